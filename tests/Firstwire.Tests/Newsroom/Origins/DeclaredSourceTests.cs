using System.Net;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Sources;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Newsroom.Origins;

/// <summary>
/// An item's page names another publisher's as canonical: whether the text is there is looked at, once.
/// </summary>
public sealed class DeclaredSourceTests
{
    private const string Reserved = "<meta name=\"tdm-reservation\" content=\"1\">";

    public static TheoryData<string, DeclaredFinding> Pages => new()
    {
        { Article(HarbourTexts.Original), DeclaredFinding.HasText },
        { Article(HarbourTexts.Excerpt + "\n\n" + HarbourTexts.Unrelated), DeclaredFinding.HasPart },
        { Article(HarbourTexts.Unrelated), DeclaredFinding.OtherText },
        { Article(HarbourTexts.Original, Reserved), DeclaredFinding.Refused },
        { "<html><body><nav><a href=\"/a\">News</a> <a href=\"/b\">Sport</a></nav></body></html>",
            DeclaredFinding.NoArticle },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_stands_at_the_declared_page_is_said(string page, DeclaredFinding finding)
    {
        await using var town = await DeclareAsync(town => town.Serve("sarn-times", "/night-ferry", page));

        var origins = Origins(town);
        Assert.Equal(SourceLevel.Declared, origins.Primary.Level);
        Assert.Equal(finding, origins.Declared!.Finding);
        Assert.Equal(finding is DeclaredFinding.HasText or DeclaredFinding.HasPart, origins.Declared.IsVerified);
        Assert.Equal(
            ["/robots.txt", "/night-ferry"],
            town.Asked("sarn-times").Where(path => path is "/robots.txt" or "/night-ferry"));
        Assert.True(new Verification(town.Archive).Run(cancellation: TestContext.Current.CancellationToken).IsClean);
    }

    [Fact]
    public async Task A_page_that_the_text_is_said_to_be_syndicated_from_is_looked_at_too()
    {
        await using var town = await DeclareAsync(
            static town => town.Serve("sarn-times", "/night-ferry", Article(HarbourTexts.Original)),
            "<meta name=\"syndication-source\" content=\"{0}\">");

        var origins = Origins(town);
        Assert.Equal((SourceLevel.Declared, OriginKind.Text), (origins.Primary.Level, origins.Primary.Kind));
        Assert.Equal("syndication-source", Assert.Single(origins.Primary.Evidence).Field);
        Assert.Equal(DeclaredFinding.HasText, origins.Declared!.Finding);
    }

    [Fact]
    public async Task Who_is_declared_to_have_told_it_first_stands_beside_and_is_no_source_of_the_text()
    {
        await using var town = await DeclareAsync(
            static _ => { }, "<meta name=\"original-source\" content=\"{0}\">");

        var origins = Origins(town);
        Assert.Equal(
            (SourceLevel.Declared, OriginKind.Information, town.Url("sarn-times", "/night-ferry")),
            (origins.Primary.Level, origins.Primary.Kind, origins.Primary.Url));
        Assert.Equal(origins.Primary, origins.Information);
        Assert.Null(origins.Declared);
        Assert.DoesNotContain("/night-ferry", town.Asked("sarn-times"));
    }

    [Fact]
    public async Task A_declared_page_that_is_not_there_is_said_to_be_missing()
    {
        await using var town = await DeclareAsync(static _ => { });

        Assert.Equal(DeclaredFinding.Missing, Origins(town).Declared!.Finding);
    }

    [Fact]
    public async Task A_declared_page_that_leads_back_to_who_declares_it_is_no_source()
    {
        await using var town = await DeclareAsync(static town =>
        {
            town.Serve("alder-post", "/archive/night-ferry", Article(HarbourTexts.Original));
            town.Move("sarn-times", "/night-ferry", town.Url("alder-post", "/archive/night-ferry"));
        });

        Assert.Equal(DeclaredFinding.Missing, Origins(town).Declared!.Finding);
        Assert.Contains("/archive/night-ferry", town.Asked("alder-post"));
    }

    [Fact]
    public async Task A_declared_page_that_robots_txt_closes_is_not_asked()
    {
        await using var town = await DeclareAsync(
            town => town.Serve("sarn-times", "/robots.txt", "User-agent: *\nDisallow: /\n", "text/plain"));

        Assert.Equal(DeclaredFinding.Refused, Origins(town).Declared!.Finding);
        Assert.Equal(["/robots.txt"], town.Asked("sarn-times"));
    }

    [Fact]
    public async Task Nothing_is_kept_of_the_page_and_all_goes_with_the_item()
    {
        await using var town = await DeclareAsync(
            town => town.Serve("sarn-times", "/night-ferry", Article(HarbourTexts.Original)));
        Assert.Equal((1L, 1L), (Count(town, "item"), Count(town, "declared_source")));

        await new ItemErasure(town.Archive).EraseAsync(1, TestContext.Current.CancellationToken);

        Assert.Equal(0, Count(town, "declared_source"));
    }

    [Fact]
    public async Task Where_no_pages_are_read_any_more_none_is_looked_at()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var item = await room.FileEntryAsync("alder-post");
        await room.FilePageAsync(item, "https://alder-post.example/ferry", new Firstwire.Reading.Article
        {
            Text = HarbourTexts.Original,
            Html = $"<p>{HarbourTexts.Original}</p>",
            CanonicalUrl = "https://sarn-times.example/night-ferry",
            Language = "en",
            IsArticle = true,
        });
        Assert.Equal(DeclaredFinding.NotYet, Found());

        await room.Archive.WriteAsync(PagesToRead.Drop, TestContext.Current.CancellationToken);

        Assert.Equal(DeclaredFinding.NotChecked, Found());

        DeclaredFinding Found()
        {
            using var read = room.Archive.Read();
            return DeclaredSources.Find(read, item).Finding;
        }
    }

    private static long Count(LinkingTown town, string table)
    {
        using var read = town.Archive.Read();
        return read.Archive.ExecuteScalar<long>($"select count(*) from {table}");
    }

    private static ItemOrigins Origins(LinkingTown town)
    {
        var items = new ItemReads(town.Archive, town.Options);
        var found = Assert.IsType<ItemLookup.Found>(items.Find(1));
        return new OriginReads(town.Archive, town.Options, items).Of(found.Details.Item);
    }

    /// <summary>One outlet publishes a text and declares another's page.</summary>
    /// <param name="declaration">With {0} for that page's address.</param>
    private static async Task<LinkingTown> DeclareAsync(
        Action<LinkingTown> prepare, string declaration = "<link rel=\"canonical\" href=\"{0}\">")
    {
        var town = await LinkingTown.StartAsync();
        await town.PublishAsync(outlets: 1);
        town.Serve("alder-post", "/harbour-lamps-77001", Article(
            HarbourTexts.Original,
            declaration.Replace("{0}", town.Url("sarn-times", "/night-ferry"), StringComparison.Ordinal)));
        prepare(town);
        await town.RunUntilIdleAsync();
        return town;
    }

    private static string Article(string text, string head = "") => $"""
        <html lang="en"><head><title>Night ferry to sail again</title>{head}</head><body><article><h1>Night ferry to sail again</h1>
        {string.Concat(text.Split("\n\n").Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"))}</article></body></html>
        """;
}
