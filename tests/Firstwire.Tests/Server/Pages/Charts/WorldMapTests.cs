using System.Globalization;
using System.Text.RegularExpressions;
using Firstwire.Newsroom.Coverage;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Pages.Charts;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed partial class WorldMapTests
{
    [Fact]
    public void Every_outline_is_in_the_chart_and_every_code_a_country()
    {
        Assert.True(CountryOutlines.All.Count > 200);
        foreach (var outline in CountryOutlines.All)
        {
            Assert.InRange(outline.X, 0, CountryOutlines.Width);
            Assert.InRange(outline.Y, 0, CountryOutlines.Height);
            Assert.True(outline.Code is null || Countries.Find(outline.Code) is not null, outline.Code);
            Assert.All(Points(outline.Path), point =>
            {
                Assert.InRange(point.X, -1, CountryOutlines.Width + 1);
                Assert.InRange(point.Y, -20, CountryOutlines.Height + 20);
            });
        }
    }

    [Theory]
    [InlineData("SY")]
    [InlineData("IQ")]
    [InlineData("sg")]
    [InlineData("XK")]
    public void A_country_is_found_by_its_code_large_or_small(string code) =>
        Assert.NotNull(CountryOutlines.Find(code));

    [Fact]
    public void All_that_is_counted_is_on_the_map_or_said_to_be_elsewhere()
    {
        CoverageShare[] shares =
            [new("FR", 2, 9), new("SG", 1, 1), new("fr", 0, 1), new("Skarvoy", 1, 4), new(null, 3, 6)];

        var map = WorldMapDrawing.Of(shares);

        Assert.Equal(
            [("FR", 10L), ("SG", 1L)],
            map.Countries.Select(country => (country.Outline.Code!, country.Share.Articles)));
        Assert.Equal(10, map.Elsewhere);
        Assert.Equal(
            shares.Sum(share => share.Articles), map.Elsewhere + map.Countries.Sum(country => country.Share.Articles));
        Assert.All(map.Countries, country => Assert.InRange(country.Step, 1, map.Steps.Bounds.Count));
        Assert.DoesNotContain(CountryOutlines.Find("FR")!.Path, map.Land);
    }

    [Fact]
    public void The_map_is_small_enough_to_stand_in_a_page() =>
        Assert.InRange(CountryOutlines.All.Sum(outline => outline.Path.Length), 10_000, 30_000);

    private static IEnumerable<(int X, int Y)> Points(string path)
    {
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number()
                .Matches(ring).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
            var (x, y) = (0, 0);
            for (var at = 0; at < numbers.Count; at += 2)
            {
                (x, y) = (x + numbers[at], y + numbers[at + 1]);
                yield return (x, y);
            }
        }
    }

    [GeneratedRegex("-?[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
