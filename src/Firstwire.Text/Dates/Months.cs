using System.Collections.Frozen;

namespace Firstwire.Text.Dates;

/// <summary>
/// Names of months in the languages that feeds put into their dates; a table, in lower case, forms used in dates first.
/// </summary>
internal static class Months
{
    private const int MaxLength = 16;

    private static readonly string[] Names =
    [

        "jan january januar januari janv janvier ene enero janeiro gen gennaio gener ianuarie ian január " +
        "leden ledna sty styczeń stycznia tammikuuta oca ocak янв январь января січ січня ιαν ιανουαρίου " +
        "يناير ינואר",

        "feb february februar februari fév févr février fev febrero fevereiro febbraio febrer februarie " +
        "február únor února lut luty lutego helmikuuta şub şubat фев февр февраль февраля лют лютого φεβ " +
        "φεβρουαρίου فبراير פברואר",

        "mar march mär märz mrz maart mrt mars marzo março març martie március březen března marzec " +
        "marca maaliskuuta mart мар март марта бер березня μάρ μαρ μαρτίου maret مارس מרץ",

        "apr april avr avril abr abril aprile aprilie április duben dubna kwi kwiecień kwietnia " +
        "huhtikuuta nis nisan апр апрель апреля кві квітня απρ απριλίου أبريل ابريل אפריל",

        "may mai mei maj mayo maio mag maggio maig május květen května maja toukokuuta mayıs май мая тра " +
        "травня μάι μαι μαΐου مايو מאי",

        "jun june juni jui juin junio junho giu giugno juny iunie iun június červen června cze czerwiec " +
        "czerwca kesäkuuta haz haziran июн июнь июня чер червня ιούν ιουν ιουνίου يونيو יוני",

        "jul july juli juil juillet julio julho lug luglio juliol iulie iul július červenec července lip " +
        "lipiec lipca heinäkuuta tem temmuz июл июль июля лип липня ιούλ ιουλ ιουλίου يوليو יולי",

        "aug august augustus augusti août aout ago agosto agost augusztus srpen srpna sie sierpień " +
        "sierpnia elokuuta ağu ağustos авг август августа сер серпня αύγ αυγ αυγούστου agustus أغسطس " +
        "اغسطس אוגוסט",

        "sep sept september septembre septiembre setiembre set setembro settembre setembre septembrie " +
        "szept szeptember září wrz wrzesień września syyskuuta eyl eylül сен сент сентябрь сентября вер " +
        "вересня σεπ σεπτεμβρίου سبتمبر ספטמבר",

        "oct october okt oktober octobre octubre out outubro ott ottobre octombrie október říjen října " +
        "paź październik października lokakuuta eki ekim окт октябрь октября жов жовтня οκτ οκτωβρίου " +
        "أكتوبر اكتوبر אוקטובר",

        "nov november novembre noviembre novembro noiembrie noi listopad listopadu lis listopada " +
        "marraskuuta kas kasım ноя ноябрь ноября лис листопада νοέ νοε νοεμβρίου نوفمبر נובמבר",

        "dec december dez dezember déc décembre dic diciembre dezembro dicembre desembre decembrie " +
        "prosinec prosince gru grudzień grudnia des desember joulukuuta ara aralık дек декабрь декабря " +
        "гру грудня δεκ δεκεμβρίου ديسمبر דצמבר",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByName = Names
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, month: index + 1)))
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.month, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 where <paramref name="word"/> names no month.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is < 3 or > MaxLength) return 0;
        Span<char> lower = stackalloc char[MaxLength];
        word.ToLowerInvariant(lower);
        return ByName.TryGetValue(lower[..word.Length], out var month) ? month : 0;
    }
}
