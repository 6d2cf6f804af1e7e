using System.Text.Json;
using CsCheck;
using Firstwire.Reading.Body;

namespace Firstwire.Tests.Reading.Body;

public sealed class ScriptBodyTests
{
    private const string Title = "The lamp goes dark at the harbour";

    private static readonly string[] Pieces =
        ["\"", "\\", "\\u00", "\\x4", "{", "[", ":", "a", "title", ",", "1:", "\\\"", " ", "\n"];

    private static readonly string Whole = string.Join("\n\n", FictionalPage.English);

    private static readonly string Markup = FictionalPage.Paragraphs(FictionalPage.English);

    private static string Text(string body, string title = Title) => FictionalPage.Read(
        $"<html><head><title>{title}</title></head><body>{body}</body></html>").Text;

    private static string Data(object data) => JsonSerializer.Serialize(data);

    public static TheoryData<string> Pages => new(
        "<div id=\"app\"></div><script type=\"application/json\">"
            + Data(new { article = new { headline = Title, teaser = Whole + Whole, body = Markup } }) + "</script>",
        "<script>window.state = " + Data(new
        {
            headline = Title,
            blocks = FictionalPage.English.Select(
            static p => new { type = "paragraph", text = p })
        }) + ";</script>",
        "<script>window.state = " + Data(new
        {
            name = Title,
            steps = FictionalPage.English.Chunk(2).Select(static p => new { html = FictionalPage.Paragraphs(p) }),
        }) + ";</script>",
        $"<script>var article = {{ headline: \"{Title}\", text: {Data(Markup)} }};</script>",
        "<script>JSON.parse(" + Data(Data(new { title = Title, paragraphs = FictionalPage.English })) + ")</script>",
        "<script>stream.push([1," + Data("5:[" + Data(new { title = Title, html = Markup }) + "]") + "])</script>",
        "<div id=\"app\" data-page=\"" + System.Net.WebUtility.HtmlEncode(Data(new { title = Title, html = Markup }))
            + "\"></div>",
        $"<p>Please wait.</p><script>{Data(new { title = Title + " - Tidewater", content = Markup })}</script>");

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_body_that_only_the_data_of_a_script_hold_is_read(string page) => Assert.Equal(Whole, Text(page));

    [Fact]
    public void Data_that_do_not_state_the_headline_are_of_something_else() => Assert.Equal("", Text(
        "<div id=\"app\"></div><script>" + Data(new { title = "Terms of use", body = Markup }) + "</script>"));

    [Fact]
    public void What_the_page_shows_is_not_given_up_for_data_that_tell_little_more()
    {
        var data = Data(new { title = Title, body = Markup + Markup });

        Assert.Equal(Whole, Text($"<h1>{Title}</h1>{Markup}<script>{data}</script>"));
    }

    [Fact]
    public void Code_is_no_body()
    {
        var code = string.Join(
            '\n', Enumerable.Repeat("function light() { return a > b && c || d + e if f of g; }", 20));

        Assert.Equal("", Text("<script>" + Data(new { title = Title, body = code }) + "</script>"));
    }

    [Fact]
    public void Any_script_is_read_to_its_end() =>
        Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at]).Array[0, 60].Select(string.Concat)
            .Sample(static script => ScriptStrings.Of(script).All(s => s.Value.Length <= script.Length));
}
