namespace Firstwire.Tests.Tracing.Quotes;

public sealed class SpeakersTests
{
    [Theory]
    [InlineData(
        "en", "Behind it stand many evenings, said Ursula Elvhart, who took notes. “Progress here wears slippers.”",
        "Ursula Elvhart")]
    [InlineData(
        "en", "It took many evenings, said the mayor, Ursula Elvhart. “Progress here wears slippers.”",
        "Ursula Elvhart")]
    [InlineData(
        "en", "The vote was close, said councillor Ursula Elvhart of Skarvoy. “Progress here wears slippers.”",
        "councillor Ursula Elvhart")]
    [InlineData("en", "Ada Lund, the mayor, told the Skarvoy Post. “Progress here wears slippers.”", "Ada Lund")]
    [InlineData("de", "Dahinter stehen viele Abende, sagte Ursula Elvhart. „Der Fortschritt trägt hier Pantoffeln.“",
        "Ursula Elvhart")]
    public void Whoever_said_what_a_comma_closes_in_the_sentence_before_speaks(
        string language, string text, string speaker) => Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("“The boats are older than I am,” said Jonas Walder, who runs the harbour.", "Jonas Walder")]
    [InlineData("“The boats are older than I am,” Jonas Walder said on Monday.", "Jonas Walder")]
    [InlineData("“The boats are older than I am,” Jonas Walder, the harbourmaster, said.", "Jonas Walder")]
    [InlineData("“The boats are older than I am,” the harbourmaster, Jonas Walder, told the Post.", "Jonas Walder")]
    [InlineData("“The boats are older than I am,” said a spokesman for the harbour.", "a spokesman for the harbour")]
    [InlineData("“The boats are older than I am,” according to harbourmaster Jonas Walder.",
        "harbourmaster Jonas Walder")]
    [InlineData("“The boats are older than I am,” intoned Jonas Walder.", "Jonas Walder")]
    [InlineData("“The boats are older than I am!”\n\n— Jonas Walder", "Jonas Walder")]
    [InlineData("Jonas Walder said: “The boats are older than I am.”", "Jonas Walder")]
    [InlineData("Jonas Walder told the Post that “the boats are older than I am.”", "Jonas Walder")]
    [InlineData("Jonas Walder (R-Isles) said the boats are “a good deal older than I am.”", "Jonas Walder")]
    [InlineData("Jonas Walder blamed the mayor, saying “the boats are older than I am.”", "Jonas Walder")]
    [InlineData("According to Jonas Walder, “the boats are older than I am.”", "Jonas Walder")]
    [InlineData("In a statement on Monday, Jonas Walder said: “The boats are older than I am.”", "Jonas Walder")]
    [InlineData("JONAS WALDER: “The boats are older than I am.”", "JONAS WALDER")]
    [InlineData("Jonas Walder looked at the quay.\n\nHe shook his head:\n\n“The boats are older than I am.”",
        "Jonas Walder")]
    [InlineData("Jonas Walder disagreed. “The boats are older than I am.”", "Jonas Walder")]
    [InlineData("The United States said “the boats are older than the isles.”", "The United States")]
    public void The_speaker_stands_beside_the_verb(string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text));

    [Theory]
    [InlineData("ru", "«Мы закроем старый порт весной», — сказала Анне Беловой директор порта Мария Кох.",
        "директор порта Мария Кох")]
    [InlineData("ru", "«Мы закроем старый порт весной», — сказал Эндрю Смит.", "Эндрю Смит")]
    [InlineData("ru", "Дроздову ответил Савин: «Мы закроем старый порт весной».", "Савин")]
    [InlineData("sr", "„Лука се затвара на пролеће“, рекла је Петру Марићу Ана Пелић.", "Ана Пелић")]
    public void Who_is_spoken_to_does_not_speak(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("it", "La porta è chiusa. Mirela Pellgrini, che tiene la locanda «Al Faro», vende tutto. " +
        "«Ho perso metà dei clienti in un inverno», sospira.", "Mirela Pellgrini")]
    [InlineData("it", "Mirela Pellgrini guarda il porto. La sua barca è ferma da un mese. Il vento è forte. " +
        "«Non si parte prima di marzo, lo so bene», ammette.", "Mirela Pellgrini")]
    [InlineData("it", "L’allenatore non è contento. «Le barche sono ferme da un mese», sospira.", "L’allenatore")]
    [InlineData("es", "El alcalde, Tomás Varelo, ve en el puerto un aviso. «Cada invierno perdemos una " +
        "barca», sostiene.",
        "Tomás Varelo")]
    [InlineData("fr", "Le tracteur est là. Le berger, Mirel Dravan, a découvert le troupeau. « J’ai tout " +
        "recompté deux fois », confie-t-il.", "Mirel Dravan")]
    [InlineData("de", "„Der Hafen bleibt zu“, sagte Anna Kroll. Der Dirigent Mirel Dravan sieht es anders. " +
        "„Die Fähre hat uns gehört“, sagte er.", "Der Dirigent Mirel Dravan")]
    public void Where_the_subject_is_left_out_whoever_was_told_of_last_speaks(
        string language, string text, string speaker) => Assert.Equal(speaker, Quoted.Speakers(text, language)[^1]);

    [Theory]
    [InlineData("it", "«Siamo rimasti in pochi», dice Mirela Pellgrini. " +
        "E aggiunge, abbassando la voce: «Ma restiamo qui fino alla primavera».")]
    [InlineData("it", "«Siamo rimasti in pochi», dice Mirela Pellgrini. " +
        "Poi si fa seria: «Ma restiamo qui per tutto l’anno».")]
    [InlineData("es", "«Quedamos pocos», dice Mirela Pellgrini. " +
        "Preguntada por el puerto, zanjó: «Aquí seguiremos hasta la primavera».")]
    public void A_lead_that_names_nobody_goes_on_with_who_spoke(string language, string text) =>
        Assert.Equal(["Mirela Pellgrini", "Mirela Pellgrini"], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("it", "La sindaca Mirela Pellgrini è tornata. «Il porto riapre a marzo», ha detto la sindaca.",
        "sindaca Mirela Pellgrini")]
    [InlineData("de", "Bürgermeisterin Mirela Dravan kam zurück. „Der Hafen öffnet im März“, sagte die " +
        "Bürgermeisterin.",
        "Bürgermeisterin Mirela Dravan")]
    [InlineData("de", "Bürgermeisterin Dr. Mirela Dravan kam zurück. „Der Hafen öffnet im März“, sagte die " +
        "Bürgermeisterin.",
        "Bürgermeisterin Dr. Mirela Dravan")]
    [InlineData("it", "La sindaca, Mirela Pellgrini, è tornata. «Il porto riapre a marzo», ha detto la sindaca.",
        "Mirela Pellgrini")]
    [InlineData("de", "Bürgermeisterin Mirela Dravan kam zurück. „Der Hafen öffnet im März“, sagte eine " +
        "Bürgermeisterin.",
        "eine Bürgermeisterin")]
    [InlineData("pl", "Wójt Mirel Dravan wrócił. „Port otworzymy w marcu” – powiedział wójt.", "Wójt Mirel Dravan")]
    [InlineData("it", "Il ministro Mirel Dravan e il ministro Oskar Pelloni tacciono. «Il porto riapre a " +
        "marzo», ha detto il ministro.", "il ministro")]
    public void An_office_is_whoever_alone_is_named_with_it(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Fact]
    public void Who_is_named_where_a_sentence_within_the_marks_ends_speaks() => Assert.Equal(
        ["Mirela Hartwig"],
        Quoted.Speakers("« Le port fermera au printemps, estime Mirela Hartwig. Nous l’assumons. »", "fr"));

    [Theory]
    [InlineData("de", "Hartwig zufolge bleibt „der alte Hafen bis zum Frühjahr offen“.", "Hartwig")]
    [InlineData("ar", "\"سيغلق الميناء في الربيع القادم\"، بحسب ما قالت سلمى الكندي.", "سلمى الكندي")]
    public void Words_that_give_what_is_said_to_somebody_may_stand_around_the_name(
        string language, string text, string speaker) => Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Fact]
    public void Talk_goes_on_within_a_paragraph_and_in_the_next()
    {
        const string text =
            "“The boats are old,” said Jonas Walder. “They are older than I am.”\n\n“We need new ones by spring.”";

        Assert.Equal(["Jonas Walder", "Jonas Walder", "Jonas Walder"], Quoted.Speakers(text));
        Assert.Equal(["said", null, null], Quoted.Cues(text));
    }

    [Fact]
    public void A_new_speaker_behind_a_full_stop_does_not_take_what_was_said_before() =>
        Assert.Equal(
            ["Jonas Walder", "Jonas Walder"],
            Quoted.Speakers("“The boats are old,” Jonas Walder said. “They are older than I am.” " +
                "Mirela Pelham said she would resign over it."));

    [Fact]
    public void A_surname_is_made_whole() =>
        Assert.Equal(
            ["Mirela Pelham"],
            Quoted.Speakers("The isles have waited for Mirela Pelham. “The ferry sails at noon " +
                "tomorrow,” Pelham said."));

    [Fact]
    public void A_surname_that_two_people_share_stays_alone() =>
        Assert.Equal(
            ["Pelham"],
            Quoted.Speakers("The isles knew Mirela Pelham and also Oskar Pelham. “The ferry sails " +
                "at noon tomorrow,” Pelham said."));

    [Fact]
    public void A_pronoun_stands_for_who_spoke_last() =>
        Assert.Equal(
            ["Mirela Pelham", "Mirela Pelham"],
            Quoted.Speakers("“The ferry sails at noon tomorrow,” Mirela Pelham said.\n\nThe isles " +
                "wait. “It is a promise to you all,” she said."));

    [Fact]
    public void A_pronoun_does_not_stand_for_one_of_the_other_gender() =>
        Assert.Equal(
            ["Mirela Pelham", "Jonas Walder", "Mirela Pelham"],
            Quoted.Speakers(
                """
                “The ferry sails at noon tomorrow,” said Mrs. Mirela Pelham.

                “The boats are older than I am,” Mr. Jonas Walder said.

                “It is a promise to you all,” she said.
                """));

    [Fact]
    public void Where_nobody_is_named_the_speaker_is_unknown() =>
        Assert.Equal([null], Quoted.Speakers("“the boats are older than the isles.”"));

    [Fact]
    public void Names_and_marks_do_without_a_list_of_the_language() =>
        Assert.Equal(["Jonas Walder"], Quoted.Speakers("“Sed navicella vetus est mihi,” dixit Jonas Walder.", "la"));

    [Theory]
    [InlineData("«No cerramos el muelle este invierno», dijo Ana de la Vega.", "es", "Ana de la Vega")]
    [InlineData("‘We sluiten de kade deze winter niet’, zei Jan de Vries.", "nl", "Jan de Vries")]
    [InlineData("Jan de Vries zei: ‘We sluiten de kade deze winter niet.’", "nl", "Jan de Vries")]
    [InlineData("‘We sluiten de kade deze winter niet’, zei Mirja van de Haven.", "nl", "Mirja van de Haven")]
    [InlineData("Anne Le Goff a dit : « Nous ne fermons pas le quai. »", "fr", "Anne Le Goff")]
    [InlineData("En Madrid la Policía dijo: «No cerramos el muelle este invierno».", "es", "la Policía")]
    [InlineData("« Nous ne fermons pas le quai », a dit Jean Brume le Premier ministre.", "fr", "Jean Brume")]
    [InlineData("«No cerramos el muelle», dijo Vega la Semana Santa pasada.", "es", "Vega")]
    [InlineData("„Wir schließen den Kai nicht“, sagte Anna Kern der Deutschen Hafenpost.", "de", "Anna Kern")]
    public void Articles_within_a_name_belong_to_it(string text, string language, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Fact]
    public void A_surname_is_not_whom_a_word_joins_with_somebody_else() => Assert.Equal(
        ["Tomás Vega"],
        Quoted.Speakers("Marta Ruiz y Tomás Vega llegaron. «No cerramos el muelle este invierno», dijo Vega.", "es"));

    [Fact]
    public void An_agency_before_a_whole_name_is_who_hears() => Assert.Equal(
        ["Ana da Costa"], Quoted.Speakers("«Não fechamos o cais neste inverno», disse à Lusa Ana da Costa.", "pt"));

    [Theory]
    [InlineData(
        "it",
        "(AGR) - RIVALTA, 3 MAR - \"Il ponte sarà riaperto entro Pasqua\". Lo afferma in una nota Ana Berti.",
        "Ana Berti")]
    [InlineData(
        "it", "RIVALTA — «Non è un addio, è una pausa». Così Ana Berti ha annunciato le dimissioni.", "Ana Berti")]
    [InlineData("pl", "„Nie szukałam portu, szukałam parasola” – tak Anna Morska zaczęła wykład.", "Anna Morska")]
    public void A_sentence_behind_tells_who_spoke_though_a_dateline_opens_the_paragraph(
        string language, string text, string speaker) => Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("de", "„Wir sperren den Kai nicht“, ließ Dipl.-Ing. Konrad Moll wissen.", "Dipl.-Ing. Konrad Moll")]
    [InlineData("el", "«Το λιμάνι δεν αντέχει άλλα πλοία», σημείωσε ο κ. Λιμενάκης.", "ο κ. Λιμενάκης")]
    [InlineData("pl", "„Port otworzymy w marcu” – powiedział prof. Mirel Dravan.", "prof. Mirel Dravan")]
    public void A_shortened_title_ends_no_sentence(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("fr", "La tour mesure 300 m. « C’est haut », a dit Anne Brume.", "Anne Brume")]
    [InlineData("en", "Paul Stone worked as a sales rep. Anna Berg said: “It was hard.”", "Anna Berg")]
    [InlineData("da", "Hun drømte om en prins. »Jeg var ung dengang«, siger Karen Berg.", "Karen Berg")]
    public void What_looks_like_a_title_may_end_a_sentence(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("it", "La consigliera Dali Perti tace. «Il porto riapre», dice il sindaco Renato Moli. " +
        "Perti annuisce. «È tardi per tornare indietro», ripete lui.", "il sindaco Renato Moli")]
    [InlineData("it", "«Il porto riapre», dice Marco Moli. Il ministro Dali Perti risponde: «Servono fondi». " +
        "«Riapriremo a maggio», aggiunge lei.", "Il ministro Dali Perti")]
    public void An_article_tells_whom_a_pronoun_can_mean(string language, string text, string speaker) =>
        Assert.Equal(speaker, Quoted.Speakers(text, language)[^1]);
}
