using CsCheck;
using Firstwire.Text.Languages;

namespace Firstwire.Tests.Text.Languages;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("af", "Die veerboot het gisteraand weens die storm nie uitgevaar nie, sê die hawemeester.")]
    [InlineData("ar", "قال مدير الميناء إن العبارة لم تغادر مساء أمس بسبب العاصفة.")]
    [InlineData("bg", "Фериботът не отплава снощи заради бурята, съобщи началникът на пристанището.")]
    [InlineData(
        "ca", "El transbordador no va sortir ahir al vespre per culpa de la tempesta, va dir la capitana del port.")]
    [InlineData("cs", "Trajekt včera večer kvůli bouři nevyplul, řekla správkyně přístavu.")]
    [InlineData("da", "Færgen sejlede ikke i aftes på grund af stormen, siger havnefogeden.")]
    [InlineData("de", "Die Fähre ist gestern Abend wegen des Sturms nicht ausgelaufen, sagte die Hafenmeisterin.")]
    [InlineData("en", "The ferry did not sail last night because of the storm, the harbour master said.")]
    [InlineData("es", "El transbordador no zarpó anoche a causa de la tormenta, dijo la jefa del puerto.")]
    [InlineData("et", "Praam ei väljunud eile õhtul tormi tõttu, ütles sadamakapten.")]
    [InlineData("fa", "به گفته رئیس بندر، کشتی دیشب به خاطر توفان حرکت نکرد.")]
    [InlineData("fi", "Lautta ei lähtenyt eilen illalla myrskyn vuoksi, kertoo satamapäällikkö.")]
    [InlineData("fr", "Le bac n'est pas parti hier soir à cause de la tempête, a déclaré la capitaine du port.")]
    [InlineData("hi", "बंदरगाह की अधिकारी ने कहा कि तूफ़ान के कारण कल रात नाव नहीं चली।")]
    [InlineData("hu", "A komp tegnap este a vihar miatt nem indult el, mondta a kikötőmester.")]
    [InlineData("id", "Kapal feri tidak berangkat tadi malam karena badai, kata kepala pelabuhan.")]
    [InlineData("it", "Il traghetto non è partito ieri sera a causa della tempesta, ha detto la comandante del porto.")]
    [InlineData("lv", "Prāmis vakar vakarā vētras dēļ neizbrauca, sacīja ostas kapteine.")]
    [InlineData("mk", "Траектот синоќа не замина поради бурата, изјави управителката на пристаништето.")]
    [InlineData("nb", "Fergen gikk ikke i går kveld på grunn av stormen, sier havnesjefen.")]
    [InlineData("nl", "De veerboot is gisteravond vanwege de storm niet uitgevaren, zei de havenmeester.")]
    [InlineData("pl", "Prom nie wypłynął wczoraj wieczorem z powodu sztormu, powiedziała kapitan portu.")]
    [InlineData("pt", "A balsa não saiu ontem à noite por causa da tempestade, disse a capitã do porto.")]
    [InlineData("ro", "Bacul nu a plecat aseară din cauza furtunii, a spus căpitanul portului.")]
    [InlineData("ru", "Паром вчера вечером не вышел в море из-за шторма, сообщила начальница порта.")]
    [InlineData("sk", "Trajekt včera večer pre búrku nevyplával, povedala správkyňa prístavu.")]
    [InlineData("sr", "Трајект синоћ није испловио због олује, рекла је управница луке.")]
    [InlineData(
        "sr-Latn",
        "Sledeći trajekt polazi u ponedeljak posle podne, gde će svi koji su čekali dobiti novac "
            + "nazad, rekla je upravnica luke.")]
    [InlineData("sv", "Färjan gick inte i går kväll på grund av stormen, säger hamnkaptenen.")]
    [InlineData("sw", "Kivuko hakikuondoka jana usiku kwa sababu ya dhoruba, alisema mkuu wa bandari.")]
    [InlineData("tr", "Liman müdürü, feribotun fırtına nedeniyle dün gece sefere çıkmadığını söyledi.")]
    [InlineData("uk", "Пором учора ввечері не вийшов у море через шторм, повідомила начальниця порту.")]
    [InlineData("ur", "بندرگاہ کی سربراہ نے کہا کہ طوفان کی وجہ سے کشتی کل رات روانہ نہیں ہوئی۔")]
    [InlineData("vi", "Phà đã không rời bến tối qua vì cơn bão, giám đốc cảng cho biết.")]
    [InlineData("zh", "港口主任说，由于风暴，渡轮昨晚没有出航。")]
    public void A_sentence_tells_its_language(string tag, string sentence)
    {
        var found = LanguageIdentifier.Identify(sentence)!.Value;
        Assert.Equal(tag, found.Tag);
        Assert.InRange(found.Confidence, 0.8, 1);
    }

    [Theory]
    [InlineData("el", "λιμάνι")]
    [InlineData("he", "נמל")]
    [InlineData("ja", "港の渡し船")]
    [InlineData("ko", "항구")]
    [InlineData("th", "ท่าเรือ")]
    [InlineData("ka", "ნავსადგური")]
    [InlineData("my", "ဆိပ်ကမ်း")]
    public void One_word_is_enough_where_a_script_has_one_language(string tag, string word) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(word)!.Value.Tag);

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t ")]
    [InlineData("2,026 – 11:25 (98.6 %) ★")]
    [InlineData("ᚠᚢᚦᚨᚱᚲ")]
    public void Without_letters_of_a_known_script_the_language_is_unknown(string text) =>
        Assert.Null(LanguageIdentifier.Identify(text));

    [Theory]
    [InlineData("az", "nəzərə")]
    [InlineData("az", "gəlirlər")]
    public void Letters_of_phonetics_are_letters(string tag, string word) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(word)!.Value.Tag);

    [Theory]
    [InlineData("ckb", "نرخی نان لە بازاڕ گران بووە.")]
    [InlineData("fy", "Us mem bakt sneons altyd bôle.")]
    [InlineData("gd", "Chaill ar sgioba a-rithist an-dè.")]
    [InlineData("gl", "Hoxe choveu toda a mañá.")]
    [InlineData("ha", "Yara ba su dawo daga makaranta ba.")]
    [InlineData("ht", "Timoun yo poko tounen sot lekòl.")]
    [InlineData("ig", "Ụmụaka alọtabeghị n'ụlọ akwụkwọ ha.")]
    [InlineData("ku", "Dayika min nanê germ dipêje.")]
    [InlineData("ky", "Бүгүн тоодо калың кар жаады.")]
    [InlineData("lb", "Wéini fiert dann de leschten Zuch?")]
    [InlineData("mg", "Avy be ny orana omaly hariva.")]
    [InlineData("mt", "Ilbieraħ filgħaxija għamlet ħafna xita.")]
    [InlineData("ne", "तरकारीको भाउ फेरि बढेको छ।")]
    [InlineData("ps", "د وړو بیه بیا لوړه شوې ده.")]
    [InlineData("rw", "Abana bagiye ku ishuri mu gitondo.")]
    [InlineData("sd", "بازار ۾ اٽي جي قيمت ٻيهر وڌي وئي آهي.")]
    [InlineData("tg", "Ин роҳ ба кадом деҳа мебарад?")]
    [InlineData("tk", "Bu ýol haýsy oba barýar, aga?")]
    [InlineData("tt", "Бу китапны кайдан алдың, апа?")]
    [InlineData("uz", "Buvim tandirda bizga somsa yopyapti.")]
    public void A_sentence_of_few_words_is_told_in_languages_whose_runs_few_texts_gave(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("az", "Gəmi dünən axşam fırtınaya görə yola düşmədi.")]
    [InlineData("es", "Ayer por la noche el barco no salió del puerto.")]
    [InlineData("pt", "Ontem à noite o barco não saiu do porto.")]
    [InlineData("tr", "Gemi dün akşam fırtına yüzünden kalkmadı.")]
    [InlineData("hi", "कल रात तूफ़ान के कारण जहाज़ नहीं चला।")]
    [InlineData("mr", "काल रात्री वादळामुळे बोट निघाली नाही.")]
    [InlineData("kk", "Кеме кеше кешке дауылға байланысты шықпады.")]
    [InlineData("mn", "Хөлөг онгоц өчигдөр орой шуурганаас болж хөдөлсөнгүй.")]
    [InlineData("ar", "لم تغادر السفينة الميناء مساء أمس بسبب العاصفة.")]
    [InlineData("fa", "کشتی دیشب به خاطر طوفان بندر را ترک نکرد.")]
    [InlineData("ur", "جہاز کل رات طوفان کی وجہ سے بندرگاہ سے روانہ نہیں ہوا۔")]
    [InlineData("nl", "De veerboot is gisteravond niet uitgevaren.")]
    [InlineData("de", "Die Fähre ist gestern Abend nicht ausgelaufen.")]
    [InlineData("fr", "Le bateau n'est pas parti hier soir.")]
    [InlineData("ga", "Níor fhág an bád an cuan aréir.")]
    [InlineData("yo", "Ọkọ̀ ojú omi náà kò lọ ní alẹ́ àná.")]
    public void Their_neighbours_stay_what_they_are(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData(
        "as",
        "বন্দৰৰ মুৰব্বীয়ে কয় যে ধুমুহাৰ বাবে কালি ৰাতি ফেৰীখন নগ'ল আৰু যাত্ৰীসকলে পুৱালৈ অপেক্ষা কৰিব।")]
    [InlineData(
        "ba",
        "Паром кисә кис дауыл арҡаһында сыҡманы, тине порт башлығы, юлаусылар сәғәттәр буйы көтә, ҙур суднолар ҙа.")]
    [InlineData("ckb", "بەڕێوەبەری بەندەر گوتی کەشتییەکە دوێنێ شەو بەهۆی ڕەشەباوە نەڕۆیشت و گەشتیاران چاوەڕێ دەکەن.")]
    [InlineData("cv", "Паром ӗнер каҫхине ҫил-тӑвӑла пула тухмарӗ, тенӗ порт пуҫлӑхӗ, ҫынсем ыранччен кӗтеҫҫӗ.")]
    [InlineData(
        "fo",
        "Ferjan fór ikki í gjárkvøldið orsakað av illveðrinum, sigur havnarmeistarin, og ferðafólkini bíða.")]
    [InlineData(
        "gl",
        "O transbordador non saíu onte á noite, dixo a xefa do porto; tamén hai xente que agarda por unha saída.")]
    [InlineData(
        "ha",
        "Shugaban tasha ya ce jirgin bai tashi ba, in ji ɗan jarida, kuma ɗaruruwa suna jiran ƙarin bayani a ƙofa.")]
    [InlineData("ig", "Onye isi ọdụ ụgbọ mmiri kwuru na ụgbọ ahụ apụghị n'abalị ụnyaahụ, ndị njem na-echere ịga.")]
    [InlineData("ku", "Keştî duh êvarê ji ber bahozê derneket, serokê benderê got, û rêwî heta sibê li bendê ne.")]
    [InlineData(
        "ky",
        "Паром кечээ кечинде бороондон улам жөнөгөн жок, деди порттун башчысы, жүргүнчүлөр эртең "
            + "менен жана кечинде күтөт.")]
    [InlineData(
        "lb",
        "D'Fähr ass gëschter den Owend net ausgelaf, sot d'Cheffin vum Hafen, an déi Leit waarden op eng nei Zäit.")]
    [InlineData(
        "mt",
        "Il-vapur ma telaqx ilbieraħ filgħaxija minħabba l-maltempata, qalet il-kaptan, u l-passiġġieri jistennew.")]
    [InlineData("ne", "बन्दरगाह प्रमुखले आँधीका कारण हिजो राति डुङ्गा नछुटेको बताएका छन् र केही पनि तय भएको छैन।")]
    [InlineData("os", "Паром знон изӕр тымыгъы тыххӕй нӕ ацыд, загъта порты хицау, адӕм райсоммӕ ӕнхъӕлмӕ кӕсынц.")]
    [InlineData(
        "ps",
        "د بندر مشر وویل چې بېړۍ تېره شپه د توپان له امله ونه خوځېده او ښځې او ماشومان به سبا ته پاتې وي.")]
    [InlineData(
        "sah",
        "Паром бэҕэһээ киэһэ силлиэттэн сылтаан барбатаҕа диэн порт салайааччыта эттэ, дьоҥҥо кэтэһэргэ сүбэлээтэ.")]
    [InlineData(
        "sd",
        "بندرگاهه جي سربراهه چيو ته ٻيڙي ڪالهه رات طوفان سبب رواني نه ٿي سگهي ۽ مسافر سڀاڻي تائين ترسندا.")]
    [InlineData(
        "se",
        "Fearga ii vuolgán ikte eahkes riđđu geažil, lohká hámmanhoavda, ja mátkkošteaddjit vurdet "
            + "ođđa áiggi ja dieđu.")]
    [InlineData("tg", "Киштӣ дишаб ба сабаби тӯфон нарафт, гуфт сардори бандар, мусофирон то субҳ интизор мешаванд.")]
    [InlineData("tk", "Parom düýn agşam tupan zerarly ýola çykmady diýip, portuň başlygy aýtdy, ýolagçylar garaşýar.")]
    [InlineData("tt", "Паром кичә кич давыл аркасында чыкмады, диде порт башлыгы, юлчылар хәзер иртәгә кадәр көтәләр.")]
    [InlineData("ug", "پورت باشلىقى كېمىنىڭ تۈنۈگۈن كەچ بوران سەۋەبىدىن يولغا چىقمىغانلىقىنى ئېيتتى.")]
    [InlineData(
        "uz",
        "Parom kecha kechqurun jo‘namadi, dedi port boshlig‘i, yo‘lovchilar esa yangi jadval uchun "
            + "kutadi va so‘raydi.")]
    [InlineData(
        "uz-Cyrl",
        "Паром кеча кечқурун бўрон сабабли жўнамади, деди порт бошлиғи, йўловчилар эртагача кутади.")]
    [InlineData(
        "yi",
        "דער פּראָם איז נעכטן נישט אָפּגעפֿאָרן צוליב דעם שטורעם, האָט די הויפּט געזאָגט, און מען וואַרט.")]
    public void A_language_of_few_texts_is_told_by_its_runs_or_its_letters_and_words(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData(
        "de",
        "Der Roman „Ħaż-Żebbuġ“ erscheint im Herbst auf Deutsch, wie der Verlag in dieser Woche in "
            + "der Stadt mitteilte.")]
    [InlineData("kk", "жаңа көлік")]
    [InlineData(
        "pt",
        "A balsa saiu às oito, disse a capitã, e o navio galego Unha Nova chegou ao porto depois da meia-noite.")]
    [InlineData(
        "tr",
        "Kürtçe yayın yapan gazete Rojên Nû, limandaki feribot seferlerinin fırtına yüzünden ertelendiğini yazdı.")]
    [InlineData(
        "ru",
        "Режиссёр из Ҙур Ҡаҙаҡлар показал в портовом городе новый фильм о пароме и о тех, кто его ждал всю зиму.")]
    public void A_name_in_another_alphabet_does_not_change_the_language(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("zh", "据报道https://harbour-post.example/news/ferry渡轮因风暴停航")]
    [InlineData("ja", "詳しくはdesk@harbour-post.exampleまでお問い合わせください")]
    public void An_address_ends_where_a_script_without_blanks_goes_on(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Fact]
    public void A_foreign_name_does_not_change_the_language() =>
        Assert.Equal(
            "ru", LanguageIdentifier.Identify("Компания Harbour Post сообщила о новом расписании паромов.")!.Value.Tag);

    [Fact]
    public void Kana_among_Chinese_characters_make_it_Japanese() =>
        Assert.Equal("ja", LanguageIdentifier.Identify("港湾局長は昨夜の嵐で欠航したと発表")!.Value.Tag);

    [Fact]
    public void A_Chinese_headline_in_traditional_characters_is_Chinese() =>
        Assert.Equal("zh", LanguageIdentifier.Identify("渡輪因風暴停航，學校明日開學")!.Value.Tag);

    [Theory]
    [InlineData("vi", "Phà đã không rời bến tối qua vì cơn bão.")]
    [InlineData("cs", "Trajekt včera večer kvůli bouři nevyplul.")]
    [InlineData("ru", "Паром вчера вечером не вышел в море из-за шторма, первый рейс отменён.")]
    public void Accents_that_are_characters_of_their_own_change_nothing(string tag, string sentence)
    {
        var apart = Apart(sentence);
        Assert.NotEqual(sentence, apart);
        Assert.Equal(LanguageIdentifier.Identify(sentence), LanguageIdentifier.Identify(apart));
        Assert.Equal(tag, LanguageIdentifier.Identify(apart)!.Value.Tag);
    }

    [Fact]
    public void Vowel_marks_change_nothing() =>
        Assert.Equal(
            LanguageIdentifier.Identify("قال مدير الميناء"), LanguageIdentifier.Identify("قَالَ مُدِيرُ المِينَاءِ"));

    [Fact]
    public void A_capital_I_with_a_dot_is_the_small_one_of_Turkish() =>
        Assert.Equal(LanguageIdentifier.Identify("iskele istanbul"), LanguageIdentifier.Identify("İskele İstanbul"));

    [Theory]
    [InlineData("https://harbour-post.example/news/ferry")]
    [InlineData("desk@harbour-post.example www.harbour-post.example")]
    public void Addresses_are_in_no_language(string address)
    {
        Assert.Null(LanguageIdentifier.Identify(address));
        const string Text = "Trajekt nevyplul";
        Assert.Equal(LanguageIdentifier.Identify(Text), LanguageIdentifier.Identify($"{Text} {address}"));
    }

    [Fact]
    public void A_single_word_is_told_with_less_confidence_than_a_sentence()
    {
        var word = LanguageIdentifier.Identify("porto")!.Value;
        var sentence = LanguageIdentifier.Identify("A balsa não saiu ontem à noite por causa da tempestade.")!.Value;
        Assert.True(word.Confidence < sentence.Confidence);
    }

    [Theory]
    [InlineData("bs", "Luka je danas zatvorena.")]
    [InlineData("hr", "Luka je danas zatvorena.")]
    [InlineData("hr-HR", "Luka je danas zatvorena.")]
    [InlineData("HR_hr", "Luka je danas zatvorena.")]
    public void What_the_page_states_decides_between_languages_that_are_near(string hint, string text) =>
        Assert.Equal(hint[..2].ToLowerInvariant(), LanguageIdentifier.Identify(text, hint)!.Value.Tag);

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("not a tag")]
    [InlineData("")]
    public void What_the_page_states_wrongly_is_not_believed(string hint) =>
        Assert.Equal("de", LanguageIdentifier.Identify(
            "Die Fähre ist gestern Abend wegen des Sturms nicht ausgelaufen.", hint)!.Value.Tag);

    [Theory]
    [InlineData("pt-BR", true)]
    [InlineData("KO", true)]
    [InlineData("ne", true)]
    [InlineData("ast", false)]
    [InlineData("p", false)]
    [InlineData("", false)]
    public void It_is_known_which_languages_can_be_told(string tag, bool can) =>
        Assert.Equal(can, LanguageIdentifier.CanTell(tag));

    [Fact]
    public void A_long_text_is_told_by_pieces_of_all_of_it()
    {
        var text = "Home News Sport | "
            + string.Concat(Enumerable.Repeat("Färjan gick inte i går kväll på grund av stormen. ", 20_000));
        Assert.Equal("sv", LanguageIdentifier.Identify(text)!.Value.Tag);
    }

    [Fact]
    public void Identifying_takes_no_memory()
    {
        const string Text = "The ferry did not sail last night because of the storm.";
        LanguageIdentifier.Identify(Text, "en");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) LanguageIdentifier.Identify(Text, "en");
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Any_text_has_a_probability_or_no_answer() =>
        Gen.String[Gen.Char, 0, 1000].Sample(text =>
            LanguageIdentifier.Identify(text) is not { } found
                || ((LanguageIdentifier.CanTell(found.Tag) || LanguageNames.Find(found.Tag) is not null)
                    && found.Confidence is > 0 and <= 1));

    [Fact]
    public void Texts_that_are_read_at_once_have_the_answers_that_they_have_alone() =>
        Gen.String[Gen.Char['a', 'ž'], 0, 600].Array[16].Sample(texts =>
        {
            var alone = texts.Select(static text => LanguageIdentifier.Identify(text));
            return alone.SequenceEqual(
                texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8)
                    .Select(static text => LanguageIdentifier.Identify(text)));
        }, iter: 20);

    /// <summary>
    /// The same text with its accents as characters of their own, for the letters that are in these tests.
    /// </summary>
    private static string Apart(string text)
    {
        (string Whole, string Parts)[] letters =
        [
            ("à", "a\u0300"), ("ã", "a\u0303"), ("ờ", "o\u031B\u0300"), ("ế", "e\u0302\u0301"), ("ố", "o\u0302\u0301"),
            ("ì", "i\u0300"),
            ("ơ", "o\u031B"), ("č", "c\u030C"), ("ů", "u\u030A"), ("ř", "r\u030C"), ("й", "и\u0306"), ("ё", "е\u0308"),
        ];
        return letters.Aggregate(
            text, (written, letter) => written.Replace(letter.Whole, letter.Parts, StringComparison.Ordinal));
    }
}
