using System.Collections.Frozen;
using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// The months as pages in many languages write them, in lower case and without full stops: beside those of
/// <see cref="Months"/> what pages alone write, or what elsewhere than in a date is somebody's name ("Julie").
/// </summary>
internal static class MonthNames
{
    private const int LongestName = 20;

    private static readonly FrozenDictionary<string, int> Names = Table();

    private static readonly FrozenDictionary<string,
        int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 where the word names no month.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestName) return 0;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower, out var month) ? month : Months.Find(word);
    }

    /// <summary>The months that Arabic names in two words from Iraq to Lebanon; 0 where these name none.</summary>
    public static int OfTwoWords(string first, string second) => (first, second) switch
    {
        ("تشرين", "الأول" or "الاول" or "أول") => 10,
        ("تشرين", "الثاني" or "ثاني") => 11,
        ("كانون", "الأول" or "الاول" or "أول") => 12,
        ("كانون", "الثاني" or "ثاني") => 1,
        _ => 0,
    };

    private static FrozenDictionary<string, int> Table()
    {
        const string months = """
            jänner січень januara janairu janaayo январы ጃንዋሪ ጃንዩወሪ ଜାନୁଆରୀ нэгдүгээр មករា;
            feber fevrier fevr febbr лютий fabrairu febraayo февралы ፌብሯሪ ፌብሩወሪ ፌብርዋሪ फेब्रुअरी ଫେବୃଆରୀ хоёрдугаар
            កុម្ភៈ;
            maerz marco березень maris maarso марты ማርች ମାର୍ଚ୍ଚ гуравдугаар មីនា;
            квітень aibreáin afrilu abriil ኤፕሪል አፕሪል अप्रिल ଅପ୍ରେଲ අප්‍රේල් дөрөвдүгээр មេសា;
            مه mayu maajo майи майы ሜይ ମଇ тавдугаар ឧសភា;
            червень junie meithimh yuni juunyo июну ጁን जुन ଜୁନ зургадугаар មិថុនា;
            липень julie yuli luuliyo июлу ጁላይ ଜୁଲାଇ долдугаар долоодугаар កក្កដា;
            серпень agu اوت agusta agoosto августу ኦገስት अगस्ट ଅଗଷ୍ଟ ဩဂုတ် наймдугаар សីហា;
            sett вересень septembar satumba sebteembar сентябры ሴፕቴምበር ସେପ୍ଟେମ୍ବର есдүгээр កញ្ញា;
            жовтень ઓક્ટોબર oktobar oktoobar октябры ኦክቶበር अक्टोबर ଅକ୍ଟୋବର аравдугаар តុលា;
            nopember novembar samhna nuwamba nofeembar noofembar ноябры ኖቬምበር ኖቨምበር ନଭେମ୍ବର арваннэгдүгээр វិច្ឆិកា;
            decembre грудень decembar nollag disamba diseembar декабры ዲሴምበር ዲሰምበር ଡିସେମ୍ବର арванхоёрдугаар ធ្នូ
            """;
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var month = 0;
        foreach (var list in months.Split(';'))
        {
            month++;
            foreach (var name in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                Add(name, month);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string name, int number)
        {
            names.TryAdd(name, number);
            if (name[0] is < '\u1780' or > '\u17FF') return;
            // Khmer writes "month" before the name and "year" after it without a space.
            names.TryAdd($"ខែ{name}", number);
            names.TryAdd($"ខែ{name}ឆ្នាំ", number);
        }
    }
}
