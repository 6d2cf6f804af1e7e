using System.Net;
using System.Text.RegularExpressions;
using Firstwire.Server.Pages;

namespace Firstwire.Tests.Server.Pages;

public sealed partial class SiteAssetsTests
{
    [Theory]
    [InlineData("firstwire.css", "text/css")]
    [InlineData("charts.css", "text/css")]
    [InlineData("favicon.svg", "image/svg+xml")]
    [InlineData("keys.js", "text/javascript")]
    [InlineData("icon-192.png", "image/png")]
    [InlineData("firstwire.webmanifest", "application/manifest+json")]
    public async Task An_asset_is_kept_for_good_at_an_address_that_changes_with_it(string name, string type)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync(SiteAssets.Address(name));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString());
        Assert.Matches(@"^/assets/[\w-]+\.[0-9a-f]{12}\.\w+$", SiteAssets.Address(name));
    }

    /// <summary>WCAG 2.2 §1.4.3: 4.5 to 1 for text. Each palette changes some colours of the ones before it.</summary>
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "sheet")]
    [InlineData("ink", "wash")]
    [InlineData("ink", "bad-wash")]
    [InlineData("soft", "paper")]
    [InlineData("soft", "sheet")]
    [InlineData("soft", "wash")]
    [InlineData("link", "paper")]
    [InlineData("link", "sheet")]
    [InlineData("link", "wash")]
    [InlineData("wire", "paper")]
    [InlineData("bad", "paper")]
    [InlineData("good", "paper")]
    public async Task Words_stand_out_from_their_ground_in_every_palette(string words, string ground)
    {
        await using var edition = await EditionFixture.StartAsync();
        var css = await edition.ReadAsync(SiteAssets.Address("firstwire.css"));

        var more = await edition.ReadAsync(SiteAssets.Address("contrast.css"));

        foreach (var dark in new[] { false, true })
        {
            var usual = Palettes.Read(dark, css);
            var strong = Palettes.Read(dark, css, more);
            Assert.InRange(Palettes.Contrast(usual[words], usual[ground]), 4.5, 21);
            Assert.InRange(Palettes.Contrast(strong[words], strong[ground]), 4.5, 21);
        }
    }

    [Fact]
    public async Task What_an_asset_names_is_named_by_its_own_address()
    {
        await using var edition = await EditionFixture.StartAsync();
        foreach (var name in SiteAssets.Modules.Append(SiteAssets.Address("firstwire.webmanifest")))
        {
            foreach (Match named in Named().Matches(await edition.ReadAsync(name)))
            {
                using var answer = await edition.GetAsync($"{SiteAssets.Path}/{named.Groups["name"].Value}");
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task The_worker_is_asked_for_each_time_and_sees_the_whole_site()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/worker.js");

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache, private", answer.Headers.CacheControl!.ToString());
    }

    /// <summary>A page is read long before a script could be waited for.</summary>
    [Fact]
    public async Task The_scripts_are_small()
    {
        await using var edition = await EditionFixture.StartAsync();
        var length = 0;
        foreach (var module in SiteAssets.Modules) length += (await edition.ReadAsync(module)).Length;

        Assert.InRange(length, 1, 24_000);
    }

    [Fact]
    public async Task The_style_sheet_is_small_and_loads_nothing()
    {
        await using var edition = await EditionFixture.StartAsync();

        var css = await edition.ReadAsync(SiteAssets.Address("firstwire.css"));

        Assert.InRange(css.Length, 1, 30_000);
        Assert.DoesNotContain("url(", css);
        Assert.DoesNotContain("@import", css);
    }

    [GeneratedRegex("\"\\./(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
