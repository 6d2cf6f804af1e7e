using System.Text;
using Firstwire.Reading;

namespace Firstwire.Tests.Reading;

/// <summary>
/// Pages made to exhaust whoever reads them: each is read, or refused in one sentence, in about a second.
/// </summary>
public sealed class HostilePageTests
{
    /// <summary>
    /// The slowest takes a second of a processor, a second and a half before the code is optimised; what is quadratic
    /// takes longer than this even where it only compares references.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static string Many(string piece, int count) => new StringBuilder().Insert(0, piece, count).ToString();

    public static TheoryData<string, string> Pages() => new()
    {
        { "ten megabytes of paragraphs", $"<p>{Many(FictionalPage.English[0] + "</p><p>", 69_000)}" },
        { "one line of five megabytes", $"<p>{Many("word ", 1_000_000)}</p>" },
        { "one word of five megabytes", $"<p>{new string('a', 5_000_000)}</p>" },
        { "a hundred thousand nested elements", Many("<div>", 100_000) + FictionalPage.English[0] },
        { "nested lists", Many("<ul><li>", 50_000) },
        { "nested tables", Many("<table><tr><td>", 33_000) + FictionalPage.English[0] },
        { "nested emphasis", Many("<b><i>", 50_000) + FictionalPage.English[0] },
        { "links that are never closed", Many("<a href=x>", 100_000) },
        { "forms of a million inputs", Many("<input>", 1_000_000) },
        { "a million siblings", Many("<p>a", 1_000_000) },
        { "as many siblings as are read", Many("<p>a, b", 149_000) },
        { "as many spans as are read", $"<div><p>{Many("<span>a</span>", 149_000)}</p></div>" },
        { "as many parted lines as are read", $"<div>{Many("a<button>b</button>", 70_000)}</div>" },
        { "as many lists of links as are read", Many("<ul><li><a href=/x>Ferry</a></ul>", 49_000) },
        { "a wide table of boxes", $"<table><tr>{Many("<td><div>a</div>", 70_000)}</table>" },
        { "text beside table cells", $"<table>{Many("a<b>b</b>", 70_000)}</table>" },
        { "boxes around many spans", Many("<div>", 200) + Many("<span>a</span>", 140_000) },
        { "emphasis around many lines", Many("<em>", 200) + Many("<span>a</span><br>", 70_000) },
        { "emphasis reopened in each paragraph", FontsOf(200) + Many("<p>a", 100_000) },
        { "very many attributes", $"<p {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i} "))}>a" },
        { "half a million attributes", $"<p {string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}=1 "))}>a" },
        { "long class names", $"<div class=\"{Many("share ", 500_000)}\">{FictionalPage.English[0]}</div>" },
        { "many small scripts", Many("<script></script>", 140_000) },
        { "scripts that never end", Many("<script>", 500_000) },
        { "comments that never end", Many("<!--", 1_000_000) },
        { "end tags of nothing", Many("</p></div></b>", 400_000) },
        { "angle brackets", new string('<', 5_000_000) + "<p>a" },
        { "ampersands", $"<p>{Many("&amp", 1_000_000)}</p>" },
        { "a page of breaks", Many("a<br>", 149_000) },
        { "long lines parted by breaks", $"<div>{Many(FictionalPage.English[0] + "<br>", 49_000)}" },
        { "dates within a byline", Headline + $"<p>By {Many("Anna Berg 1 March 2026 and ", 149_000)}" },
        { "offices without end", Headline + Many("<p>Anna Berg, Tom Quill, Reporter", 140_000) },
        { "headings of related links", Many("<h3>Read more</h3><p><a href=/x>Ferry</a></p>", 49_000) },
        { "headings of comments", Headline + Many("<h3>Comments</h3>", 70_000) },
        { "boxes of headings of comments", Headline + Many("<div><h3>Comments</h3></div>", 70_000) },
        { "boxes of headings of comments below a text", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + Many("<div><h3>Comments (14)</h3><div>a</div></div>", 45_000) },
        { "marks of authors in one link",
            Headline + $"<a href=/x>{Many("<span class=author>Anna Berg</span>", 70_000)}</a>" },
        { "dates between slashes", Headline + Many("<p>09/24/2012 24/09/2012", 140_000) },
        { "headings without end", Headline + Many("<h3>Harbour news</h3>", 70_000) },
        { "dates without end", Many("<p>1 March 2026", 140_000) },
        { "very many quotations", string.Concat(Enumerable.Range(0, 70_000).Select(Quotation)) },
        { "credits of pictures", Many("<p>Photo: Mia Stone", 140_000) },
        { "names in bold above breaks", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + Many($"<div><b>Tom Lind</b></div>{Many("<br>", 30)}", 4_000) },
        { "breaks behind a name in bold", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + $"<b>Tom Lind</b>{Many("<br>", 140_000)}<a href=/x>The lamp of the harbour</a>" },
        { "lines in italics in a second column", Headline + "<table><tr><td>a</td><td>"
            + Many($"<p>{FictionalPage.English[0]}<p><i>Tom Lind</i>", 20_000) + "</table>" },
        { "names in bold in nested tables", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + Many("<table><tr><td>a</td><td><b>Tom Lind</b>", 60) + Many("<p><b>Tom Lind</b>", 20_000) },
        { "bylines within each other", Headline + Many("<div aria-labelledby=byline>", 200)
            + Many("<span>a word</span>", 140_000) },
        { "marks of authors without end", Headline + Many("<div class=author><a>Anna Berg</a>, <a>Tom Lind</a></div>",
            45_000) },
        { "headlines set by hand without end", "<title>Post</title>" + Many("<p><b>The lamp of Skarvoy</b>", 70_000) },
        { "signatures without end", Headline + Many("<p><em>Anna Berg is a keeper.</em>", 70_000) },
        { "pictures and their words without end",
            Headline + Many("<div><img alt=\"The lamp\"></div><p>The lamp</p>", 45_000) },
        { "advertisements below a picture without end",
            Headline + "<p><img alt=\"The lamp\"></p>" + Many("<p>Advertisement", 140_000) },
        { "portraits without end", Headline + "<p>By Anna Berg</p>" + Many(
            "<p>Anna Berg has covered the harbour since the lamp was lit.", 140_000) },
        { "a portrait below very many lines", Headline + "<p>By Anna Berg</p>" + Many("<p>a, b", 140_000)
            + "<p>Anna Berg has covered the harbour since the lamp was lit." },
        { "authors in a caption without end",
            Headline + $"<div class=caption>{Many("<p><span class=author>Anna Berg</span>", 70_000)}</div>" },
        { "headings that lead to the folder above",
            "<title>Post: The lamp</title>" + Many("<h1><a href=/2026/>Post</a></h1>", 45_000) },
        { "bold lines without end", Headline + Many("<b>a<br></b>", 49_000) },
        { "one bold line of many parts", Headline + $"<b>{Many("<i>Anna</i> ", 100_000)}</b>" },
        { "bare names and dates", Headline + Many("<p>Anna Berg<p>1 March 2026", 70_000) },
        { "lists of one link between paragraphs", Headline + Many(
            $"<p>{FictionalPage.English[0]}<ul><li><a href=/x>The lamp that was never paid</a></ul>", 29_000) },
        { "lists of one link and then empty blocks", Headline + FictionalPage.Paragraphs(FictionalPage.English)
            + Many("<ul><li><a href=/x>The lamp that was never paid</a></ul><p></p>", 49_000) },
        { "years in Han numerals", Headline + $"<p>{Many("二〇二六年", 1_000_000)}" },
        { "names in scripts", Headline + $"<script>{Many("\"author\":{\"The lamp of Skarvoy\":1}", 99_000)}</script>" },
        { "titles nested in scripts", Headline + $"<script>{Many("{\"title\":\"The lamp of Skarvoy\",", 150_000)}" },
        { "names nested in scripts",
            Headline + $"<script>{Many("{\"author\":[", 300_000)}{Many("\"Anna Berg\",", 90_000)}" },
        { "data in strings in scripts", Headline + $"<script>{Many("\"{\\\"title\\\":[\"", 250_000)}" },
        { "declared names in part", Headline + "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":["
            + Many("\"Anna\",", 100_000) + "\"Anna\"]}</script>" + Many("<p>Anna Berg", 140_000) },
        { "articles that follow without end", Headline.Replace("<h1", "<article><h1")
            + Many("</article><article class=\"a b c\"><h1>a</h1>", 49_000) },
        { "streams of teasers within teasers", Headline + $"<p>{FictionalPage.English[0]}</p>"
            + Many("<div><p>a</p><div><h3><a href=/x>a</a></h3></div>", 24_000) },
        { "short lines without end below a brief", Headline + $"<div><p>{FictionalPage.English[0]}</p></div>"
            + $"<div>{Many("<p>The lamp is lit again on Monday, says its keeper</p>", 70_000)}</div>" },
        { "streams of teasers without end", Headline + $"<p>{FictionalPage.English[0]}</p><div>"
            + Many($"<div><h3><a href=/x>a</a></h3><p>{FictionalPage.English[1]}</p></div>", 24_000) + "</div>" },
        { "third-level headings that are the headline", Headline.Replace("h1", "h4", StringComparison.Ordinal)
            + Many("<h3>The lamp of Skarvoy</h3>", 70_000) },
        { "loose lines parted by blocks", $"<div><br><br>{Many("a<div></div>", 70_000)}</div>" },
        { "bylines joined to dates", Headline + Many("<p><b>Anna</b><i>Berg</i><b>Published</b>", 40_000) },
        { "templates", Many("<template>", 100_000) },
        { "selects", $"<select>{Many("<option>a", 140_000)}" },
        { "drawings", Many("<svg><g>", 100_000) },
        { "linked data without end", $"<script type=application/ld+json>{new string('[', 1_000_000)}</script><p>a" },
    };

    private const string Headline = "<title>The lamp of Skarvoy</title><h1>The lamp of Skarvoy</h1>";

    private static string Quotation(int number) =>
        $"<blockquote>The lamp was lit in the winter of {number}</blockquote>";

    private static string FontsOf(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(static i => $"<font size={i}>"));

    [Fact]
    public void Bytes_that_are_no_text_are_no_page()
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);

        Assert.Equal(
            "The bytes are no HTML.",
            Assert.IsType<ReadResult.Failed>(ArticleExtractor.Read(
                bytes, "https://skarvoy-post.example/ferry",
                cancellation: TestContext.Current.CancellationToken)).Reason);
    }

    [Fact]
    public void A_page_with_a_slip_of_a_control_character_is_read()
    {
        var page = Encoding.UTF8.GetBytes($"<p>{FictionalPage.English[0]}\u0002</p><p>{FictionalPage.English[1]}</p>");

        Assert.IsType<ReadResult.Read>(ArticleExtractor.Read(
            page, "https://skarvoy-post.example/ferry", cancellation: TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_is_read_or_refused_in_seconds_not_minutes(string what, string markup)
    {
        var bytes = Encoding.UTF8.GetBytes("<html><body>" + markup);
        ReadResult? result = null;

        var taken = ProcessorTime.Of(() => result = FictionalPage.Result(bytes));

        Assert.NotNull(result);
        Assert.True(taken < Limit, $"{what}: {taken.TotalSeconds:f1} s of a processor, {result.GetType().Name}");
    }
}
