using System.Collections.Frozen;

namespace Firstwire.Text.Dates;

/// <summary>
/// Names of months in the languages that feeds put into their dates; a table, in lower case. A name that two languages
/// have for different months (<c>listopada</c>) is read as in the larger of them.
/// </summary>
public static class Months
{
    private const int MaxLength = 16;

    private static readonly string[] Names =
    [
        "jan january januar januari janv janvier ene enero janeiro gen gennaio gener ianuarie ian január " +
        "leden ledna sty styczeń stycznia tammikuuta oca ocak янв январь января січ січня ιαν ιανουαρίου " +
        "يناير ינואר jaanuar janvāris janvārī janúar sausis sausio januára siječanj siječnja janar " +
        "xaneiro janúara yanvar яну януари јануар јануара студзеня студзень қаңтар ιανουάριος tammikuu " +
        "იანვარი იან հունվար հունվարի जनवरी জানুয়ারি جنوری ژانویه جانفي มกราคม ม.ค " +
        "urtarrila urtarrilaren ionawr ஜனவரி జనవరి ಜನವರಿ ജനുവരി જાન્યુઆરી ਜਨਵਰੀ ජනවාරි जानेवारी ມັງກອນ " +
        "មករា ဇန်နဝါရီ جنوري январ январи jannar januaro januarie eanáir",

        "feb february februar februari fév févr février fev febrero fevereiro febbraio febrer februarie " +
        "február únor února lut luty lutego helmikuuta şub şubat фев февр февраль февраля лют лютого φεβ " +
        "φεβρουαρίου فبراير פברואר veebruar febr februāris februārī febrúar vasaris vasario februára " +
        "veljača veljače shkurt febreiro pebrero февруари фебруар фебруара fevral лютага люты ақпан " +
        "φεβρουάριος helmikuu თებერვალი თებ փետրվար փետրվարի फरवरी फ़रवरी ফেব্রুয়ারি فروری فوریه فيفري " +
        "شباط กุมภาพันธ์ ก.พ " +
        "otsaila otsailaren chwefror பிப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ഫെബ്രുവരി ફેબ્રુઆરી ਫ਼ਰਵਰੀ ਫਰਵਰੀ " +
        "පෙබරවාරි फेब्रुवारी ກຸມພາ កុម្ភៈ ဖေဖော်ဝါရီ فبروري феврал феврали frar februaro feabhra",

        "mar march mär märz mrz maart mrt mars marzo março març martie március březen března marzec marca " +
        "maaliskuuta mart мар март марта бер березня μάρ μαρ μαρτίου maret مارس מרץ märts marts martā " +
        "márc kovas kovo marec ožujak ožujka marso mac machi сакавіка сакавік наурыз μάρτιος maaliskuu " +
        "მარტი մարտ մարտի मार्च মার্চ مارچ آذار มีนาคม มี.ค " +
        "martxoa martxoaren mawrth மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് માર્ચ ਮਾਰਚ මාර්තු ມີນາ មីនា မတ် марти " +
        "marzu marto mäerz márta",

        "apr april avr avril abr abril aprile aprilie április duben dubna kwi kwiecień kwietnia " +
        "huhtikuuta nis nisan апр апрель апреля кві квітня απρ απριλίου أبريل ابريل אפריל aprīlis aprīlī " +
        "apríl apríla ápr balandis balandžio travanj travnja prill aprill aprel април априла красавіка " +
        "красавік сәуір απρίλιος huhtikuu აპრილი აპრ ապրիլ ապրիլի अप्रैल এপ্রিল اپریل آوریل أفريل نيسان " +
        "เมษายน เม.ย " +
        "apirila apirilaren ebrill ஏப்ரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ એપ્રિલ ਅਪ੍ਰੈਲ අප්රේල් एप्रिल ເມສາ មេសា " +
        "ဧပြီ апрели aprilo abrëll aibreán",

        "may mai mei maj mayo maio mag maggio maig május květen května maja toukokuuta mayıs май мая тра " +
        "травня μάι μαι μαΐου مايو מאי maí máj mája maijs maijā gegužė gegužės svibanj svibnja мај маја " +
        "травень мамыр μάιος toukokuu მაისი მაი մայիս մայիսի मई মে مئی ماي أيار พฤษภาคม พ.ค " +
        "maiatza maiatzaren மே మే ಮೇ മേയ് મે ਮਈ මැයි मे ພຶດສະພາ ឧសភា မေ مۍ маи mejju majo bealtaine",

        "jun june juni jui juin junio junho giu giugno juny iunie iun június červen června cze czerwiec " +
        "czerwca kesäkuuta haz haziran июн июнь июня чер червня ιούν ιουν ιουνίου يونيو יוני juuni jún " +
        "júna júní jūnijs jūnijā birželis birželio lipanj lipnja qershor xuño hunyo junij iyun юни јун " +
        "јуна чэрвеня чэрвень маусым ιούνιος kesäkuu ივნისი ივნ հունիս հունիսի जून জুন جون ژوئن جوان " +
        "حزيران มิถุนายน มิ.ย " +
        "ekaina ekainaren mehefin ஜூன் జూన్ ಜೂನ್ ജൂൺ જૂન ਜੂਨ ජූනි ມິຖຸນາ មិថុនា ဇွန် июни ġunju " +
        "meitheamh",

        "jul july juli juil juillet julio julho lug luglio juliol iulie iul július červenec července lip " +
        "lipiec lipca heinäkuuta tem temmuz июл июль июля лип липня ιούλ ιουλ ιουλίου يوليو יולי juuli " +
        "júl júla júlí jūlijs jūlijā liepa liepos srpanj srpnja korrik xullo hulyo julij iyul юли јул " +
        "јула ліпеня ліпень шілде ιούλιος heinäkuu ივლისი ივლ հուլիս հուլիսի जुलाई জুলাই جولائی ژوئیه " +
        "جويلية تموز กรกฎาคม ก.ค " +
        "uztaila uztailaren gorffennaf ஜூலை జూలై ಜುಲೈ ജൂലൈ જુલાઈ ਜੁਲਾਈ ජූලි जुलै ກໍລະກົດ កក្កដា ဇူလိုင် " +
        "جولای июли lulju iúil",

        "aug august augustus augusti août aout ago agosto agost augusztus srpen srpna sie sierpień " +
        "sierpnia elokuuta ağu ağustos авг август августа сер серпня αύγ αυγ αυγούστου agustus أغسطس " +
        "اغسطس אוגוסט augusta augusts augustā ágúst rugpjūtis rugpjūčio kolovoz kolovoza gusht avgust " +
        "avqust ogos agosti жніўня жнівень тамыз αύγουστος αυγουστος elokuu აგვისტო აგვ օգոստոս օգոստոսի " +
        "अगस्त আগস্ট اگست أوت غشت آب สิงหาคม ส.ค " +
        "abuztua abuztuaren awst ஆகஸ்ட் ఆగస్టు ಆಗಸ್ಟ್ ഓഗസ്റ്റ് ઓગસ્ટ ਅਗਸਤ අගෝස්තු ऑगस्ट ສິງຫາ សីហា " +
        "သြဂုတ် اګست августи awwissu aŭgusto lúnasa",

        "sep sept september septembre septiembre setiembre set setembro settembre setembre septembrie " +
        "szept szeptember září wrz wrzesień września syyskuuta eyl eylül сен сент сентябрь сентября вер " +
        "вересня σεπ σεπτεμβρίου سبتمبر ספטמבר septembris septembrī septembra rugsėjis rugsėjo rujan " +
        "rujna shtator setyembre septemba sentyabr sentabr септември септембар септембра верасня верасень " +
        "қыркүйек σεπτέμβριος syyskuu სექტემბერი სექ սեպտեմբեր սեպտեմբերի सितंबर सितम्बर সেপ্টেম্বর ستمبر " +
        "سپتامبر شتنبر أيلول กันยายน ก.ย " +
        "iraila irailaren medi செப்டம்பர் సెప్టెంబర్ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ સપ્ટેમ્બર ਸਤੰਬਰ සැප්තැම්බර් " +
        "सप्टेंबर सेप्टेम्बर ກັນຍາ កញ្ញា စက်တင်ဘာ сентябр сентябри settembru septembro",

        "oct october okt oktober octobre octubre out outubro ott ottobre octombrie október říjen října " +
        "paź październik października lokakuuta eki ekim окт октябрь октября жов жовтня οκτ οκτωβρίου " +
        "أكتوبر اكتوبر אוקטובר oktoober oktobris oktobrī októbra spalis spalio tetor oktubre oktoba " +
        "oktyabr oktabr октомври октобар октобра кастрычніка кастрычнік қазан οκτώβριος lokakuu ოქტომბერი " +
        "ოქტ հոկտեմբեր հոկտեմբերի अक्टूबर अक्तूबर অক্টোবর اکتوبر اکتبر ตุลาคม ต.ค " +
        "urria urriaren hydref அக்டோபர் అక్టోబర్ ಅಕ್ಟೋಬರ್ ഒക്ടോബർ ઑક્ટોબર ਅਕਤੂਬਰ ඔක්තෝබර් ऑक्टोबर ຕຸລາ " +
        "តុលា အောက်တိုဘာ октябр октябри ottubru oktobro",

        "nov november novembre noviembre novembro noiembrie noi listopad listopadu lis listopada " +
        "marraskuuta kas kasım ноя ноябрь ноября лис листопада νοέ νοε νοεμβρίου نوفمبر נובמבר novembris " +
        "novembrī novembra nóvember lapkritis lapkričio studeni studenog studenoga nëntor nobyembre " +
        "novemba noyabr ноември новембар новембра лістапада лістапад қараша νοέμβριος marraskuu ნოემბერი " +
        "ნოე նոյեմբեր նոյեմբերի नवंबर नवम्बर নভেম্বর نومبر نوامبر نونبر พฤศจิกายน พ.ย " +
        "azaroa azaroaren tachwedd நவம்பர் నవంబర్ ನವೆಂಬರ್ നവംബർ નવેમ્બર ਨਵੰਬਰ නොවැම්බර් नोव्हेंबर " +
        "नोभेम्बर ພະຈິກ វិច្ឆិកា နိုဝင်ဘာ ноябр ноябри novembru samhain",

        "dec december dez dezember déc décembre dic diciembre dezembro dicembre desembre decembrie " +
        "prosinec prosince gru grudzień grudnia des desember joulukuuta ara aralık дек декабрь декабря " +
        "гру грудня δεκ δεκεμβρίου ديسمبر דצמבר detsember decembris decembrī decembra desembris gruodis " +
        "gruodžio prosinac prosinca dhjetor decembro disyembre desemba disember dekabr декември децембар " +
        "децембра снежня снежань желтоқсан δεκέμβριος joulukuu დეკემბერი დეკ դեկտեմբեր դեկտեմբերի दिसंबर " +
        "दिसम्बर ডিসেম্বর دسمبر دسامبر دجنبر ธันวาคม ธ.ค " +
        "abendua abenduaren rhagfyr டிசம்பர் డిసెంబర్ ಡಿಸೆಂಬರ್ ഡിസംബർ ડિસેમ્બર ਦਸੰਬਰ දෙසැම්බර් डिसेंबर " +
        "डिसेम्बर ທັນວາ ធ្នូ ဒီဇင်ဘာ декабр декабри diċembru nollaig",
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
        // In Hebrew "in" is a letter before the month.
        if (word is ['ב', ..]) word = word[1..];
        if (word.Length is < 2 or > MaxLength) return 0;
        Span<char> lower = stackalloc char[MaxLength];
        word.ToLowerInvariant(lower);
        return ByName.TryGetValue(lower[..word.Length], out var month) ? month : 0;
    }
}
