using System.Collections.Frozen;
using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// The months as pages in many languages write them, in lower case and without full stops; facts, from the languages'
/// calendars.
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
        // English, German, French, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Polish, Czech, Slovak,
        // Hungarian, Romanian, Croatian, Serbian, Russian, Ukrainian, Bulgarian, Greek, Turkish, Indonesian, Arabic,
        // Persian, Hindi, Tamil, Telugu, Marathi, Gujarati, Kannada, Malayalam, Basque, Afrikaans, Welsh, Irish, Hausa,
        // Somali, Maltese, Tajik, Kyrgyz, Amharic, Nepali, Punjabi, Odia, Sinhala, Burmese, Khmer, Lao, Mongolian.
        // tr id ar fa hi.
        const string months = """
            january jan januar jänner jan janvier janv enero ene janeiro gennaio gen januari tammikuuta tammikuu
            stycznia styczeń sty ledna leden januára január ianuarie ian siječnja siječanj јануар января январь янв
            січня січень януари ιανουαρίου ιαν ocak oca يناير جانفي ژانویه जनवरी
            ஜனவரி జనవరి जानेवारी જાન્યુઆરી ಜನವರಿ ജനുവരി urtarrilaren
            januarie januara ionawr eanáir janairu janaayo jannar январи январы ጃንዋሪ ጃንዩወሪ ਜਨਵਰੀ ଜାନୁଆରୀ ජනවාරි
            ဇန်နဝါရီ មករា ມັງກອນ нэгдүгээр;
            february feb februar feber février fevrier févr fevr febrero fevereiro fev febbraio febbr februari
            helmikuuta helmikuu lutego luty února únor februára február februarie veljače veljača фебруар февраля
            февраль фев лютого лютий февруари φεβρουαρίου φεβ şubat şub فبراير فيفري فوریه फ़रवरी फरवरी
            பிப்ரவரி ఫిబ్రవరి फेब्रुवारी ફેબ્રુઆરી ಫೆಬ್ರವರಿ ഫെബ്രുവരി otsailaren
            februarie chwefror feabhra fabrairu febraayo frar феврали февралы ፌብሯሪ ፌብሩወሪ ፌብርዋሪ फेब्रुअरी ਫਰਵਰੀ
            ଫେବୃଆରୀ පෙබරවාරි ဖေဖော်ဝါရီ កុម្ភៈ ກຸມພາ хоёрдугаар;
            march mar märz maerz mär mrz mars marzo março marco maart mrt marts maaliskuuta maaliskuu marca marzec
            března březen március márc martie ožujka ožujak март марта мар березня березень μαρτίου μαρ mart maret
            مارس مارچ मार्च
            மார்ச் మార్చి માર્ચ ಮಾರ್ಚ್ മാർച്ച് martxoaren
            mawrth márta maris maarso marzu марти марты ማርች ਮਾਰਚ ମାର୍ଚ୍ଚ මාර්තු မတ် មីនា ມີນາ гуравдугаар;
            april apr avril avr abril abr aprile apr huhtikuuta huhtikuu kwietnia kwiecień kwi dubna duben apríla
            apríl április aprilie travnja travanj април апреля апрель апр квітня квітень απριλίου απρ nisan nis
            أبريل ابريل أفريل آوریل अप्रैल
            ஏப்ரல் ఏప్రిల్ एप्रिल એપ્રિલ ಏಪ್ರಿಲ್ ഏപ്രിൽ apirilaren
            ebrill aibreán aibreáin afrilu abriil апрели ኤፕሪል አፕሪል अप्रिल ਅਪ੍ਰੈਲ ଅପ୍ରେଲ අප්‍රේල් ဧပြီ មេសា ເມສາ
            дөрөвдүгээр;
            may mai mayo maio maggio mag mei maj toukokuuta toukokuu maja května květen mája máj május svibnja
            svibanj мај мая май травня травень μαΐου μάιος mayıs مايو ماي مه मई
            மே మే मे મે ಮೇ മേയ് maiatzaren
            bealtaine mayu maajo mejju майи майы ሜይ ਮਈ ମଇ මැයි မေ ឧសភា ພຶດສະພາ тавдугаар;
            june jun juni juin junio junho giugno giu kesäkuuta kesäkuu czerwca czerwiec cze června červen júna jún
            június iunie lipnja lipanj јун июня июнь июн червня червень юни ιουνίου haziran haz يونيو جوان ژوئن जून
            ஜூன் జూన్ જૂન ಜೂನ್ ജൂൺ ekainaren
            junie mehefin meitheamh meithimh yuni juunyo ġunju июни июну ጁን जुन ਜੂਨ ଜୁନ ජූනි ဇွန် មិថុនា ມິຖຸນາ
            зургадугаар;
            july jul juli juillet juil julio julho luglio lug heinäkuuta heinäkuu lipca lipiec července červenec
            júla júl július iulie srpnja јул июля июль июл липня липень юли ιουλίου temmuz tem يوليو جويلية ژوئیه
            जुलाई
            ஜூலை జూలై जुलै જુલાઈ ಜುಲೈ ജൂലൈ uztailaren
            julie gorffennaf iúil yuli luuliyo lulju июли июлу ጁላይ ਜੁਲਾਈ ଜୁଲାଇ ජූලි ဇူလိုင် កក្កដា ກໍລະກົດ
            долдугаар долоодугаар;
            august aug août aout agosto ago augustus augusti elokuuta elokuu sierpnia sierpień srpna srpen augusta
            augusztus aug kolovoza kolovoz август августа авг серпня серпень αυγούστου ağustos ağu agustus agu أغسطس
            اغسطس أوت اوت اوت अगस्त
            ஆகஸ்ட் ఆగస్టు ऑगस्ट ઓગસ્ટ ಆಗಸ್ಟ್ ഓഗസ്റ്റ് abuztuaren
            awst lúnasa agusta agoosto awwissu августи августу ኦገስት अगस्ट ਅਗਸਤ ଅଗଷ୍ଟ අගෝස්තු ဩဂုတ် သြဂုတ် សីហា
            ສິງຫາ наймдугаар;
            september sep sept septembre septiembre setiembre setembro set settembre sett syyskuuta syyskuu września
            wrzesień wrz září septembra szeptember szept septembrie rujna rujan септембар сентября сентябрь сен сент
            вересня вересень септември σεπτεμβρίου eylül eyl سبتمبر سپتامبر सितंबर सितम्बर
            செப்டம்பர் సెప్టెంబర్ सप्टेंबर સપ્ટેમ્બર ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ irailaren
            septembar medi satumba sebteembar settembru сентябри сентябры ሴፕቴምበር सेप्टेम्बर ਸਤੰਬਰ ସେପ୍ଟେମ୍ବର
            සැප්තැම්බර් စက်တင်ဘာ កញ្ញា ກັນຍາ есдүгээр;
            october oct oktober okt octobre octubre outubro out ottobre ott oktober lokakuuta lokakuu października
            październik paź října říjen októbra október octombrie listopada октобар октября октябрь окт жовтня
            жовтень октомври οκτωβρίου ekim eki أكتوبر اكتوبر اکتبر अक्टूबर
            அக்டோபர் అక్టోబర్ ऑक्टोबर ઓક્ટોબર ಅಕ್ಟೋಬರ್ ഒക്ടോബർ urriaren
            oktobar hydref oktoba oktoobar ottubru октябри октябры ኦክቶበር अक्टोबर ਅਕਤੂਬਰ ଅକ୍ଟୋବର ඔක්තෝබර්
            အောက်တိုဘာ តុលា ຕຸລາ аравдугаар;
            november nov novembre noviembre novembro marraskuuta marraskuu listopadu listopad novembra noiembrie
            studenoga studenog studeni новембар ноября ноябрь ноя листопада ноември νοεμβρίου kasım kas nopember
            نوفمبر نوامبر नवंबर नवम्बर
            நவம்பர் నవంబర్ नोव्हेंबर નવેમ્બર ನವೆಂಬರ್ നവംബർ azaroaren
            novembar tachwedd samhain samhna nuwamba nofeembar noofembar novembru ноябри ноябры ኖቬምበር ኖቨምበር
            नोभेम्बर ਨਵੰਬਰ ନଭେମ୍ବର නොවැම්බර් နိုဝင်ဘာ វិច្ឆិកា ພະຈິກ арваннэгдүгээр;
            december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des joulukuuta
            joulukuu grudnia grudzień gru prosince prosinec decembra decembrie prosinca децембар декабря декабрь дек
            грудня грудень декември δεκεμβρίου aralık ara desember ديسمبر دسامبر दिसंबर दिसम्बर
            டிசம்பர் డిసెంబర్ डिसेंबर ડિસેમ્બર ಡಿಸೆಂಬರ್ ഡിസംബർ abenduaren
            decembar desember rhagfyr nollaig nollag disamba diseembar diċembru декабри декабры ዲሴምበር ዲሰምበር
            डिसेम्बर ਦਸੰਬਰ ଡିସେମ୍ବର දෙසැම්බර් ဒီဇင်ဘာ ធ្នូ ທັນວາ арванхоёрдугаар
            """;
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var month = 0;
        foreach (var list in months.Split(';'))
        {
            month++;
            foreach (var name in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                Add(name, month);
        }

        // A Polish November is spelt as a Croatian October; the more frequent reading wins.
        names["listopada"] = 11;
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
