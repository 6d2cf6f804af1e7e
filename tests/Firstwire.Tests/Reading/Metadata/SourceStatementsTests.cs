using Firstwire.Reading;

namespace Firstwire.Tests.Reading.Metadata;

/// <summary>What a page says for machines of where its article is from.</summary>
public sealed class SourceStatementsTests
{
    private const string Ferry = "https://meridian-wire.example/night-ferry";

    [Theory]
    [InlineData("syndication-source", "syndication-source")]
    [InlineData("original-source", "original-source")]
    [InlineData("dc.source", "dc.source")]
    [InlineData("DCTERMS.source", "dc.source")]
    public void A_meta_names_the_page_that_the_article_is_from(string meta, string term) => Assert.Equal(
        [new SourceStatement(term, Ferry, null)], Sources($"<meta name=\"{meta}\" content=\"{Ferry}\">"));

    [Theory]
    [InlineData("\"isBasedOn\": \"https://meridian-wire.example/night-ferry\"", "isBasedOn", null)]
    [InlineData("\"isBasedOnUrl\": \"https://meridian-wire.example/night-ferry\"", "isBasedOn", null)]
    [InlineData(
        "\"isBasedOn\": {\"@type\": \"NewsArticle\", \"name\": \"Night ferry\", "
            + "\"url\": \"https://meridian-wire.example/night-ferry\"}", "isBasedOn", "Night ferry")]
    [InlineData(
        "\"translationOfWork\": {\"@id\": \"https://meridian-wire.example/night-ferry\"}", "translationOfWork", null)]
    [InlineData("\"citation\": [\"https://meridian-wire.example/night-ferry\"]", "citation", null)]
    public void Linked_data_names_the_works_that_the_article_is_made_from(string property, string term, string? name) =>
        Assert.Equal([new SourceStatement(term, Ferry, name)], Sources(Linked(property)));

    [Fact]
    public void Several_are_given_in_order_and_each_once()
    {
        var sources = Sources(
            $"<meta name=\"original-source\" content=\"{Ferry}\"><meta name=\"original-source\" content=\"/own\">"
            + $"<meta name=\"original-source\" content=\"{Ferry}\">");

        Assert.Equal([Ferry, "https://www.tidewater-courier.example/own"], sources.Select(source => source.Url));
    }

    [Theory]
    [InlineData("<meta name=\"dc.source\" content=\"The Meridian Wire\">")]
    [InlineData("<meta name=\"syndication-source\" content=\"\">")]
    [InlineData("<meta name=\"original-source\" content=\"javascript:alert(1)\">")]
    public void Words_are_no_address(string head) => Assert.Empty(Sources(head));

    [Fact]
    public void A_list_of_references_is_cut_short() => Assert.Equal(16, Sources(Linked(
        "\"citation\": [" + string.Join(',', Enumerable.Range(0, 500).Select(i => $"\"https://a.example/{i}\"")) + "]"))
        .Count);

    private static string Linked(string property) =>
        $"<script type=\"application/ld+json\">{{\"@type\": \"NewsArticle\", {property}}}</script>";

    private static IReadOnlyList<SourceStatement> Sources(string head) => FictionalPage.Read(FictionalPage.Of(
        head, "<h1>The lamp at the harbour</h1>" + FictionalPage.Paragraphs(FictionalPage.English))).Sources;
}
