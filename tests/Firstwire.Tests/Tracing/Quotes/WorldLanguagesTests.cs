namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>The same harbour in languages that less is printed in.</summary>
public sealed class WorldLanguagesTests
{
    [Theory]
    [InlineData("am", "ከንቲባ ማርታ ባህሩ “ወደቡ በጸደይ ይከፈታል ብለን እንጠብቃለን” ብለዋል።", "ከንቲባ ማርታ ባህሩ")]
    [InlineData("am", "“ወደቡን ከክረምት በፊት እንከፍታለን” ሲሉ ከንቲባ ማርታ ባህሩ ተናግረዋል።", "ከንቲባ ማርታ ባህሩ")]
    [InlineData("az", "“Limanı qışdan əvvəl açacağıq”, – deyə bələdiyyə sədri Meral Sahilli bildirib.",
        "bələdiyyə sədri Meral Sahilli")]
    [InlineData("be", "«Порт адкрыюць вясной гэтага года», — сказаў Івану Пятрову Ігар Савіч.", "Ігар Савіч")]
    [InlineData("be", "Паводле слоў Ігара Савіча, «порт адкрыюць вясной гэтага года».", "Ігара Савіча")]
    [InlineData("cy", "Dywedodd Mari Glanmor: “Bydd y porthladd yn agor yn y gwanwyn.”", "Mari Glanmor")]
    [InlineData("eu", "«Portua negua baino lehen irekiko dugu», esan du Miren Itsaslur alkateak.", "Miren Itsaslur")]
    [InlineData("ga", "“Osclóimid an calafort roimh an ngeimhreadh,” arsa Máire Ní Thrá.", "Máire Ní Thrá")]
    [InlineData("gu", "મેયર મીરા કિનારીએ કહ્યું, “અમે શિયાળા પહેલા બંદર ખોલીશું.”", "મેયર મીરા કિનારીએ")]
    [InlineData("ha", "“Za mu buɗe tashar jirgin ruwa,” in ji magajin gari Musa Gabar.", "magajin gari Musa Gabar")]
    [InlineData("hy", "«Մենք նավահանգիստը կբացենք մինչև ձմեռ»,– ասաց քաղաքապետ Մարիամ Ափյանը։",
        "քաղաքապետ Մարիամ Ափյանը")]
    [InlineData("is", "„Höfnin verður opnuð í vor,“ segir Jón Fjarðarson í samtali við blaðið.", "Jón Fjarðarson")]
    [InlineData("ka", "„ჩვენ ნავსადგურს ზამთრამდე გავხსნით“, – განაცხადა მერმა მარიამ ნაპირიძემ.",
        "მერმა მარიამ ნაპირიძემ")]
    [InlineData("kk", "«Біз портты қысқа дейін ашамыз», – деді қала әкімі Айгүл Жағалаева.",
        "қала әкімі Айгүл Жағалаева")]
    [InlineData("km", "លោក សុខ បាននិយាយថា “កំពង់ផែនឹងបើកនៅរដូវផ្ការីក”។", "សុខ")]
    [InlineData("kn", "“ಚಳಿಗಾಲಕ್ಕೆ ಮುನ್ನ ಬಂದರು ತೆರೆಯುತ್ತೇವೆ” ಎಂದು ಮೇಯರ್ ಮೀರಾ ಕರಾವಳಿ ಹೇಳಿದರು.", "ಮೇಯರ್ ಮೀರಾ ಕರಾವಳಿ")]
    [InlineData("ky", "«Биз портту кышка чейин ачабыз», – деди мэр Айгүл Жээкова.", "мэр Айгүл Жээкова")]
    [InlineData("lo", "ນາງ ມາລີ ກ່າວວ່າ “ພວກເຮົາຈະເປີດທ່າເຮືອກ່ອນລະດູໜາວ”", "ມາລີ")]
    [InlineData("ml", "“ശൈത്യകാലത്തിന് മുമ്പ് തുറമുഖം തുറക്കും” എന്ന് മേയർ മീര തീരം പറഞ്ഞു.", "മേയർ മീര തീരം")]
    [InlineData("mn", "«Бид боомтоо өвлөөс өмнө нээнэ» гэж хотын дарга Болд Эрэг хэлэв.", "хотын дарга Болд Эрэг")]
    [InlineData("mr", "“आम्ही हिवाळ्यापूर्वी बंदर उघडू,” असे महापौर मीरा किनारे यांनी सांगितले.", "महापौर मीरा किनारे")]
    [InlineData("ne", "मेयर मीरा किनारीले भनिन्, “हामी जाडोअघि बन्दरगाह खोल्छौं।”", "मेयर मीरा किनारीले")]
    [InlineData("pa", "ਮੇਅਰ ਮੀਰਾ ਕੰਢੇ ਨੇ ਕਿਹਾ, “ਅਸੀਂ ਸਰਦੀਆਂ ਤੋਂ ਪਹਿਲਾਂ ਬੰਦਰਗਾਹ ਖੋਲ੍ਹਾਂਗੇ।”", "ਮੇਅਰ ਮੀਰਾ ਕੰਢੇ")]
    [InlineData("si", "“අපි ශීත ඍතුවට පෙර වරාය විවෘත කරනවා” යැයි නගරාධිපති මීරා වෙරළ පැවසුවාය.", "නගරාධිපති මීරා වෙරළ")]
    [InlineData("so", "“Waxaan furi doonnaa dekedda,” ayuu yiri duqa magaalada Maxamed Xeeble.",
        "duqa magaalada Maxamed Xeeble")]
    [InlineData("sq", "“Do ta hapim portin para dimrit”, tha kryetarja e bashkisë, Mira Bregu.", "Mira Bregu")]
    [InlineData("sq", "“Porti do të hapet në pranverë”, ka thënë Mira Bregu për agjencinë.", "Mira Bregu")]
    [InlineData(
        "ta", "சென்னையில் நடந்த கூட்டத்தில், “துறைமுகம் வசந்த காலத்தில் திறக்கப்படும்” என்று மீரா கரையன் கூறினார்.",
        "மீரா கரையன்")]
    [InlineData("te", "“శీతాకాలానికి ముందే ఓడరేవును తెరుస్తాం” అని మేయర్ మీరా తీరం అన్నారు.", "మేయర్ మీరా తీరం")]
    [InlineData("tl", "“Bubuksan namin ang daungan bago ang tag-ulan,” sabi ni Mayor Maria Dalampasigan.",
        "Mayor Maria Dalampasigan")]
    [InlineData("tl", "“Bubuksan namin ang daungan,” ayon kay Maria Dalampasigan.", "Maria Dalampasigan")]
    [InlineData("uz", "“Biz portni qishgacha ochamiz”, – dedi shahar hokimi Aziz Qirgʻoqov.",
        "shahar hokimi Aziz Qirgʻoqov")]
    public void The_speakers_are_named(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("mr", "“बंदर या वसंतात उघडेल,” असे ते म्हणाले. महापौर मीरा किनारे उपस्थित होत्या.")]
    [InlineData("tl", "“Bubuksan ang daungan sa tagsibol,” aniya. Si Maria Dalampasigan ang alkalde.")]
    public void Who_is_named_only_later_is_not_who_speaks(string language, string text) =>
        Assert.Equal([null], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("میئر مریم ساحلی نے کہا کہ ’ہم بندرگاہ سردیوں سے پہلے کھول دیں گے‘۔",
        "ہم بندرگاہ سردیوں سے پہلے کھول دیں گے")]
    [InlineData("”بندرگاہ موسم بہار میں کھول دی جائے گی“، مریم ساحلی نے کہا۔",
        "بندرگاہ موسم بہار میں کھول دی جائے گی")]
    [InlineData("مریم ساحلی نے کہا کہ “بندرگاہ موسم بہار میں کھول دی جائے گی”۔",
        "بندرگاہ موسم بہار میں کھول دی جائے گی")]
    public void Marks_are_known_by_their_place_where_Urdu_sets_them_mirrored(string text, string words) =>
        Assert.Equal([words], Quoted.Words(text, "ur"));

    [Theory]
    [InlineData("en", "“We saw nothing at all that night,” said June Dunmore.", "June Dunmore")]
    [InlineData("en", "In June Dunmore said: “We saw nothing at all that night.”", "Dunmore")]
    [InlineData("de", "„Wir schaffen das nicht mehr allein“, sagte Ministerin Mai Tran.", "Ministerin Mai Tran")]
    [InlineData("pl", "– Otworzymy port przed zimą – powiedziała burmistrz Maja Brzegowska.",
        "burmistrz Maja Brzegowska")]
    [InlineData("pl", "3 maja Jan Lipski powiedział: „Otworzymy port jeszcze przed zimą”.", "Jan Lipski")]
    [InlineData("tr", "Nisan Kaya, “Limanı kıştan önce açacağız” dedi.", "Nisan Kaya")]
    public void People_are_called_by_the_names_of_months(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));
}
