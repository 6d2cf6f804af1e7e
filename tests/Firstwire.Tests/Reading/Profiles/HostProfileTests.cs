using System.Globalization;
using System.Text;
using CsCheck;
using Firstwire.Reading;
using Firstwire.Reading.Profiles;

namespace Firstwire.Tests.Reading.Profiles;

public sealed class HostProfileTests
{
    private const ulong Key = 0x5EA_1A3B;

    private const string Appeal = "The Courier is read to sailors for nothing, and your crowns keep its lamp alight.";

    private static readonly HostProfile Empty = HostProfile.Empty(Key);

    private static readonly Gen<Article> Articles = Gen.Int[0, 30].Array[1, 12].Select(static numbers => new Article
    {
        Text = string.Join("\n\n", numbers.Select(static n => $"The ferry of pier {(char)('a' + n)} came late again.")),
    });

    private static Article Read(string[] own, HostProfile? profile)
    {
        var page = FictionalPage.Of("", $"<h1>The lamp</h1>{FictionalPage.Paragraphs(own)}<p>{Appeal}</p>");
        var result = ArticleExtractor.Read(Encoding.UTF8.GetBytes(page), FictionalPage.Url, null, profile,
            TestContext.Current.CancellationToken);
        return Assert.IsType<ReadResult.Read>(result).Article;
    }

    private static HostProfile OfOtherPages() =>
        new[] { FictionalPage.German, FictionalPage.Russian, FictionalPage.Arabic, FictionalPage.Japanese }
            .Aggregate(Empty, static (profile, own) => HostProfiles.Fold(profile, Read(own, null)));

    [Fact]
    public void A_line_that_stands_on_many_pages_of_a_host_is_left_out()
    {
        Assert.EndsWith(Appeal, Read(FictionalPage.English, null).Text, StringComparison.Ordinal);

        var article = Read(FictionalPage.English, OfOtherPages());

        Assert.Equal(string.Join("\n\n", FictionalPage.English), article.Text);
        Assert.DoesNotContain(Appeal, article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_of_no_pages_changes_nothing() =>
        Assert.Equal(Read(FictionalPage.English, null).Html, Read(FictionalPage.English, Empty).Html);

    [Fact]
    public void Paragraphs_of_an_article_are_never_dropped_by_what_other_pages_taught() =>
        Articles.Array[0, 20].Sample(static others =>
        {
            var profile = others.Aggregate(Empty, HostProfiles.Fold);
            var text = Read(FictionalPage.English, profile).Text;
            Assert.All(FictionalPage.English, p => Assert.Contains(p, text, StringComparison.Ordinal));
        });

    [Fact]
    public void An_article_seen_many_times_is_still_read()
    {
        var seen = Read(FictionalPage.English, null);
        var profile = Enumerable.Repeat(seen, 5).Aggregate(Empty, HostProfiles.Fold);

        Assert.Equal(seen.Text, Read(FictionalPage.English, profile).Text);
    }

    [Fact]
    public void The_order_of_pages_does_not_matter() =>
        Articles.Array[0, 30].Sample(static pages => Assert.Equal(
            pages.Aggregate(Empty, HostProfiles.Fold).ToBytes(),
            pages.Reverse().Aggregate(Empty, HostProfiles.Fold).ToBytes()));

    [Fact]
    public void A_profile_survives_its_bytes() => Articles.Array[0, 30].Sample(static pages =>
    {
        var bytes = pages.Aggregate(Empty, HostProfiles.Fold).ToBytes();
        Assert.Equal(bytes, HostProfile.Parse(bytes, Key)!.ToBytes());
    });

    [Fact]
    public void Bytes_that_are_no_profile_are_refused() =>
        Gen.Byte.Array[0, 64].Sample(static bytes => HostProfile.Parse(bytes, Key) is null or { Pages: >= 0 });

    [Fact]
    public void A_profile_stays_small_whatever_it_is_taught()
    {
        var profile = Empty;
        for (var page = 0; page < 900; page++)
        {
            var lines = Enumerable.Range(page * 50, 50).Select(static line => $"Line {Letters(line)} of a text");
            profile = HostProfiles.Fold(profile, new Article { Text = string.Join("\n\n", lines) });
        }

        Assert.InRange(profile.ToBytes().Length, 1, 8_192);
    }

    private static string Letters(int number) =>
        string.Concat(number.ToString("d6", CultureInfo.InvariantCulture).Select(static d => (char)('a' + d - '0')));
}
