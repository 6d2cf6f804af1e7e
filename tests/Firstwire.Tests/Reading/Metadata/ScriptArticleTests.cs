using CsCheck;
using Firstwire.Reading.Metadata.Scripts;

namespace Firstwire.Tests.Reading.Metadata;

/// <summary>The article in the data of a page's scripts, as the systems of publishers write it.</summary>
public sealed class ScriptArticleTests
{
    private const string Title = "The lamp at the harbour";

    private static readonly string[] Pieces =
        ["\"", "\\", "{", "}", "[", "]", ":", ",", "\"title\":", "\"author\":", "name", "\"date\":", "1795420800", " "];

    private static Firstwire.Reading.Article Read(string script) => FictionalPage.Read(
        $"<html><head><title>{Title} | Courier</title></head><body><h1>{Title}</h1>"
        + $"{FictionalPage.Paragraphs(FictionalPage.English)}<script>{script}</script></body></html>");

    [Theory]
    [InlineData("Fusion.globalContent={\"credits\":{\"by\":[{\"type\":\"author\",\"image\":{\"url\":\"/a.jpg\"},"
        + "\"name\":\"Anna Berg\"},{\"name\":\"Tom Quill\"}]},\"headlines\":{\"basic\":\"The lamp at the harbour\"}};",
        "Anna Berg", "Tom Quill")]
    [InlineData("{\"post\":{\"title\":{\"rendered\":\"The lamp at the harbour\"},\"_embedded\":{\"author\":[{\"id\":3,"
        + "\"name\":\"Anna Berg\"}]}}}", "Anna Berg")]
    [InlineData("{\"post\":{\"author\":{\"node\":{\"name\":\"Anna Berg\"}},\"title\":\"The lamp at the harbour\"}}",
        "Anna Berg")]
    [InlineData("window.__NUXT__={data:[{article:{title:\"The lamp at the harbour\",author:{name:\"Anna Berg\"}}}]}",
        "Anna Berg")]
    [InlineData("push([1,\"5:{\\\"headline\\\":\\\"The lamp at the harbour\\\",\\\"byline\\\":"
        + "\\\"By Anna Berg\\\"}\"])", "Anna Berg")]
    [InlineData("{\"photo\":{\"title\":\"The pier\",\"credits\":{\"by\":[{\"name\":\"Flora Pike\"}]}},\"title\":"
        + "\"The lamp at the harbour\",\"authors\":[{\"name\":\"Anna Berg\"}]}", "Anna Berg")]
    public void The_object_that_states_the_title_names_the_authors(string script, params string[] authors) =>
        Assert.Equal(authors, Read(script).Authors);

    [Theory]
    [InlineData("{\"title\":\"The ferry is late again\",\"author\":{\"name\":\"Nina Holt\"}}")]
    [InlineData("{\"title\":\"The lamp at the harbour\",\"image\":{\"credits\":{\"by\":[{\"name\":\"Flora Pike\"}]}}}")]
    [InlineData("{\"title\":\"The lamp at the harbour\",\"related\":[{\"author\":{\"name\":\"Nina Holt\"}}]}")]
    public void Others_do_not(string script) => Assert.Empty(Read(script).Authors);

    [Theory]
    [InlineData("\"date\":\"2026-11-23T09:30:00+01:00\"", "2026-11-23T09:30:00+01:00")]
    [InlineData("\"date\":\"2026-11-23T09:30:00\"", "2026-11-23")]
    [InlineData("\"created\":\"2026-11-20\",\"publishedAt\":\"2026-11-23T09:30:00Z\"", "2026-11-23T09:30:00Z")]
    [InlineData("\"publishTime\":1795422600000", "2026-11-23T08:30:00Z")]
    public void The_date_beside_the_title_is_that_of_publication(string member, string published)
    {
        var data = "{\"before\":[{\"title\":\"The ferry is late again\",\"date\":\"2026-11-20\"}],"
            + $"\"post\":{{\"title\":\"{Title}\",{member}}},"
            + "\"more\":[{\"title\":\"The pier is sold\",\"date\":\"2026-11-19\"}]}";

        Assert.Equal(published, Read(data).Published?.ToString());
    }

    [Fact]
    public void Any_script_is_read() => Gen.Int[0, Pieces.Length - 1].Array[0, 60]
        .Select(static picks => string.Concat(picks.Select(static p => Pieces[p])))
        .Sample(static script => ScriptObjects.Of(script).All(static stated => stated.StatesArticle));
}
