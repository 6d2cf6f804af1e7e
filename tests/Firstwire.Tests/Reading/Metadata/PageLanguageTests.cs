namespace Firstwire.Tests.Reading.Metadata;

public sealed class PageLanguageTests
{
    private const string Croatian =
        "Brod nije isplovio zbog oluje, rekla je upraviteljica luke i dodala da će redovita plovidba početi u "
        + "ponedjeljak. "
        + "Putnici su noć proveli u staroj carinarnici, gdje su im vijećnici donijeli juhu, pokrivače i radio.";

    private static readonly string[] Serbian =
    [
        "Brod nije isplovio zbog oluje, rekla je upravnica luke i dodala da će redovna plovidba početi u ponedeljak.",
        "Putnici su noć proveli u staroj carinarnici, gde su im odbornici doneli supu, ćebad i radio-aparat, a deca su "
            + "pre spavanja slušala priče čuvara svetionika.",
        "Sledeći sastanak veća biće u sredu posle podne, gde će se, kako se očekuje, rešavati i o ceni novog motora.",
    ];

    private static string? Language(string attributes, params string[] text) =>
        FictionalPage.Read(FictionalPage.Of("", FictionalPage.Paragraphs(text), attributes)).Language;

    [Theory]
    [InlineData("")]
    [InlineData("lang=\"nonsense language\"")]
    [InlineData("lang=\"utf-8\"")]
    public void A_page_that_states_no_language_has_that_of_its_text(string attributes) =>
        Assert.Equal("ru", Language(attributes, FictionalPage.Russian));

    [Fact]
    public void A_template_in_another_language_than_the_text_is_not_believed() =>
        Assert.Equal("de", Language("lang=\"en-US\"", FictionalPage.German));

    [Fact]
    public void What_the_page_states_more_exactly_is_kept() =>
        Assert.Equal("de-AT", Language("lang=\"de-AT\"", FictionalPage.German));

    [Fact]
    public void A_language_that_cannot_be_told_is_believed() =>
        Assert.Equal("nds", Language("lang=\"nds\"", FictionalPage.German));

    [Theory]
    [InlineData("hr", "hr")]
    [InlineData("bs", "bs")]
    [InlineData("en", "hr")]
    public void Between_languages_that_are_near_the_page_decides(string stated, string expected) =>
        Assert.Equal(expected, Language($"lang=\"{stated}\"", stated == "bs" ? Croatian[..70] : Croatian));

    [Theory]
    [InlineData("sr-Latn-RS", "sr-Latn-RS")]
    [InlineData("sr", "sr-Latn")]
    public void Serbian_in_Latin_letters_is_believed_to_be_so(string stated, string expected) =>
        Assert.Equal(expected, Language($"lang=\"{stated}\"", Serbian));

    [Fact]
    public void Filling_text_leaves_what_the_page_states() =>
        Assert.Equal(
            "en", Language("lang=\"en\"", Enumerable.Repeat(
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.",
                4).ToArray()));

    [Fact]
    public void A_text_without_letters_leaves_what_the_page_states() =>
        Assert.Equal("fi", Language("lang=\"fi\"", "11:25 – 98,6 %"));
}
