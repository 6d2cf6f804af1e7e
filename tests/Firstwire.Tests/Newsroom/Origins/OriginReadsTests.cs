using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Quotes;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Newsroom.Origins;

/// <summary>What is shown of an item's origins is made anew from its words, where these may be shown.</summary>
public sealed class OriginReadsTests : IAsyncDisposable
{
    private static readonly ArticleLink Ruling = new(
        "https://curia.europa.eu/juris/document.jsf?docid=7", "the court's ruling");

    private static readonly string Altered = HarbourTexts.Original.Replace(
        "between a doctor", "between a nurse", StringComparison.Ordinal);

    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_document_that_the_text_links_is_shown_in_the_words_that_link_it()
    {
        var item = await room.FileTextAsync(
            "sound-courier", HarbourTexts.Independent,
            links: [Ruling, new("https://sound-courier.example/more", "more")]);

        var document = Assert.Single(room.OriginsOf(item).Documents);

        Assert.Equal((EvidenceKind.Court, Ruling.Url, Ruling.Text), (document.Kind, document.Url, document.Text));
    }

    [Fact]
    public async Task A_document_that_the_text_names_by_its_number_is_a_piece_of_the_text()
    {
        var text = HarbourTexts.Independent + "\n\nThe count (doi: 10.5555/tides.2031.7) is public.";
        var item = await room.FileTextAsync("sound-courier", text);

        var document = Assert.Single(room.OriginsOf(item).Documents);

        Assert.Equal("https://doi.org/10.5555/tides.2031.7", document.Url);
        Assert.Equal(document.Text, text[document.Start..document.End]);
    }

    [Fact]
    public async Task Who_a_text_says_reported_it_is_the_primary_source_of_a_text_that_has_no_other()
    {
        const string report = "https://tidewater-post.example/2031/ferry";
        var text = HarbourTexts.Unrelated + "\n\nThe Tidewater Post reported so on Monday.";
        var item = await room.FileTextAsync("echo-daily", text, links: new ArticleLink(report, "reported so"));

        var primary = room.OriginsOf(item).Primary;

        Assert.Equal((SourceLevel.Credited, OriginKind.Information), (primary.Level, primary.Kind));
        Assert.Equal(("Tidewater Post", report), (primary.Name, primary.Url));
        Assert.Equal("Tidewater Post reported", Assert.Single(primary.Evidence).Text);
    }

    [Fact]
    public async Task The_one_document_of_its_kind_is_the_primary_source_of_a_text_that_has_no_other()
    {
        var item = await room.FileTextAsync("sound-courier", HarbourTexts.Independent, links: Ruling);
        var two = await room.FileTextAsync(
            "echo-daily", HarbourTexts.Unrelated, links: [Ruling, Ruling with { Url = Ruling.Url + "8" }]);

        var primary = room.OriginsOf(item).Primary;

        Assert.Equal(
            (OriginKind.Evidence, SourceLevel.Credited, Ruling.Url), (primary.Kind, primary.Level, primary.Url));
        Assert.Equal(Ruling.Text, Assert.Single(primary.Evidence).Text);
        Assert.Equal(SourceLevel.Unknown, room.OriginsOf(two).Primary.Level);
    }

    [Fact]
    public async Task A_copy_is_still_its_sources_though_it_links_a_document()
    {
        var original = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileTextAsync("fresh-clicks", HarbourTexts.Spun, hours: 3, links: Ruling);
        room.FollowOrigins();

        var origins = room.OriginsOf(copy);

        Assert.Equal((original, OriginKind.Text), (origins.Primary.ItemId, origins.Primary.Kind));
        Assert.Single(origins.Documents);
    }

    [Theory]
    [InlineData("*: nosnippet")]
    [InlineData("*: noarchive")]
    public async Task Of_a_text_that_may_not_be_shown_no_document_is(string directive)
    {
        var item = await room.FileTextAsync(
            "sound-courier", HarbourTexts.Independent, directives: directive, links: Ruling);

        var origins = room.OriginsOf(item);

        Assert.Empty(origins.Documents);
        Assert.Equal(SourceLevel.Unknown, origins.Primary.Level);
    }

    [Fact]
    public async Task The_share_of_its_own_words_is_what_its_source_lacks()
    {
        var original = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileTextAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        room.FollowOrigins();

        Assert.InRange(room.OriginsOf(copy).OriginalShare!.Value, 0, 0.05);
        Assert.Null(room.OriginsOf(original).OriginalShare);

        await new ItemErasure(room.Archive).EraseAsync(original, TestContext.Current.CancellationToken);

        Assert.Null(room.OriginsOf(copy).OriginalShare);
    }

    [Fact]
    public async Task A_quotation_that_a_copy_changed_stands_beside_its_sources_words()
    {
        var original = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileTextAsync("fresh-clicks", Altered, hours: 3);
        room.FollowOrigins();

        var quote = Assert.Single(room.OriginsOf(copy).AlteredQuotes);

        Assert.Contains(quote.InSource, HarbourTexts.Original, StringComparison.Ordinal);
        Assert.Contains(quote.InCopy, Altered, StringComparison.Ordinal);
        Assert.Equal("doctor", Marked(quote.InSource, quote.Difference.InReference));
        Assert.Equal("nurse", Marked(quote.InCopy, quote.Difference.InCopy));
        Assert.Empty(room.OriginsOf(original).AlteredQuotes);
        Assert.Single(room.OriginReads().Beside(original, copy)!.AlteredQuotes);
        var turned = room.OriginReads().Beside(copy, original)!;
        Assert.Equal((true, quote.InSource), (turned.LeftIsCopy, Assert.Single(turned.AlteredQuotes).InSource));
    }

    [Theory]
    [InlineData("*: nosnippet", null)]
    [InlineData(null, "*: nosnippet")]
    public async Task Quotations_of_texts_that_may_not_be_shown_are_counted_but_not_shown(
        string? ofSource, string? ofCopy)
    {
        await room.FileTextAsync("harbour-post", HarbourTexts.Original, directives: ofSource);
        var copy = await room.FileTextAsync("fresh-clicks", Altered, hours: 3, directives: ofCopy);
        room.FollowOrigins();

        Assert.Empty(room.OriginsOf(copy).AlteredQuotes);
        Assert.Equal(1, Record(copy).AlteredQuotes);
    }

    [Fact]
    public async Task An_outlets_record_counts_whom_its_copies_name_and_what_they_altered()
    {
        await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var silent = await room.FileTextAsync("fresh-clicks", Altered, hours: 3);
        var naming = await room.FileTextAsync(
            "echo-daily", "SKARVOY (harbour-post.example) – " + HarbourTexts.Original, hours: 4);
        var agency = await room.FileTextAsync("reuter-bay", "SKARVOY (Reuters) – " + HarbourTexts.Original, hours: 5);
        room.FollowOrigins();

        Assert.Equal(new OutletRecord(1, 0, 0, 1, 1, 1), Record(silent));
        Assert.Equal(new OutletRecord(1, 1, 0, 0, 0, 0), Record(naming));
        Assert.Equal(new OutletRecord(1, 0, 1, 0, 0, 0), Record(agency));
    }

    [Fact]
    public async Task What_a_feed_declares_tells_whose_text_an_entry_is_and_who_told_it_first()
    {
        var feed = await room.AddFeedAsync("https://fresh-clicks.example/feed.xml");
        await room.FileAsync(feed, "https://fresh-clicks.example/feed.xml", new Entry
        {
            Id = "1",
            Url = "https://fresh-clicks.example/ferry",
            Title = "Night ferry",
            DerivedFromUrl = "https://harbour-post.example/ferry",
            ViaUrl = "https://orvania-times.example/ferry",
        });

        var origins = room.OriginsOf(1);

        Assert.Equal(
            (SourceLevel.Declared, OriginKind.Text, "https://harbour-post.example/ferry"),
            (origins.Primary.Level, origins.Primary.Kind, origins.Primary.Url));
        Assert.Equal(
            (SourceLevel.Declared, OriginKind.Information, "https://orvania-times.example/ferry"),
            origins.Information is { } told ? (told.Level, told.Kind, told.Url) : default);
    }

    [Fact]
    public async Task A_source_that_is_declared_outside_the_text_is_a_credit()
    {
        await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileEntryAsync(
            "fresh-clicks", hours: 3,
            source: new EntrySource("The Harbour Post", "https://harbour-post.example/", null));
        await room.ReadTextAsync(copy, "fresh-clicks", Altered);
        room.FollowOrigins();

        Assert.Equal((1, 0), (Record(copy).NameSource, Record(copy).NameNone));
        Assert.Single(room.OriginsOf(copy).AlteredQuotes);
    }

    [Fact]
    public async Task Why_a_copy_is_credited_is_told_in_the_words_that_name_its_source_before_those_that_both_have()
    {
        await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var inHead = await room.FileTextAsync(
            "echo-daily", "SKARVOY (harbour-post.example) – " + HarbourTexts.Original, hours: 3);
        var inFoot = await room.FileTextAsync(
            "fresh-clicks", HarbourTexts.Original + "\n\nText: harbour-post.example", hours: 3);
        room.FollowOrigins();

        var (head, foot) = (room.OriginsOf(inHead).Primary, room.OriginsOf(inFoot).Primary);

        Assert.Equal((SourceLevel.Credited, SourceLevel.Credited), (head.Level, foot.Level));
        Assert.Equal(["names-source", "copy"], head.Evidence.Select(reason => reason.Kind));
        Assert.Equal("SKARVOY (harbour-post.example)", head.Evidence[0].Text);
        Assert.Equal("Text: harbour-post.example", foot.Evidence[0].Text);
    }

    [Fact]
    public async Task A_text_whose_dateline_names_an_outlet_of_the_archive_credits_it_though_no_such_text_is_known()
    {
        var other = await room.FileTextAsync("harbour-wire", HarbourTexts.Unrelated);
        await NameAsync(other, "Harbour Wire");
        var item = await room.FileTextAsync("echo-daily", "SKARVOY (Harbour Wire) – " + HarbourTexts.Independent);
        var stranger = await room.FileTextAsync("sound-courier", "SKARVOY (Orvania) – " + HarbourTexts.Original);
        room.FollowOrigins();

        var primary = room.OriginsOf(item).Primary;

        Assert.Equal(
            (SourceLevel.Credited, OriginKind.Text, "Harbour Wire"), (primary.Level, primary.Kind, primary.Name));
        Assert.Equal("SKARVOY (Harbour Wire)", Assert.Single(primary.Evidence).Text);
        Assert.Null(room.OriginsOf(stranger).Primary.Name);
    }

    [Fact]
    public async Task A_text_under_its_outlets_own_dateline_is_its_own()
    {
        var item = await room.FileTextAsync("briny-deep", "SKARVOY (Harbour Wire) – " + HarbourTexts.Original);
        await NameAsync(item, "Harbour Wire");
        room.FollowOrigins();

        var primary = room.OriginsOf(item).Primary;

        Assert.Equal(SourceLevel.Own, primary.Level);
        Assert.Equal("SKARVOY (Harbour Wire)", Assert.Single(primary.Evidence).Text);
    }

    [Fact]
    public async Task An_erased_item_is_in_nobodys_record()
    {
        var original = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileTextAsync("fresh-clicks", Altered, hours: 3);
        room.FollowOrigins();
        await new ItemErasure(room.Archive).EraseAsync(original, TestContext.Current.CancellationToken);

        Assert.Equal(new OutletRecord(0, 0, 0, 0, 0, 0), Record(copy));
        Assert.Empty(room.OriginsOf(copy).AlteredQuotes);
        using var read = room.Archive.Read();
        Assert.Equal(0, read.Origins.ExecuteScalar<long>("select count(*) from derivation"));
    }

    [Fact]
    public async Task Why_a_text_was_not_looked_for_among_others_is_told()
    {
        var compared = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var unread = await room.FileEntryAsync("quiet-bay");
        var brief = await room.FileTextAsync("brief-bay", "The ferry sails again.");
        var refused = await room.FileTextAsync("closed-bay", HarbourTexts.Unrelated);
        await room.HearAsync(refused, new(SignalNames.TdmReservation, SignalPlace.Header, "1"));
        room.FollowOrigins();
        var waiting = await room.FileTextAsync("late-bay", HarbourTexts.Independent);

        Assert.Equal(
            [Comparison.Made, Comparison.NoText, Comparison.TooShort, Comparison.NotAllowed, Comparison.NotYet],
            new[] { compared, unread, brief, refused, waiting }.Select(item => room.OriginsOf(item).Comparison));
    }

    private Task<bool> NameAsync(long item, string name)
    {
        var outlet = room.Items.ByIds([item]).Single().Outlet.Id;
        return room.Archive.WriteAsync(write =>
        {
            OutletStore.Learn(write, outlet, new OutletFact(OutletFactKind.Name, name, FactOrigin.Publisher));
            return true;
        });
    }

    private OutletRecord Record(long item) => room.OriginReads().RecordOf(room.Items.ByIds([item]).Single().Outlet.Id);

    private static string Marked(string words, IReadOnlyList<WordSpan> spans) =>
        string.Join('|', spans.Select(span => words[span.Start..span.End]));
}
