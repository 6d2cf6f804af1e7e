using System.Text;
using CsCheck;
using Firstwire.Reading.Sites;

namespace Firstwire.Tests.Reading.Sites;

public sealed class SiteReaderTests
{
    private const string Home = "https://sawt-alder.example/";

    [Fact]
    public void A_publisher_is_named_in_every_script_that_it_states_with_its_country_and_its_other_addresses()
    {
        var site = Read(
            """
            <html lang="ar"><head><meta property="og:site_name" content="صوت ألدر">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"صوت ألدر","publisher":{"@type":"NewsMediaOrganization",
            "name":[{"@value":"Sawt Alder","@language":"en"},"Voice of Alder"],"address":{"@type":"PostalAddress","addressCountry":{"@type":"Country","name":"Wende"}},
            "sameAs":["https://perch.example/sawt","https://sawt-alder.example.org/"],"parentOrganization":{"url":"https://alder-media.example/"},"ethicsPolicy":"/ethics"}}]}</script>
            """);

        Assert.Equal(
            [("صوت ألدر", "ar", false), ("Sawt Alder", "en", true), ("Voice of Alder", "ar", true)],
            site.Names.Select(name => (name.Text, name.Language, name.InLinkedData)));
        Assert.Equal("Wende", site.Country);
        Assert.Equal(["https://perch.example/sawt", "https://sawt-alder.example.org/"], site.SameAs);
        Assert.Equal("https://alder-media.example/", site.ParentUrl);
        Assert.Equal("https://sawt-alder.example/ethics", site.Principles);
    }

    [Fact]
    public void What_a_page_does_not_say_is_not_made_up()
    {
        var site = Read("<p>Welcome</p>");

        Assert.Empty(site.Names);
        Assert.Equal((null, null, null), (site.Language, site.Country, site.ParentUrl));
    }

    [Fact]
    public void Reading_never_throws_and_is_the_same_twice()
    {
        string[] pieces =
        [
            "<script type=\"application/ld+json\">", "</script>", "{\"@type\":\"Organization\",\"name\":",
            "[{\"@value\":\"A\"}]", "{\"address\":[null,{\"addressCountry\":1}]}", "\"x\"", ",", "}", "\"publisher\":{",
            "\"sameAs\":[1,\"//\"]", "<meta property=\"og:site_name\" content=\"", "\">",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Select(string.Concat).Sample(markup =>
            Assert.Equivalent(Read(markup), Read(markup), strict: true));
    }

    private static SiteStatements Read(string markup) => SiteReader.Read(Encoding.UTF8.GetBytes(markup), Home, null)!;
}
