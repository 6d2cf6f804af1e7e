using System.Text;
using CsCheck;
using Firstwire.Formats.Robots;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Formats.Robots;

public sealed class RobotsStatementTests
{
    [Fact]
    public void A_licence_for_the_crawler_takes_the_place_of_the_one_for_all() =>
        Assert.Equal(
            "License=https://tolm.example/ours.xml",
            Said(
                "License: https://tolm.example/all.xml\nUser-agent: firstwire\nLicense: "
                    + "https://tolm.example/ours.xml\nAllow: /"));

    [Fact]
    public void A_licence_above_all_groups_is_for_all() =>
        Assert.Equal("License=https://tolm.example/all.xml", Said(
            "License: https://tolm.example/all.xml\nUser-agent: *\nAllow: /"));

    [Fact]
    public void What_another_crawler_is_told_is_not_told_to_us() =>
        Assert.Equal("", Said("User-agent: otherbot\nContent-Usage: search=n\nUser-agent: firstwire\nAllow: /"));

    [Theory]
    [InlineData("/", "Content-Usage=search=n")]
    [InlineData("/news/", "Content-Usage=search=n")]
    [InlineData("/sport/", "")]
    public void A_usage_may_be_of_some_paths(string path, string said) =>
        Assert.Equal(said, Said($"User-agent: *\nContent-Usage: {path} search=n"));

    [Fact]
    public void Statements_part_no_rules_from_their_agents()
    {
        var file = RobotsTxt.Parse("User-agent: *\nContent-Signal: search=yes\nDisallow: /news/\n");

        Assert.False(file.Allows("firstwire", "/news/a"));
        Assert.Equal(
            "Content-Signal=search=yes", Said("User-agent: *\nContent-Signal: search=yes\nDisallow: /news/\n"));
    }

    [Fact]
    public void Any_bytes_are_a_file() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        byte[] file = [.. "Content-Usage: "u8, .. bytes, .. "\nLicense:"u8, .. bytes];
        return RobotsTxt.Parse(file).Statements("firstwire", Page).Count >= 0;
    });

    private static readonly WebUrl Page = WebUrl.Parse("https://tolm.example/news/harbour")!;

    private static string Said(string file) =>
        string.Join(' ', RobotsTxt.Parse(Encoding.UTF8.GetBytes(file)).Statements("firstwire", Page)
            .Select(said => $"{said.Name}={said.Value}"));
}
