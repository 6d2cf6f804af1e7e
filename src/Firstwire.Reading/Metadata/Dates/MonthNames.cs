using System.Collections.Frozen;
using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata.Dates;

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

    /// <summary>
    /// The months that are named in two words: in Arabic from Iraq to Lebanon, in Irish and in Mongolian; 0 where these
    /// name none.
    /// </summary>
    public static int OfTwoWords(string first, string second) => (first, second) switch
    {
        ("تشرين", "الأول" or "الاول" or "أول") => 10,
        ("تشرين", "الثاني" or "ثاني") => 11,
        ("كانون", "الأول" or "الاول" or "أول") => 12,
        ("كانون", "الثاني" or "ثاني") => 1,
        ("Meán" or "meán", "Fómhair") => 9,
        ("Deireadh" or "deireadh", "Fómhair") => 10,
        ("арван" or "Арван", "нэгдүгээр") => 11,
        ("арван" or "Арван", "хоёрдугаар") => 12,
        _ => 0,
    };

    private static FrozenDictionary<string, int> Table()
    {
        const string months = """
            jänner січень januara janairu janaayo январы ጃንዋሪ ጃንዩወሪ ଜାନୁଆରୀ нэгдүгээр មករា јануари сту қаң հնվ sij
            genver ean fhaoilleach faoilleach jannewaris jenụwarị januwari janyuwari ýanwar ýan yan জানুৱাৰী জানু
            ජන ஜன జన ಜನ ജനു जाने जन જાન્યુ ਜਨ ဇန် гыйнвар гыйн jaan ژانویهٔ ינו בינו ጃን ມ.ກ rêbendan rêbendana çile
            çileya genièr јан xan;
            feber fevrier fevr febbr лютий fabrairu febraayo февралы ፌብሯሪ ፌብሩወሪ ፌብርዋሪ फेब्रुअरी ଫେବୃଆରୀ хоёрдугаар
            កុម្ភៈ ақп փտվ velj shk chwef feabh ghearran gearran febrewaris febrụwarị februwari fewral фев
            ফেব্ৰুৱাৰী ফেব பிப் ఫిబ్ర ಫೆಬ್ರ ഫെബ്രു फेब्रु फ़र ફેબ્રુ ਫ਼ਰ ဖေ veebr فوریهٔ פבר בפבר ፌብሩዋሪ ፌብ ກ.ພ
            reşemî reşemiya sibat sibata febrièr faburairu peb فيبروري;
            maerz marco березень maris maarso марты ማርች ମାର୍ଚ୍ଚ гуравдугаар មីនា нау մրտ ožu сак mhàrt màrt meurzh
            maachị mashi matshi মাৰ্চ மார் മാർ მარ mäe ມ.ນ adara;
            квітень aibreáin afrilu abriil ኤፕሪል አፕሪል अप्रिल ଅପ୍ରେଲ අප්‍රේල් дөрөвдүгээр មេសា сәу кра ebr aib
            ghiblean giblean ebrel ephreli epreli aprili afirilu квіт এপ্ৰিল এপ্রি ஏப் ఏప్రి ಏಪ್ರಿ ഏപ്രി एप्रि
            ਅਪ੍ਰੈ अप्रै אפר באפר ኤፕሪ ມ.ສ апрел avrêl avrêla nîsan nîsana ապր اپريل epreel;
            مه mayu maajo майи майы ሜይ ମଇ тавдугаар ឧសភា մյս beal chèitean cèitean maaie maayo maayi трав maý meyi
            μαΐ مهٔ ພ.ພ gulan gulana mej mee مئي;
            червень junie meithimh yuni juunyo июну ጁን जुन ଜୁନ зургадугаар មិថុនា мау հնս qersh meith ògmhios
            mezheven juun juny ġun чэр черв јуни iýun iyn ມິ.ຖ hezîran hezîrana pûşper pûşpera junh jūn qer
            зургаадугаар;
            липень julie yuli luuliyo июлу ጁላይ ଜୁଲାଇ долдугаар долоодугаар កក្កដា шіл հլս korr gorff iuchar gouere
            luulyo julai julaị julayi july јули ліп iýul iyl ກ.ລ జులై જુલ जुल tîrmeh tîrmeha temûz temûza julhet
            jūl جولاءِ ژوئیهٔ জুল xul ਜੁਲਾ;
            серпень agu اوت agusta agoosto августу ኦገስት अगस्ट ଅଗଷ୍ଟ ဩဂုတ် наймдугаар សីហា օգս lún lùnastal lùna
            eost agasti ọgọọst серп жні awgust awg avg avq ágú aww আগষ্ট আগ ஆக ఆగ ಆಗ ഓഗ ऑग अग ઑગસ્ટ ਅਗ אוג באוג ኦገስ
            ສ.ຫ ogo ogs آگسٽ tebax tebaxa;
            sett вересень septembar satumba sebteembar сентябры ሴፕቴምበር ସେପ୍ଟେମ୍ବର есдүгээр កញ្ញា қыр սեպ ruj sht
            mfómh sultain gwengolo septimber septhemba sebtembar sentýabr sent செப் సెప్టెం ಸೆಪ್ಟೆಂ സെപ്റ്റം सप्टें
            सित સપ્ટે ਸਤੰ সেপ্টে ছেপ্টেম্বৰ ছেপ্তেম্বৰ ספט בספט ሴፕቴ ກ.ຍ сеп سيپٽمبر سېپتمبر îlon îlona সেপ;
            жовтень ઓક્ટોબર oktobar oktoobar октябры ኦክቶበር अक्टोबर ଅକ୍ଟୋବର аравдугаар តុលា қаз հոկ dfómh dàmhair
            dàmh okthoba okthobha ọktoba жовт кас oktýabr অক্টোবৰ অক্টো அக் అక్టో ಅಕ್ಟೋ ഒക്ടോ ऑक्टो अक्टू ઑક્ટો
            ਅਕਤੂ אוק באוק ኦክቶ ຕ.ລ آڪٽوبر cotmeh cotmeha octòbre;
            nopember novembar samhna nuwamba nofeembar noofembar ноябры ኖቬምበር ኖቨምበር ନଭେମ୍ବର арваннэгдүгээр វិច្ឆិកា
            қар նոյ nën novimber noofeembar noýabr нояб নৱেম্বৰ নভে நவ నవం ನವೆಂ നവം नोव्हें नव નવે ਨਵੰ נוב בנוב ኖቬም
            ພ.ຈ ное nob mijdar mijdara nóv noy лист ліс;
            decembre грудень decembar nollag disamba diseembar декабры ዲሴምበር ዲሰምበር ଡିସେମ୍ବର арванхоёрдугаар ធ្នូ
            жел դեկ dhj dùbhlachd dùbh kerzu rhag desimber сне ডিচেম্বৰ டிச డిసెం ಡಿಸೆಂ ഡിസം डिसें दिस ડિસે ਦਸੰ דצמ
            בדצמ ዲሴም ທ.ວ dets ڊسمبر berfanbar berfanbara kanûn kanûna ডিসে dek груд disemba
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
