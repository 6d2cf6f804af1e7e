using Firstwire.Rights;
using static Firstwire.Tests.Rights.Said;

namespace Firstwire.Tests.Rights;

public sealed class RightsPolicyTests
{
    [Fact]
    public void A_private_edition_keeps_and_shows_text_where_nothing_forbids_it() =>
        Assert.True(Private() is
        {
            MayFetch: true, MayIndex: true, MayKeepText: true, MayShowText: true, MayShowImage: true, MayMine: true,
            ExcerptLength: null
        });

    [Fact]
    public void A_public_edition_shows_160_characters_and_no_text() =>
        Assert.True(Public() is { MayIndex: true, MayShowText: false, MayShowImage: false, ExcerptLength: 160 });

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", true)]
    [InlineData("http://creativecommons.org/licenses/by-sa/3.0/deed.de", true)]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", true)]
    [InlineData("CC BY-SA 4.0", true)]
    [InlineData("https://creativecommons.org/licenses/by-nd/4.0/", false)]
    [InlineData("https://creativecommons.org/licenses/by-nc/4.0/", false)]
    [InlineData("https://harbour-post.example/terms", false)]
    [InlineData("All rights reserved", false)]
    public void A_public_edition_shows_text_under_an_open_licence_only(string license, bool shown) =>
        Assert.Equal(shown, Public(License(license)).MayShowText);

    [Theory]
    [InlineData("CC BY 4.0 International", true)]
    [InlineData("CC BY 3.0 IGO", true)]
    [InlineData("This work is licensed under a Creative Commons Attribution 4.0 International License. "
        + "https://creativecommons.org/licenses/by/4.0/.", true)]
    [InlineData("© 2031 (https://creativecommons.org/licenses/by/4.0/deed.en)", true)]
    [InlineData("CC BY 4.0 (pictures only)", false)]
    [InlineData("CC BY 4.0 NC", false)]
    [InlineData("CC0 1.0 for metadata", false)]
    [InlineData("Not licensed under https://creativecommons.org/licenses/by/4.0/", false)]
    [InlineData("Photo: https://creativecommons.org/licenses/by/4.0/", false)]
    [InlineData("https://creativecommons.org/licenses/by/4.0/ (Bilder), Text: Verlag", false)]
    [InlineData("https://tolm.example/why-not?creativecommons.org/licenses/by/4.0/", false)]
    [InlineData("https://creativecommons.org/licenses/by/4.0/ https://creativecommons.org/licenses/by-nd/4.0/", false)]
    public void Words_beside_a_licence_that_could_restrict_it_open_nothing(string license, bool shown)
    {
        Assert.Equal(shown, Public(License(license)).MayShowText);
        Assert.Equal(shown, Public(Feed(SignalNames.Rights, license)).MayShowText);
    }

    [Fact]
    public void A_statement_of_rights_with_a_stricter_licence_outweighs_an_open_one() =>
        Assert.False(Public(License("CC BY 4.0"), Feed(
            SignalNames.Rights, "Tolm Post, https://creativecommons.org/licenses/by-nc/4.0/")).MayShowText);

    [Fact]
    public void Who_names_its_licence_apart_may_name_its_owner_beside_it() =>
        Assert.True(Public(License("CC BY 4.0"), Feed(
            SignalNames.Rights, "© Tolm Post, https://creativecommons.org/licenses/by/4.0/")).MayShowText);

    [Fact]
    public void Of_two_licences_the_one_that_is_not_open_wins()
    {
        var decision = Public(
            License("https://creativecommons.org/licenses/by/4.0/", SignalPlace.Feed),
            License("https://creativecommons.org/licenses/by-nc-sa/4.0/"));

        Assert.False(decision.MayShowText);
        Assert.Equal("CC BY-NC-SA 4.0", decision.License?.Name);
    }

    [Fact]
    public void Rights_reserved_in_words_outweigh_a_licence() =>
        Assert.False(Public(License("https://creativecommons.org/licenses/by/4.0/"), Feed(
            SignalNames.Rights, "© 2031 The Harbour Post. Alle Rechte vorbehalten.")).MayShowText);

    [Theory]
    [InlineData("All\u00a0rights\n  reserved", false)]
    [InlineData("Photos: some rights reserved. Text: ALL RIGHTS RESERVED.", false)]
    [InlineData("Some rights reserved", true)]
    [InlineData("No rights reserved", true)]
    public void Reserved_rights_are_read_whatever_stands_between_and_beside_the_words(string words, bool shown) =>
        Assert.Equal(shown, Public(License("CC0"), Feed(SignalNames.Rights, words)).MayShowText);

    [Theory]
    [InlineData("© 2031 Tolm Post. Všechna práva vyhrazena.")]
    [InlineData("Alle rettigheder forbeholdes")]
    [InlineData("Kaikki oikeudet pidätetään.")]
    [InlineData("ΜΕ ΤΗΝ ΕΠΙΦΥΛΑΞΗ ΠΑΝΤΟΣ ΔΙΚΑΙΩΜΑΤΟΣ")]
    [InlineData("Minden jog fenntartva!")]
    [InlineData("Всички права запазени © Пристан")]
    [InlineData("Sva prava pridržana")]
    [InlineData("© RIPRODUZIONE RISERVATA")]
    [InlineData("TOUS DROITS RESERVES")]
    [InlineData("未经授权，不得转载")]
    public void Rights_are_reserved_in_many_languages(string words) =>
        Assert.False(Public(License("CC0"), Feed(SignalNames.Rights, words)).MayShowText);

    [Fact]
    public void Conditions_of_access_outweigh_a_licence() =>
        Assert.False(Public(License("https://creativecommons.org/licenses/by/4.0/"), Page(
            SignalNames.ConditionsOfAccess, "Members only")).MayShowText);

    [Fact]
    public void A_licence_for_the_text_is_none_for_pictures_with_rights_of_their_own()
    {
        var decision = Public(
            License("https://creativecommons.org/licenses/by/4.0/"),
            new RightsSignal(SignalNames.MediaRights, SignalPlace.Entry, "Tolm Pictures"));

        Assert.True(decision is { MayShowText: true, MayShowImage: false });
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/2.0/", true)]
    [InlineData("https://creativecommons.org/licenses/by-nc-nd/3.0/at/", true)]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", false)]
    public void A_licence_with_BY_demands_credit(string license, bool demands) =>
        Assert.Equal(demands, Public(License(license)).MustCredit);

    [Fact]
    public void A_licence_without_derivatives_forbids_to_translate_the_headline() =>
        Assert.False(Private(License("https://creativecommons.org/licenses/by-nd/4.0/")).MayTranslateTitle);

    [Fact]
    public void Noindex_keeps_an_item_out_of_the_search() => Assert.False(Meta("noindex, follow").MayIndex);

    [Fact]
    public void Noarchive_means_that_no_text_is_kept_or_shown_and_forbids_no_comparison() =>
        Assert.True(Meta("noarchive") is { MayKeepText: false, MayShowText: false, MayMine: true });

    [Fact]
    public void Nosnippet_means_no_excerpt_and_no_text() =>
        Assert.True(Meta("nosnippet") is { ExcerptLength: 0, MayShowText: false });

    [Theory]
    [InlineData("max-snippet:50", 50)]
    [InlineData("max-snippet: 0", 0)]
    [InlineData("max-snippet:-1", null)]
    [InlineData("max-snippet:many", null)]
    [InlineData("max-snippet:90, max-snippet:20", 20)]
    public void Max_snippet_bounds_the_excerpt(string directive, int? length) =>
        Assert.Equal(length, Meta(directive).ExcerptLength);

    [Theory]
    [InlineData("noimageindex")]
    [InlineData("max-image-preview:none")]
    public void Pictures_can_be_withheld(string directive) => Assert.False(Meta(directive).MayShowImage);

    [Fact]
    public void Notranslate_forbids_to_translate_the_headline() => Assert.False(Meta("notranslate").MayTranslateTitle);

    [Theory]
    [InlineData("unavailable_after: Wed, 25 Jun 2031 15:00:00 GMT")]
    [InlineData("unavailable_after: Wednesday, 25-Jun-31 15:00:00 GMT")]
    [InlineData("unavailable_after: 2031-06-25T15:00:00Z")]
    [InlineData("unavailable_after: 2031-06-25T17:00:00+02:00")]
    [InlineData("unavailable_after: 25 Jun 2031 07:00:00 PST, noindex")]
    public void Unavailable_after_sets_the_end(string directive) =>
        Assert.Equal(new DateTimeOffset(2031, 6, 25, 15, 0, 0, TimeSpan.Zero), Meta(directive).Expires);

    [Theory]
    [InlineData("unavailable_after: 2010-06-25, noarchive")]
    [InlineData("unavailable_after: Fri, 25 Jun 2010 00:00:00 GMT, noarchive")]
    [InlineData("unavailable_after: 25 Jun 2010 00:00:00 GMT,noarchive,noindex")]
    [InlineData("unavailable_after: June 25, 2010, noarchive")]
    public void What_stands_behind_a_date_counts_too(string directives)
    {
        var decision = Meta(directives);

        Assert.Equal(new DateTimeOffset(2010, 6, 25, 0, 0, 0, TimeSpan.Zero), decision.Expires);
        Assert.False(decision.MayKeepText);
    }

    [Fact]
    public void A_date_that_is_none_hides_nothing_behind_it() =>
        Assert.False(Meta("unavailable_after: soon, noarchive").MayKeepText);

    [Fact]
    public void The_earliest_end_wins() =>
        Assert.Equal(2030,
            Private(Header("unavailable_after: 2031-01-01"), Header("unavailable_after: 2030-01-01")).Expires?.Year);

    [Fact]
    public void A_page_that_robots_txt_closes_is_a_headline_with_a_link() =>
        Assert.True(Private(Site(SignalNames.RobotsTxt, "Disallow")) is
        {
            MayFetch: false, ExcerptLength: 0, MayKeepText: false, MayShowText: false, MayShowImage: false
        });

    [Theory]
    [InlineData("train-ai=n", true, true)]
    [InlineData("train-ai=n, search=n", false, true)]
    [InlineData("search=?0", false, true)]
    [InlineData("train-ai=n; search=n", false, true)]
    [InlineData("search=y", true, true)]
    [InlineData("bots=n", false, false)]
    [InlineData("search", true, true)]
    [InlineData("search=perhaps;x=1", true, true)]
    public void Usage_preferences_are_obeyed(string value, bool mayIndex, bool mayFetch)
    {
        var decision = Private(new RightsSignal(SignalNames.ContentUsage, SignalPlace.Header, value));

        Assert.Equal((mayIndex, mayFetch), (decision.MayIndex, decision.MayFetch));
    }

    [Theory]
    [InlineData("1", false)]
    [InlineData("true", false)]
    [InlineData("0, 1", false)]
    [InlineData("0", true)]
    [InlineData("maybe", true)]
    public void A_reservation_of_mining_means_that_the_text_is_compared_with_no_other(string value, bool mayMine) =>
        Assert.Equal(mayMine, Private(Page(SignalNames.TdmReservation, value)).MayMine);

    [Fact]
    public void Text_for_subscribers_is_not_shown() =>
        Assert.True(Private(Page(
            SignalNames.IsAccessibleForFree, "https://schema.org/False")) is { MayShowText: false, MayIndex: true });

    [Theory]
    [InlineData(SignalNames.AccessRestriction, "deny")]
    [InlineData(SignalNames.ItunesBlock, "Yes")]
    [InlineData(SignalNames.GooglePlayBlock, "yes")]
    [InlineData(SignalNames.Syndication, "none")]
    public void A_feed_that_opts_out_is_found_by_no_search_and_quoted_in_no_public_edition(string name, string value)
    {
        Assert.True(Private(Feed(name, value)) is { MayIndex: false, MayShowText: true });
        Assert.True(Public(Feed(name, value)) is { MayIndex: false, ExcerptLength: 0, MayShowText: false });
    }

    [Theory]
    [InlineData(SignalNames.AccessRestriction, "allow")]
    [InlineData(SignalNames.ItunesBlock, "no")]
    public void A_feed_that_does_not_opt_out_is_as_any_other(string name, string value) =>
        Assert.True(Private(Feed(name, value)).MayIndex);

    [Fact]
    public void Words_that_stand_in_no_snippet_stand_in_no_excerpt()
    {
        var decision = Private(
            Page(SignalNames.NoSnippetPart, "The ferry's master told nobody where the second key was."));

        Assert.Null(decision.Excerpt("A key is missing. The ferry's master told nobody where the second key was…"));
        Assert.Equal("A key is missing.", decision.Excerpt("A key is missing."));
        Assert.DoesNotContain("second key", string.Concat(decision.Reasons.Select(reason => reason.Sentence)));
    }

    [Fact]
    public void A_page_that_withholds_more_than_can_be_told_shows_no_words() =>
        Assert.True(Private(Page(SignalNames.NoSnippetPart, "")) is { ExcerptLength: 0, MayShowText: false });

    [Fact]
    public void An_excerpt_is_cut_between_words() =>
        Assert.Equal("The night ferry", Meta("max-snippet:18").Excerpt("The night ferry sails again from Monday."));

    [Fact]
    public void A_reason_names_the_signal_its_value_and_where_it_stood()
    {
        var reason = Private(Header("noarchive")).Reasons[^1];

        Assert.Equal(new RightsSignal(SignalNames.RobotsTag, SignalPlace.Header, "noarchive"), reason.Signal);
        Assert.Equal("The page's server says X-Robots-Tag “noarchive”: its text is not kept.", reason.Sentence);
    }

    private static RightsDecision Meta(string directives) =>
        Private(Page(SignalNames.RobotsMeta, "robots: " + directives));
}
