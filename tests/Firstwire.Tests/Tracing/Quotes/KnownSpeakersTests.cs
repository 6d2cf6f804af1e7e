namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>Who speaks where a text tells it less than plainly; and where it does not tell, nobody.</summary>
public sealed class KnownSpeakersTests
{
    [Theory]
    [InlineData("ru", "Вскоре паром вернулся в порт. «Все пассажиры благополучно вышли на берег».")]
    [InlineData("ru", "Строительство причала идет третий год. Деньги выделены «на укрепление берега острова».")]
    [InlineData("ru", "Пятнадцатого марта паром ушел. «Все пассажиры вышли на берег», — говорится в сообщении.")]
    [InlineData("de", "Tatsächlich fährt die Fähre wieder. „Alle Gäste sind wohlbehalten an Land gegangen.“")]
    [InlineData("de", "Hinweise gibt es „von den Wirten oder von den Gästen am Kai“.")]
    [InlineData("pl", "Książka stawia pytania o wyspę „jako miejsce bez powrotu do domu”.")]
    [InlineData("es", "Estaba escrito en el muelle viejo. Todo sigue siendo «cosa de los vientos del norte».")]
    public void A_capital_that_a_sentence_begins_with_makes_no_name(string language, string text) =>
        Assert.Equal([null], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("ru", "Все ждали, что скажет Вальдер. Вальдер пожал плечами. «Корабли старше меня самого».", "Вальдер")]
    [InlineData("ru", "Иона Вальдер пожал плечами. «Корабли старше меня самого».", "Иона Вальдер")]
    [InlineData("de", "Jonas Pellwitz winkt ab. „Die Schiffe sind älter als ich selbst.“", "Jonas Pellwitz")]
    [InlineData("de", "Jonas Pellwitz gibt auf die 2. Liga nichts. „Die Schiffe sind älter als ich selbst.“",
        "Jonas Pellwitz")]
    public void Who_the_sentence_before_names_speaks(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("ru", "«Паром стоит», — сказала Мирела Пелагрина. Причал остается «самым старым местом на острове».")]
    [InlineData("es", "«El barco no sale», dijo Mirela Pelagrín. El muelle es «el sitio más viejo de la isla».")]
    [InlineData("fr", "« Le ferry reste à quai », a dit Mireille Valtier. La digue est « la plus vieille de l’île ».")]
    public void Words_in_a_sentence_in_which_nobody_speaks_are_not_the_last_speakers(string language, string text) =>
        Assert.Null(Quoted.Speakers(text, language)[1]);

    [Theory]
    [InlineData("de", "„Die Fähre bleibt im Hafen“, sagte Jonas Pellwitz. Der Kai sei „ein Ort aus alter Zeit“.")]
    [InlineData("es", "«El barco no sale», dijo Jonas Pellwitz. Indicó que «el muelle es viejo de veras».")]
    [InlineData("it", "«La nave resta qui», ha detto Jonas Pellwitz. E ancora: «Il molo è vecchio davvero».")]
    [InlineData("es", "Jonas Pellwitz dijo que «el barco no sale hoy» y «el muelle es viejo de veras».")]
    public void Who_speaks_goes_on_where_the_sentence_tells_of_saying(string language, string text) =>
        Assert.Equal(["Jonas Pellwitz", "Jonas Pellwitz"], Quoted.Speakers(text, language));

    [Fact]
    public void A_paragraph_that_names_another_is_not_the_last_speakers() =>
        Assert.Equal(
            ["Mirela Pelagrín", "Jonás Valdería"],
            Quoted.Speakers("«El barco no sale hoy», dijo Mirela Pelagrín.\n\nDe otro modo lo ve en la isla Jonás "
                + "Valdería. «El muelle es viejo de veras».", "es"));

    [Fact]
    public void A_pronoun_stands_for_who_was_told_to_speak() =>
        Assert.Equal(
            ["мэр Мирела Пелагрина"],
            Quoted.Speakers("Об этом заявила мэр Мирела Пелагрина. Паром не ходит. «Море спокойно», — сказала она.",
                "ru"));

    [Fact]
    public void A_plural_pronoun_stands_for_no_single_speaker_before_it() =>
        Assert.Equal(
            ["Мирела Пелагрина", null],
            Quoted.Speakers("«Паром стоит», — сказала Мирела Пелагрина. «Мы ждем весны на берегу», — написали они.",
                "ru"));

    [Theory]
    [InlineData("«Паром не ходит в порт», — говорится в сообщении ведомства.", "сообщении ведомства")]
    [InlineData("«Паром не ходит в порт», — указано в распоряжении МДП.", "распоряжении МДП")]
    [InlineData("«Паром не ходит в порт», — говорится в сообщении «Речного дозора».", "сообщении «Речного дозора»")]
    [InlineData("В сообщении порта говорится: «Паром не ходит в порт».", "сообщении порта")]
    [InlineData("«Паром не ходит в порт», — говорится в сообщении.", null)]
    [InlineData("«Паром не ходит в порт», — рассказали в пресс-службе ДП.", "пресс-службе ДП")]
    [InlineData("«Паром не ходит в порт», — сообщили в четверг в полиции.", "полиции")]
    [InlineData("Об этом сообщили в штабе порта. «Паром не ходит в порт и не скоро пойдет».", "штабе порта")]
    public void What_stands_in_a_document_is_its_publishers_where_that_is_named(string text, string? speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, "ru"));

    [Theory]
    [InlineData("„Die Fähre fährt nicht“, heißt es in der Mitteilung.", null)]
    [InlineData("„Die Fähre fährt nicht“, heißt es in der Mitteilung des Hafens.", "der Mitteilung des Hafens")]
    [InlineData("In der Mitteilung des Hafens heißt es: „Die Fähre fährt nicht.“", "der Mitteilung des Hafens")]
    public void What_stands_in_a_German_document_is_its_publishers_where_that_is_named(string text, string? speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, "de"));

    [Theory]
    [InlineData("«Паром не ходит в порт», — цитирует Пелагрину издание «Прибой».", "Пелагрину")]
    [InlineData("«Паром не ходит в порт», — цитирует Harbour Mail модель.", "модель")]
    [InlineData("«Паром не ходит в порт», — цитирует Пелагрину ВОБ.", "Пелагрину")]
    [InlineData("«Паром не ходит в порт», — приводит слова президента ВОБ.", "президента")]
    [InlineData("«Паром не ходит в порт», — передает ВОБ.", null)]
    [InlineData("Мирела Пелагрина отметила, что «паром не ходит в порт», пишет ВОБ.", "Мирела Пелагрина")]
    public void A_house_that_relays_is_not_who_speaks(string text, string? speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, "ru"));

    [Theory]
    [InlineData("«Паром не ходит», — говорит Мирела Пелагрина.Руководитель порта промолчала.", "Мирела Пелагрина")]
    [InlineData("«Паром не ходит», — сказала мэр Пелагрина.По словам Вальдера, все иначе.", "мэр Пелагрина")]
    [InlineData("«Паром не ходит», — сказал глава Счетной палаты.", "глава Счетной палаты")]
    [InlineData("«Паром не ходит», — заявил тренер сборной Ривии Лукас Вальдер.", "тренер сборной Ривии Лукас Вальдер")]
    [InlineData(
        "Бывший второй главный тренер сборной Ривии Лукас Вальдер устал. «Паром не ходит», — сказал Вальдер.",
        "Лукас Вальдер")]
    [InlineData(
        "«Паром не ходит», — пояснил заместитель председателя комитета Островной думы по портам Лукас Вальдер.",
        "заместитель председателя комитета Островной думы по портам Лукас Вальдер")]
    [InlineData("«Паром не ходит», — прокомментировал ситуацию активист.", "активист")]
    [InlineData("В своем журнале Пелагрина заявила, что «паром больше никогда не пойдет».", "Пелагрина")]
    public void A_speaker_is_named_whole_and_alone(string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, "ru"));

    [Theory]
    [InlineData(
        "ru", "«Он всегда играет на публику, - пояснила женщина. - Он уже тогда нам все это сказал».", "женщина")]
    [InlineData(
        "ru",
        "«Все это неверно, — прокомментировала советник мэра по делам порта Юлия Вальдер. — Паром ходит».",
        "советник мэра по делам порта Юлия Вальдер")]
    [InlineData(
        "ru", "«Бой с морем – это наш бой, — цитирует моряка ВОБ. — Мы его выиграем весной».", "моряка")]
    [InlineData("fr", "« Nous restons ici, explique Jeanne Dorval, jusqu’au retour du printemps »", "Jeanne Dorval")]
    public void Who_speaks_is_named_within_the_marks(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("de", "“Die Zahlen sind schlecht”, sagte von Pellwitz.", "von Pellwitz")]
    [InlineData("cs", "„Jsou prostě skvělí a silní,“ píše na Vlnu Jonáš Valder.", "Jonáš Valder")]
    [InlineData(
        "de", "Die Bedeutung der Insel, die Jonas Pellwitz als „den schönsten Ort der Welt“ bezeichnet, ist groß.",
        "Jonas Pellwitz")]
    [InlineData("de", "Olga Dorn, Sprecherin der Insel sagte: „Die Schiffe sind älter als ich selbst.“",
        "Sprecherin der Insel")]
    [InlineData("fr", "Le conseiller du maire a assuré : « Nous restons ici cet hiver. »", "Le conseiller du maire")]
    [InlineData("es", "Son varios pedidos, que enumera la alcaldesa de la isla: «Queremos barcos y muelles nuevos».",
        "la alcaldesa de la isla")]
    [InlineData(
        "de", "„Die Regie\u00ADrung muss endlich handeln“, sagte Jonas Pell\u00ADwitz.", "Jonas Pell\u00ADwitz")]
    public void A_name_is_found_where_grammar_hides_it(string language, string text, string speaker) =>
        Assert.Contains(speaker, Quoted.Speakers(text, language)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "uk",
        "«Ми чекаємо на пором», – сказала Мирела Пелагрин. Начальник порту Йона Вальдер знизує плечима. " +
        "«Кораблі старші за мене самого», – каже він.",
        "Мирела Пелагрин | Начальник порту Йона Вальдер")]
    [InlineData(
        "de",
        "„Wir warten auf die Fähre“, sagte Mirela Hartwig. Jonas Pellwitz schwärmt von dem Schiff. " +
        "„Es ist älter als ich selbst“, urteilt er.",
        "Mirela Hartwig | Jonas Pellwitz")]
    [InlineData(
        "nl",
        "„Wij wachten op de veerboot”, zei Mirela Hartman. Jonas Pellen gelooft er niets van. " +
        "„De schepen zijn ouder dan ik”, zegt hij.",
        "Mirela Hartman | Jonas Pellen")]
    public void A_pronoun_is_whom_the_sentence_before_opens_with(string language, string text, string speakers) =>
        Assert.Equal(speakers.Split(" | "), Quoted.Speakers(text, language));

    [Theory]
    [InlineData(
        "uk",
        "«Пором стоїть уже третю добу», – сказала Мирела Пелагрин. «Кораблі старші за мене самого», – сказав " +
        "Йона Вальдер. «Ми чекаємо вже місяць», – додала вона.",
        "Мирела Пелагрин | Йона Вальдер | Мирела Пелагрин")]
    [InlineData(
        "ru",
        "«Паром стоит уже третьи сутки», — сказала Мирела Пелагрина. «Корабли старше меня самого», — сказал " +
        "Иона Вальдер. «Мы ждем уже месяц», — добавила она.",
        "Мирела Пелагрина | Иона Вальдер | Мирела Пелагрина")]
    public void The_ending_of_a_verb_tells_whom_a_pronoun_can_mean(string language, string text, string speakers) =>
        Assert.Equal(speakers.Split(" | "), Quoted.Speakers(text, language));

    [Theory]
    [InlineData(
        "es",
        "La alcaldesa Mirela Pelagrín recorrió el muelle. «El barco no sale hasta mañana», dijo la alcaldesa.",
        "alcaldesa Mirela Pelagrín")]
    [InlineData(
        "es",
        "La alcaldesa, Mirela Pelagrín, recorrió el muelle. «El barco no sale hasta mañana», dijo la alcaldesa.",
        "Mirela Pelagrín")]
    [InlineData(
        "uk",
        "Міська голова Мирела Пелагрин обіцяє причал. «Якщо не збудуємо, – каже міська голова, – я піду геть».",
        "Міська голова Мирела Пелагрин")]
    [InlineData(
        "es",
        "El médico Jonás Valder visitó ayer el muelle viejo. «El barco no sale hasta mañana», dijo un médico.",
        "un médico")]
    [InlineData(
        "es",
        "El médico Jonás Valder y el médico Tomás Arnal visitaron el muelle. " +
        "«El barco no sale aún hoy», dijo el médico.",
        "el médico")]
    public void An_office_alone_is_the_one_whom_the_text_names_with_it(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("en", "The leader of Tarsholm council, Dame Mirela Hartwig, opened the pier. “The ferry does not "
        + "sail,” she said.", "Dame Mirela Hartwig")]
    [InlineData("it", "Il sindaco di Roccamare, Lucio Dall’Ondo, ha firmato. «La nave non parte più», ha detto ieri.",
        "Lucio Dall’Ondo")]
    [InlineData("fr", "« La mer était démontée », raconte le patron du canot de sauvetage, Yann Pelgrin.",
        "Yann Pelgrin")]
    [InlineData("fa", "سرمربی تیم، کامران دریایی، تأکید کرد: «کشتی امسال حرکت نمی‌کند».", "کامران دریایی")]
    public void Who_bears_an_office_is_named_between_commas_behind_it(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Fact]
    public void One_word_between_commas_behind_an_office_is_no_name() => Assert.Equal(
        ["the mayor of Tarsholm"], Quoted.Speakers("“The ferry does not sail,” said the mayor of Tarsholm, Rivia."));

    [Fact]
    public void Who_has_no_family_name_is_called_by_the_first_and_named_whole() => Assert.Equal(
        ["Ratna Widyapuri"], Quoted.Speakers(
            "Wali kota Ratna Widyapuri menutup dermaga. “Kapal tidak berlayar tahun ini,” kata Ratna.", "id"));

    [Theory]
    [InlineData("Bà Tạ Minh Nguyệt đóng bến phà. “Chúng tôi không còn lựa chọn nào khác”, bà nói.",
        "Tạ Minh Nguyệt")]
    [InlineData("“Phà không chạy nữa đâu”, ông Quách Văn Đởm cho biết. “Bến sẽ mở lại sau”, ông nói.",
        "Quách Văn Đởm")]
    public void In_Vietnamese_a_title_alone_stands_for_whom_it_was_said_of(string text, string speaker) =>
        Assert.Equal(speaker, Quoted.Speakers(text, "vi")[^1]);

    [Fact]
    public void Behind_a_dash_talk_goes_on_with_the_next_sentence() => Assert.Equal(
        ["Йона Вальдер", "Йона Вальдер"],
        Quoted.Speakers(
            "«Кораблі старші за мене самого», – переконаний Йона Вальдер. – «Нам потрібні нові до весни».", "uk"));
}
