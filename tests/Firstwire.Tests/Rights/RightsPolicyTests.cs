using CsCheck;
using Firstwire.Rights;

namespace Firstwire.Tests.Rights;

public sealed class RightsPolicyTests
{
    [Fact]
    public void A_private_edition_keeps_and_shows_text_where_nothing_forbids_it()
    {
        var decision = RightsPolicy.Decide(RightsSignals.None, Edition.Private);

        Assert.True(decision is { MayIndex: true, MayKeepText: true, MayShowText: true, ExcerptLength: null });
    }

    [Fact]
    public void A_public_edition_shows_160_characters_and_no_text()
    {
        var decision = RightsPolicy.Decide(RightsSignals.None, Edition.Public);

        Assert.True(decision is { MayIndex: true, MayShowText: false, MayShowImage: false, ExcerptLength: 160 });
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", true)]
    [InlineData("http://creativecommons.org/licenses/by-sa/3.0/deed.de", true)]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", true)]
    [InlineData("https://creativecommons.org/licenses/by-nd/4.0/", false)]
    [InlineData("https://creativecommons.org/licenses/by-nc/4.0/", false)]
    [InlineData("All rights reserved", false)]
    [InlineData(null, false)]
    public void A_public_edition_shows_text_under_an_open_licence_only(string? license, bool shown) =>
        Assert.Equal(shown, RightsPolicy.Decide(new RightsSignals([], license), Edition.Public).MayShowText);

    [Fact]
    public void Noindex_keeps_an_item_out_of_the_search() =>
        Assert.False(Decide("*: noindex, follow").MayIndex);

    [Fact]
    public void Noarchive_means_that_no_text_is_kept() => Assert.False(Decide("*: noarchive").MayKeepText);

    [Fact]
    public void Nosnippet_means_no_excerpt_and_no_text() =>
        Assert.True(Decide("*: nosnippet") is { ExcerptLength: 0, MayShowText: false });

    [Fact]
    public void Max_snippet_bounds_the_excerpt() => Assert.Equal(50, Decide("*: max-snippet:50").ExcerptLength);

    [Fact]
    public void Max_snippet_minus_one_bounds_nothing() => Assert.Null(Decide("*: max-snippet:-1").ExcerptLength);

    [Fact]
    public void Unavailable_after_sets_the_end() =>
        Assert.Equal(
            new DateTimeOffset(2031, 6, 25, 15, 0, 0, TimeSpan.Zero), Decide("*: unavailable_after: Wed, 25 Jun 2031 15:00:00 GMT").Expires);

    [Fact]
    public void What_stands_behind_a_date_counts_too()
    {
        var decision = Decide("*: unavailable_after: 2010-06-25, noarchive");

        Assert.Equal(new DateTimeOffset(2010, 6, 25, 0, 0, 0, TimeSpan.Zero), decision.Expires);
        Assert.False(decision.MayKeepText);
    }

    [Fact]
    public void A_date_that_is_none_hides_nothing_behind_it() => Assert.False(Decide("*: unavailable_after: soon, noarchive").MayKeepText);

    [Fact]
    public void A_date_may_name_a_zone() =>
        Assert.Equal(new DateTimeOffset(2010, 6, 25, 23, 0, 0, TimeSpan.Zero), Decide("*: unavailable_after: 25 Jun 2010 15:00:00 PST").Expires?.ToUniversalTime());

    [Fact]
    public void A_directive_for_another_agent_is_not_ours() => Assert.True(Decide("otherbot: noindex, noarchive") is { MayIndex: true, MayKeepText: true });

    [Fact]
    public void A_directive_for_our_agent_is() => Assert.False(Decide("Firstwire: noindex").MayIndex);

    [Theory]
    [InlineData("noindex, nofollow", "*: noindex, nofollow")]
    [InlineData("otherbot: noindex", "otherbot: noindex")]
    [InlineData("unavailable_after: 25 Jun 2031 15:00:00 GMT", "*: unavailable_after: 25 Jun 2031 15:00:00 GMT")]
    [InlineData("noindex, max-snippet: 20", "*: noindex, max-snippet: 20")]
    public void A_header_line_names_its_agent_or_everybody(string header, string directive) =>
        Assert.Equal(directive, RobotsDirectives.FromHeader(header));

    [Fact]
    public void A_further_signal_only_tightens()
    {
        string[] directives =
            ["*: noindex", "*: noarchive", "*: nosnippet", "*: max-snippet:20", "*: max-snippet:90", "*: noimageindex", "*: all", "nonsense", "*: max-snippet:x"];
        var directive = Gen.Int[0, directives.Length - 1].Select(i => directives[i]);
        Gen.Select(directive.List[0, 5], directive, Gen.Enum<Edition>()).Sample((before, further, edition) =>
        {
            var loose = RightsPolicy.Decide(new RightsSignals(before, null), edition);
            var tight = RightsPolicy.Decide(new RightsSignals([.. before, further], null), edition);
            return (loose.MayIndex || !tight.MayIndex)
                && (loose.MayKeepText || !tight.MayKeepText)
                && (loose.MayShowText || !tight.MayShowText)
                && (loose.MayShowImage || !tight.MayShowImage)
                && (tight.ExcerptLength ?? int.MaxValue) <= (loose.ExcerptLength ?? int.MaxValue);
        });
    }

    private static RightsDecision Decide(string directive) => RightsPolicy.Decide(new RightsSignals([directive], null), Edition.Private);
}
