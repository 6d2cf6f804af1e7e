using System.Text;
using CsCheck;
using Firstwire.Formats.Robots;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Formats.Robots;

public sealed class RobotsTxtTests
{
    private static bool Allows(string file, string path, string agent = "Firstwire") =>
        RobotsTxt.Parse(file).Allows(agent, path);

    [Fact]
    public void An_empty_file_allows_everything() => Assert.True(Allows("", "/desk/7"));

    [Fact]
    public void The_group_that_names_the_agent_replaces_the_one_for_all()
    {
        const string File = "User-agent: *\nDisallow: /\n\nUser-agent: firstWIRE\nDisallow: /drafts/\n";
        Assert.True(Allows(File, "/desk/7"));
        Assert.False(Allows(File, "/drafts/7"));
        Assert.False(Allows(File, "/desk/7", agent: "Other"));
    }

    [Fact]
    public void Groups_of_one_agent_are_merged()
    {
        const string File =
            "User-agent: Firstwire\nDisallow: /a\nUser-agent: Other\nDisallow: /b\nUser-agent: Firstwire\nDisallow: /c";
        Assert.False(Allows(File, "/a"));
        Assert.True(Allows(File, "/b"));
        Assert.False(Allows(File, "/c"));
    }

    [Fact]
    public void A_group_without_rules_allows_everything() =>
        Assert.True(Allows("User-agent: *\nDisallow: /\nUser-agent: Firstwire\n", "/desk"));

    [Fact]
    public void Agents_share_the_rules_that_follow_even_past_lines_of_other_kinds() =>
        Assert.False(
            Allows("User-agent: Firstwire\nCrawl-delay: 4\nSitemap: /m\n\nUser-agent: Other\nDisallow: /a\n", "/a"));

    [Fact]
    public void Rules_before_any_agent_are_nobodys() =>
        Assert.True(Allows("Disallow: /\nUser-agent: *\nAllow: /\n", "/desk"));

    [Theory]
    [InlineData("User-agent: Firstwire/2.1\nDisallow: /\n")]
    [InlineData("User-agent: Firstwire the reader\nDisallow: /\n")]
    [InlineData("User-agent: * # everyone\nDisallow: /\n")]
    public void What_follows_the_product_token_does_not_matter(string file) => Assert.False(Allows(file, "/desk"));

    [Fact]
    public void A_longer_token_is_another_agent() =>
        Assert.True(Allows("User-agent: FirstwireImages\nDisallow: /\n", "/desk"));

    [Theory]
    [InlineData("Allow: /desk\nDisallow: /", "/desk/7", true)]
    [InlineData("Disallow: /\nAllow: /desk", "/desk/7", true)]
    [InlineData("Allow: /\nDisallow: /desk", "/desk/7", false)]
    public void The_longest_match_wins_whatever_the_order(string rules, string path, bool allowed) =>
        Assert.Equal(allowed, Allows("User-agent: *\n" + rules, path));

    [Fact]
    public void A_tie_is_an_allowance() =>
        Assert.True(Allows("User-agent: *\nDisallow: /desk\nAllow: /desk\n", "/desk"));

    [Theory]
    [InlineData("/*.pdf", "/papers/budget.pdf", true)]
    [InlineData("/*.pdf", "/papers/budget.pdf?page=2", true)]
    [InlineData("/*.pdf$", "/papers/budget.pdf?page=2", false)]
    [InlineData("/*.pdf$", "/a.pdf/b.pdf", true)]
    [InlineData("/a*b*c", "/a/c/b/c", true)]
    [InlineData("/a*b*c", "/a/c/b", false)]
    [InlineData("/desk$", "/desk", true)]
    [InlineData("/desk$", "/desk/", false)]
    [InlineData("/price$list", "/price$list/1", true)]
    [InlineData("*", "/", true)]
    [InlineData("/Desk", "/desk", false)]
    [InlineData("desk", "/desk", false)]
    [InlineData("", "/", false)]
    public void A_pattern_matches_from_the_start_of_the_path(string pattern, string path, bool matches) =>
        Assert.Equal(!matches, Allows("User-agent: *\nDisallow: " + pattern, path));

    [Theory]
    [InlineData("/café", "/caf%C3%A9", true)]
    [InlineData("/caf%c3%a9", "/café", true)]
    [InlineData("/%64esk", "/desk", true)]
    [InlineData("/a%2Fb", "/a/b", false)]
    [InlineData("/a%2fb", "/a%2Fb", true)]
    [InlineData("/star-%2A", "/star-*", true)]
    [InlineData("/half%2", "/half%2", true)]
    public void Escapes_are_compared_in_their_normal_form(string pattern, string path, bool matches) =>
        Assert.Equal(!matches, Allows("User-agent: *\nDisallow: " + pattern, path));

    [Theory]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /x")]
    [InlineData("User-agent: *\r\n\r\nDisallow: /x\r\n")]
    [InlineData("User-agent: *\rDisallow: /x\r")]
    [InlineData("  USER-AGENT :\t*  \n dIsAlLoW\t:/x # why")]
    [InlineData("<br>\nUseragent: *\n<br>\nDissallow: /x")]
    [InlineData("User-agent *\nDisallow /x")]
    public void Loose_writing_is_understood(string file)
    {
        Assert.False(Allows(file, "/x"));
        Assert.True(Allows(file, "/y"));
    }

    [Fact]
    public void An_allowed_index_page_is_allowed_under_its_folder_too()
    {
        const string File = "User-agent: *\nAllow: /desk/index.html\nDisallow: /\n";
        Assert.True(Allows(File, "/desk/"));
        Assert.False(Allows(File, "/desk/7"));
    }

    [Theory]
    [InlineData("http://gazette.example/desk/7?draft=1#top", false)]
    [InlineData("http://gazette.example/desk/7", true)]
    [InlineData("http://gazette.example", true)]
    public void An_address_is_judged_by_its_path_and_query(string address, bool allowed) =>
        Assert.Equal(
            allowed,
            RobotsTxt.Parse("User-agent: *\nDisallow: /*?draft").Allows("Firstwire", WebUrl.Parse(address)!));

    [Theory]
    [InlineData("2.5", 2.5)]
    [InlineData("0", 0.0)]
    [InlineData("1e9", null)]
    [InlineData("-3", null)]
    [InlineData("soon", null)]
    [InlineData("NaN", null)]
    [InlineData("-Infinity", null)]
    [InlineData("Infinity", 86400.0)]
    [InlineData("99999999999", 86400.0)]
    public void A_crawl_delay_is_read_in_seconds_and_at_most_a_day(string written, double? seconds)
    {
        var robots = RobotsTxt.Parse($"User-agent: Firstwire\nCrawl-delay: {written}\nUser-agent: *\nCrawl-delay: 7\n");
        Assert.Equal(seconds, robots.CrawlDelay("firstwire")?.TotalSeconds);
        Assert.Equal(7, robots.CrawlDelay("Other")?.TotalSeconds);
    }

    [Fact]
    public void The_longest_of_several_delays_is_kept() =>
        Assert.Equal(
            TimeSpan.FromSeconds(9),
            RobotsTxt.Parse("User-agent: *\nCrawl-delay: 9\nCrawl-delay: 2").CrawlDelay("Firstwire"));

    [Fact]
    public void Sitemaps_are_listed_wherever_they_stand() => Assert.Equal(
        ["https://gazette.example/map.xml", "/news.xml"],
        RobotsTxt.Parse("Sitemap: https://gazette.example/map.xml\nUser-agent: *\nSite-map: /news.xml\nSitemap:\n")
            .Sitemaps);

    [Fact]
    public void Half_a_megabyte_is_read_and_the_line_at_its_end_is_not_cut_in_two()
    {
        var start = "User-agent: *\nDisallow: /first\n".PadRight(RobotsTxt.MaxBytes - 14, '\n');
        var robots = RobotsTxt.Parse(Encoding.UTF8.GetBytes(start + "Disallow: /last-of-all\n"));
        Assert.False(robots.Allows("Firstwire", "/first"));
        Assert.True(robots.Allows("Firstwire", "/last-of-all"));
        Assert.True(robots.Allows("Firstwire", "/lab"));
    }

    [Fact]
    public void Any_bytes_are_a_file_and_any_text_a_path() =>
        Gen.Select(Gen.Byte.Array, Gen.String, Gen.Int[0, 3])
            .Sample((noise, path, start) =>
            {
                string[] starts = ["", "User-agent: *\nDisallow: /", "Sitemap:", "User-agent: *\nCrawl-delay:"];
                byte[] file = [.. Encoding.UTF8.GetBytes(starts[start]), .. noise];
                var robots = RobotsTxt.Parse(file);
                Assert.Equal(robots.Allows("Firstwire", path), RobotsTxt.Parse(file).Allows("FIRSTWIRE", path));
                Assert.InRange(robots.CrawlDelay("Firstwire") ?? TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromDays(1));
            });
}
