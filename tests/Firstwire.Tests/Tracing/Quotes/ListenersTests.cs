namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>Who is spoken to is not who speaks.</summary>
public sealed class ListenersTests
{
    [Theory]
    [InlineData("ru", "«Мы откроем порт до зимы», — сообщил Петрову Савин.", "Савин")]
    [InlineData("ru", "«Мы откроем порт до зимы», — сообщил Савин Петрову.", "Савин")]
    [InlineData("ru", "«Мы откроем порт до зимы», — сказал Ивану Петрову Игорь Савин.", "Игорь Савин")]
    [InlineData("pl", "„Otworzymy port” – powiedziała Janowi Lipskiemu Ewa Brzegowska.", "Ewa Brzegowska")]
    [InlineData("pl", "„Otworzymy port” – powiedziała Ewa Brzegowska Janowi Lipskiemu.", "Ewa Brzegowska")]
    [InlineData("cs", "„Otevřeme přístav,“ řekla Janu Lípovi Marie Břehová.", "Marie Břehová")]
    [InlineData("sl", "»Pristanišče bomo odprli,« je Janezu Lipovcu povedala Marija Obrežna.", "Marija Obrežna")]
    [InlineData("hu", "„Még a tél előtt megnyitjuk” – mondta Kovács Jánosnak Partos Mária.", "Partos Mária")]
    [InlineData("fi", "”Avaamme sataman ennen talvea”, sanoi Pekka Laineelle Maija Rantanen.", "Maija Rantanen")]
    [InlineData("de", "„So geht es nicht weiter“, sagte dem Bürgermeister die Lehrerin Anna Kroll.",
        "die Lehrerin Anna Kroll")]
    [InlineData("de", "Dem Bürgermeister sagte Anna Kroll: „So geht es nicht weiter.“", "Anna Kroll")]
    [InlineData("fr", "« Le port rouvrira bientôt », a dit au Courrier de la Côte le maire Luc Amarin.",
        "le maire Luc Amarin")]
    [InlineData("tr", "Ahmet Limancı'ya konuşan Meral Kıyıcı, “Limanı kıştan önce açacağız” dedi.", "Meral Kıyıcı")]
    public void Whom_it_is_said_to_does_not_speak(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("cs", "„Otevřeme přístav ještě před zimou,“ řekla ČTK Marie Břehová.", "Marie Břehová")]
    [InlineData("lt", "„Atidarysime uostą prieš žiemą“, – BNS sakė R. Krantienė.", "R. Krantienė")]
    [InlineData("lv", "“Osta tiks atvērta pavasarī”, aģentūrai LETA sacīja Ilze Krastiņa.", "Ilze Krastiņa")]
    [InlineData("hu", "„Még a tél előtt megnyitjuk” – mondta az MTI-nek Partos Mária.", "Partos Mária")]
    [InlineData("ru", "«Порт откроют весной», — рассказал газете «Прибой» Игорь Савин.", "Игорь Савин")]
    [InlineData("pl", "„Otworzymy port przed zimą” – powiedział „Gazecie Portowej” Jan Lipski.", "Jan Lipski")]
    public void The_house_that_is_told_does_not_speak(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("ru", "«Мы откроем порт до зимы», — сообщил Петрову.")]
    [InlineData("pl", "„Otworzymy port przed zimą” – powiedział Janowi Lipskiemu.")]
    [InlineData("cs", "„Otevřeme přístav ještě před zimou,“ řekl Petrovi Novákovi.")]
    public void Where_only_they_are_named_nobody_is(string language, string text) =>
        Assert.Equal([null], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("ru", "«Порт откроют весной этого года», — сказал Плановой.", "Плановой")]
    [InlineData("ru", "«Порт откроют весной этого года», — сказал Эндрю Савин.", "Эндрю Савин")]
    [InlineData("ru", "«Порт откроют весной этого года», — сообщает ТАСС.", "ТАСС")]
    [InlineData("pl", "„Otworzymy port przed zimą” – powiedział PAP.", "PAP")]
    [InlineData("hu", "„A kikötő tavasszal megnyílik” – mondta Hornyak János.", "Hornyak János")]
    [InlineData("fi", "”Satama avataan ensi keväänä”, sanoi Michelle Rantala.", "Michelle Rantala")]
    [InlineData("tr", "Meral Kıyıcı'ya göre “liman kıştan önce mutlaka yeniden açılacak”.", "Meral Kıyıcı'ya")]
    [InlineData("de", "„Wir schaffen das nicht allein“, sagte der Minister dem Reporter Jan Otte.", "der Minister")]
    public void Who_only_looks_like_them_speaks(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("Residents were told by the mayor that “nobody will have to leave before noon.”", "the mayor")]
    [InlineData("The crew was told by harbour master Ada Quill: “Stay where you are.”", "harbour master Ada Quill")]
    [InlineData("“I cannot stay away,” Averill, who was told by doctors to rest, said.", "Averill")]
    [InlineData("“I cannot stay away from it,” said Averill, who was asked by Lena Corrow to leave.", "Averill")]
    public void Who_is_told_by_somebody_does_not_speak(string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text));
}
