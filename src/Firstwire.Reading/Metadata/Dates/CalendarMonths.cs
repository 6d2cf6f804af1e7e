using System.Buffers;
using System.Collections.Frozen;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>A month of another calendar than the Gregorian, as named among tokens.</summary>
/// <param name="Next">The token after the name.</param>
internal readonly record struct CalendarMonth(Calendar Calendar, int Number, int Next);

/// <summary>The names of the months of <see cref="Calendar"/>s, in the spellings of their pages.</summary>
internal static class CalendarMonths
{
    /// <summary>Of the scripts before the Arabic one, the Latin one has such names, of the Hijra alone.</summary>
    private const char FirstLetter = '\u0620';

    private static readonly FrozenDictionary<string, (Calendar Calendar, int Number)> Names = Table();

    private static readonly SearchValues<char> LunarInitials = SearchValues.Create("ماصرشذج");

    /// <summary>The month that is named from a token on; null where none is.</summary>
    public static CalendarMonth? At(List<DateToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Word is not { } word) return null;
        if (word[0] < FirstLetter) return HijriNames.At(tokens, at);
        if (Names.TryGetValue(word, out var named)) return new CalendarMonth(named.Calendar, named.Number, at + 1);
        if (!LunarInitials.Contains(word[0])) return null;
        var name = Fold(word);
        // The joiner of Persian and Urdu parts a name into two tokens and a sign.
        var next = at + 1 < tokens.Count && tokens[at + 1].Sign == '\u200C' ? at + 2 : at + 1;
        if (next < tokens.Count && tokens[next].Word is { } second
            && OfTwoWords(name, Fold(second)) is > 0 and var pair)
            return new CalendarMonth(Calendar.Lunar, pair, next + 1);
        return OfOneWord(name) is > 0 and var month ? new CalendarMonth(Calendar.Lunar, month, at + 1) : null;
    }

    private static int OfOneWord(string name) => name switch
    {
        "محرم" or "المحرم" => 1,
        "صفر" => 2,
        "رجب" => 7,
        "شعبان" => 8,
        "رمضان" => 9,
        "شوال" => 10,
        "ذوالقعده" or "ذيالقعده" or "ذيقعده" => 11,
        "ذوالحجه" or "ذيالحجه" or "ذيحجه" => 12,
        _ => 0,
    };

    private static int OfTwoWords(string first, string second) => (first, second) switch
    {
        ("محرم", "الحرام") => 1,
        ("ربيع", "الاول" or "اول") => 3,
        ("ربيع", "الاخر" or "الثاني" or "ثاني") => 4,
        ("جمادي" or "جماد", "الاولي" or "الاول" or "اولي" or "اول") => 5,
        ("جمادي" or "جماد", "الاخره" or "الاخر" or "الثانيه" or "الثاني" or "ثاني") => 6,
        ("ذو" or "ذي", "القعده" or "قعده") => 11,
        ("ذو" or "ذي", "الحجه" or "حجه") => 12,
        _ => 0,
    };

    /// <summary>
    /// Without vowel signs and the stroke that lengthens; the hamza is often left out, and Persian and Urdu have
    /// letters of their own.
    /// </summary>
    private static string Fold(string word) =>
        string.Concat(word.Where(static c => char.IsLetter(c) && c != 'ـ').Select(static c => c switch
        {
            'أ' or 'إ' or 'آ' => 'ا',
            'ى' or 'ی' => 'ي',
            'ة' or 'ہ' or 'ۃ' => 'ه',
            _ => c,
        }));

    private static FrozenDictionary<string, (Calendar, int)> Table()
    {
        // The months of Iran and Afghanistan; of Nepal; of Ethiopia.
        const string persian = """
            فروردین فروردين حمل;اردیبهشت ارديبهشت ثور;خرداد جوزا;تیر تير سرطان;مرداد امرداد اسد;شهریور شهريور سنبله;
            مهر میزان;آبان عقرب;آذر قوس;دی دي جدی;بهمن دلو;اسفند حوت
            """;
        const string nepali = """
            बैशाख वैशाख;जेठ जेष्ठ ज्येष्ठ;असार आषाढ अषाढ;साउन श्रावण;भदौ भाद्र;असोज आश्विन अशोज;
            कात्तिक कार्तिक;मंसिर मङ्सिर मङसिर मार्ग;पुस पुष पौष;माघ;फागुन फाल्गुन;चैत चैत्र
            """;
        const string ethiopian = """
            መስከረም;ጥቅምት;ኅዳር ህዳር ሕዳር;ታኅሣሥ ታህሳስ ታኅሳስ ታሕሳስ ታህሣሥ;ጥር;የካቲት;መጋቢት;ሚያዝያ ሚያዚያ;ግንቦት;ሰኔ;
            ሐምሌ ሀምሌ ሃምሌ;ነሐሴ ነሀሴ ነሃሴ;ጳጉሜን ጳጉሜ ጷጉሜን
            """;
        return Numbered(persian, Calendar.Persian).Concat(Numbered(nepali, Calendar.Nepali))
            .Concat(Numbered(ethiopian, Calendar.Ethiopian)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, (Calendar, int)>> Numbered(string months, Calendar calendar) =>
        months.Split(';').SelectMany((names, index) =>
            names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(name => KeyValuePair.Create(name, (calendar, index + 1))));
}
