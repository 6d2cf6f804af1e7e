using Firstwire.Reading;
using Firstwire.Server.Commands;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Server.Commands;

public sealed class ArticlePrintTests
{
    private static readonly Article Ferry = new()
    {
        Title = "The ferry stays",
        Dek = "Two more winters",
        Authors = ["Nora Fenwick", "Pavel Dorn", "Ruth Okello"],
        Agencies = ["AFP"],
        SiteName = "Tidewater Courier",
        Published = WrittenTimeParser.Parse("2026-11-23T08:15:00+02:00"),
        Modified = WrittenTimeParser.Parse("2026-11-25T10:00:00+02:00"),
        Language = "en-GB",
        CanonicalUrl = "https://courier.example/ferry",
        Text = "The council voted.\n\nThe boat stays.",
        Html = "<p>The council voted.</p><p>The boat stays.</p>",
        IsArticle = true,
    };

    [Fact]
    public void Plain_words_open_with_what_a_reader_wants_to_know() => Assert.Equal(
        """
        The ferry stays

        Two more winters

        By Nora Fenwick, Pavel Dorn and Ruth Okello, AFP
        Tidewater Courier · 23 November 2026, 08:15 UTC+02:00 · changed 25 November 2026 · English
        https://courier.example/ferry

        The council voted.

        The boat stays.
        """,
        ArticlePrint.Of(Ferry, "", ArticleFormat.Text));

    [Fact]
    public void Markdown_sets_the_dek_apart_and_keeps_the_lines() => Assert.StartsWith(
        "# The ferry stays\n\n**Two more winters**\n\nBy Nora Fenwick, Pavel Dorn and Ruth Okello, AFP\\\n"
            + "Tidewater Courier · ",
        ArticlePrint.Of(Ferry, "", ArticleFormat.Markdown), StringComparison.Ordinal);

    [Fact]
    public void A_day_is_told_as_one_and_a_language_by_its_name() => Assert.StartsWith(
        "By Nora Fenwick\n3 June 2026 · Japanese\n",
        ArticlePrint.Of(
            new Article
            {
                Authors = ["Nora Fenwick"],
                Published = WrittenTimeParser.Parse("2026-06-03"),
                Modified = WrittenTimeParser.Parse("2026-06-03T10:00:00Z"),
                Language = "ja",
                CanonicalUrl = "https://courier.example/ferry",
                IsArticle = true,
            },
            "", ArticleFormat.Text),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_no_article_says_so() => Assert.Equal(
        "Page not found\n\nno article but: error",
        ArticlePrint.Of(new Article { Title = "Page not found", Kind = PageKind.Error }, "", ArticleFormat.Text));
}
