using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Sources;

/// <summary>Where the documents of a stream come from.</summary>
public sealed class TracerTests
{
    private static readonly DateTimeOffset Morning = new(2031, 3, 13, 8, 0, 0, TimeSpan.Zero);
    private readonly List<TracedDocument> documents = [];
    private readonly Tracer tracer;

    public TracerTests() => tracer = new Tracer(1024, number => documents[number]);

    [Fact]
    public void A_spun_copy_is_traced_to_the_text_that_it_was_made_from()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        Add("https://star-charts.example/online", HarbourTexts.Unrelated, 1);
        var answer = Add("https://fresh-clicks.example/p/17", HarbourTexts.Spun, 5);

        Assert.Equal(
            ("https://harbour-post.example/night-ferry", 0, SourceLevel.Corroborated),
            (answer.Primary.Url, answer.Primary.Document, answer.Primary.Level));
        Assert.Equal(RelationKind.Spun, Assert.Single(answer.Derivations).Relation.Kind);
    }

    [Fact]
    public void An_erased_document_is_no_source_any_more_and_none_of_its_lines_is_known()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        tracer.Erase([0]);

        var answer = Add("https://fresh-clicks.example/p/17", HarbourTexts.Spun, 5);

        Assert.Empty(answer.Derivations);
        Assert.NotEqual(0, answer.Primary.Document);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void A_text_that_may_not_be_kept_is_traced_by_its_fingerprints(bool hidesSource, bool hidesCopy)
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0, hidesSource);
        Add("https://star-charts.example/online", HarbourTexts.Unrelated, 1, isHidden: true);
        Add("https://sound-courier.example/ohm", HarbourTexts.Independent, 2, isHidden: true);
        var answer = Add("https://fresh-clicks.example/p/17", HarbourTexts.Original, 5, hidesCopy);

        Assert.Equal((0, SourceLevel.Corroborated), (answer.Primary.Document, answer.Primary.Level));
        Assert.Equal(RelationKind.Verbatim, Assert.Single(answer.Derivations).Relation.Kind);
        Assert.Equal(!hidesCopy, answer.Evidence.Any(item => item.Kind == "copy"));
    }

    [Fact]
    public void An_erased_text_that_was_not_kept_is_no_source_any_more()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0, isHidden: true);
        tracer.Erase([0]);

        Assert.Empty(Add("https://fresh-clicks.example/p/17", HarbourTexts.Original, 5).Derivations);
    }

    [Fact]
    public void Every_reason_for_a_copy_is_an_exact_piece_of_the_text()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        var answer = Add("https://fresh-clicks.example/p/17", HarbourTexts.Spun, 5);

        Assert.Contains(answer.Evidence, item => item.Kind == "copy");
        Assert.All(
            answer.Evidence.Where(item => item.Field == CreditField.Text),
            item => Assert.Equal(HarbourTexts.Spun[item.Start..item.End], item.Text));
    }

    [Fact]
    public void An_independent_account_has_no_source()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        var answer = Add("https://sound-courier.example/ohm", HarbourTexts.Independent, 5);

        Assert.Equal(SourceLevel.Unknown, answer.Primary.Level);
        Assert.Empty(answer.Derivations);
    }

    [Fact]
    public void What_was_seen_later_is_no_source_though_it_came_in_first()
    {
        Add("https://fresh-clicks.example/p/17", HarbourTexts.Spun, 5);
        var answer = Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);

        Assert.Empty(answer.Derivations);
    }

    [Fact]
    public void A_copy_of_a_copy_is_traced_to_the_first_hand()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        Add("https://echo-daily.example/ferry", HarbourTexts.Original, 2);
        var answer = Add("https://third-hand.example/ferry", HarbourTexts.Original, 4);

        Assert.Equal(0, answer.Primary.Document);
    }

    [Fact]
    public void What_thirty_have_printed_is_traced_to_the_first_hand()
    {
        for (var hour = 0; hour < 30; hour++) Add($"https://echo-{hour}.example/ferry", HarbourTexts.Original, hour);

        Assert.Equal(0, Add("https://late-edition.example/ferry", HarbourTexts.Original, 40).Primary.Document);
    }

    [Fact]
    public void A_copy_that_names_its_source_is_credited()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        var answer = Add(
            "https://echo-daily.example/ferry",
            HarbourTexts.Original
                + "\n\nThis article was originally published on https://harbour-post.example/night-ferry.", 2);

        Assert.Equal(0, answer.Primary.Document);
        Assert.InRange(answer.Primary.Level, SourceLevel.Corroborated, SourceLevel.Credited);
        Assert.NotEqual(SourceLevel.Declared, answer.Primary.Level);
    }

    [Fact]
    public void What_a_publisher_prints_again_of_its_own_is_a_version()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        var answer = Add("https://harbour-post.example/night-ferry-2", HarbourTexts.Original, 2);

        Assert.Equal(RelationKind.Version, Assert.Single(answer.Derivations).Relation.Kind);
    }

    [Fact]
    public void A_version_of_a_copy_is_traced_to_the_copys_source()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        Add("https://echo-daily.example/ferry", HarbourTexts.Original, 2);
        var answer = Add(
            "https://echo-daily.example/ferry", HarbourTexts.Original + "\n\n" + HarbourTexts.Unrelated, 4);

        Assert.Equal(RelationKind.Version, answer.Derivations.First(found => found.Document == 1).Relation.Kind);
        Assert.Equal(0, answer.Primary.Document);
    }

    [Fact]
    public void Calls_to_subscribe_that_stand_on_every_page_are_no_copy()
    {
        const string furniture =
            "Sign up for the morning letter of the Harbour Post and hear first when a boat is late.\nA net is torn, a "
                + "council quarrels over berths, tides and timetables: our readers know it first.";
        for (var i = 0; i < 4; i++) Add($"https://harbour-post.example/{i}", $"{Filler(i)}\n{furniture}", i);
        var answer = Add("https://sound-courier.example/9", $"{Filler(9)}\n{furniture}", 9);

        Assert.Empty(answer.Derivations);
    }

    [Fact]
    public void A_text_that_comes_again_and_again_edited_is_not_taken_for_furniture()
    {
        for (var edit = 0; edit < 5; edit++)
            Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, edit);
        var answer = Add("https://echo-daily.example/ferry", HarbourTexts.Original, 9);

        Assert.Equal("https://harbour-post.example/night-ferry", answer.Primary.Url);
    }

    [Fact]
    public void Nobody_hides_a_text_by_printing_it_on_many_pages()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        for (var i = 0; i < 5; i++) Add($"https://fresh-clicks.example/{i}", HarbourTexts.Original, i + 1);
        var answer = Add("https://echo-daily.example/ferry", HarbourTexts.Original, 9);

        Assert.Equal(0, answer.Primary.Document);
    }

    [Fact]
    public void Where_our_clock_does_not_tell_whoever_names_the_others_publisher_took_from_it()
    {
        AddStated(
            "https://echo-daily.example/ferry",
            HarbourTexts.Original + "\n\nThis article was first published by the Harbour Post.", 0);
        var answer = AddStated("https://harbour-post.example/night-ferry", HarbourTexts.Original, 3);

        Assert.Empty(answer.Derivations);
        Assert.Equal(RelationDirection.LeftFromRight, Assert.Single(answer.Copies).Relation.Direction);
    }

    [Fact]
    public void What_an_agency_is_said_to_have_told_is_not_taken_from_who_says_so()
    {
        AddStated(
            "https://echo-daily.example/ferry", HarbourTexts.Original.Replace(
                "said on Thursday", "told The Associated Press on Thursday", StringComparison.Ordinal), 0);
        var answer = AddStated("https://apnews.com/ferry", HarbourTexts.Original, 3);

        Assert.Empty(answer.Derivations);
        Assert.Single(answer.Copies);
    }

    [Fact]
    public void A_copy_that_kept_the_words_told_the_outlet_has_its_text_from_there_whatever_times_are_stated()
    {
        var text = HarbourTexts.Original.Replace(
            "harbour master Ada Lund", "harbour master Ada Lund told the Harbour Post", StringComparison.Ordinal);
        AddStated("https://harbour-post.example/night-ferry", text, 5);
        var answer = AddStated("https://echo-daily.example/ferry", text, 0);

        Assert.Equal((0, SourceLevel.Corroborated), (answer.Primary.Document, answer.Primary.Level));
        var reason = Assert.Single(answer.Evidence, item => item.Kind == "names-source");
        Assert.Equal("told the Harbour Post", text[reason.Start..reason.End]);
    }

    [Fact]
    public void Our_own_clock_weighs_more_than_a_name_in_the_text()
    {
        Add(
            "https://echo-daily.example/ferry",
            HarbourTexts.Original + "\n\nThis article was first published by the Harbour Post.", 0);
        var answer = Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 3);

        Assert.Single(answer.Derivations);
    }

    [Fact]
    public void What_many_pages_shared_before_it_was_known_as_furniture_hides_no_source()
    {
        var furniture = string.Join(" ", Enumerable.Range(0, 120).Select(i => $"notice{i}"));
        for (var page = 0; page < 4; page++)
            Add($"https://harbour-post.example/{page}", $"{Filler(page)}\n\n{furniture}", page);
        Add("https://harbour-post.example/night-ferry", $"{HarbourTexts.Excerpt}\n\n{furniture}", 5);
        var answer = Add(
            "https://echo-daily.example/ferry",
            $"{HarbourTexts.Unrelated}\n\n{HarbourTexts.Excerpt}\n\n{furniture}", 9);

        Assert.Equal("https://harbour-post.example/night-ferry", answer.Primary.Url);
    }

    [Fact]
    public void The_same_row_of_names_on_two_pages_is_no_copy()
    {
        var countries = string.Join(" ", Enumerable.Range(0, 120).Select(i => $"Country{i}"));
        Add(
            "https://harbour-post.example/night-ferry",
            $"{HarbourTexts.Original}\n\nWhere do you live? {countries}", 0);
        var answer = Add(
            "https://star-charts.example/online", $"{HarbourTexts.Unrelated}\n\nWhere do you live? {countries}", 5);

        Assert.Empty(answer.Derivations);
    }

    [Fact]
    public void A_paragraph_that_only_the_second_hand_has_shows_that_the_text_came_from_there()
    {
        Add("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0);
        Add("https://echo-daily.example/ferry", $"{HarbourTexts.Original}\n\n{HarbourTexts.Unrelated}", 2);
        var answer = Add("https://third-hand.example/ferry", $"{HarbourTexts.Original}\n\n{HarbourTexts.Unrelated}", 4);

        Assert.Equal(1, answer.Primary.Document);
    }

    [Fact]
    public void A_document_that_is_gone_is_never_named()
    {
        var forgetful = new Tracer(1024, _ => null);
        forgetful.Add(Document("https://harbour-post.example/night-ferry", HarbourTexts.Original, 0));
        var answer = forgetful.Add(Document("https://echo-daily.example/ferry", HarbourTexts.Original, 2));

        Assert.Equal(SourceLevel.Unknown, answer.Primary.Level);
    }

    [Fact]
    public void The_same_stream_gives_the_same_answers()
    {
        var texts = new[] { HarbourTexts.Original, HarbourTexts.Unrelated, HarbourTexts.Spun, HarbourTexts.Independent,
            HarbourTexts.Excerpt, HarbourTexts.Embedded };
        var first = texts.Select((text, i) => Add($"https://outlet-{i}.example/a", text, i).Primary).ToArray();
        documents.Clear();
        var again = new Tracer(1024, number => documents[number]);
        var second = texts.Select((text, i) =>
        {
            documents.Add(Document($"https://outlet-{i}.example/a", text, i));
            return again.Add(documents[i]).Primary;
        }).ToArray();

        Assert.Equal(first, second);
    }

    private static string Filler(int seed) => string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{seed}x{i}"));

    private static TracedDocument Document(string url, string text, int hour) =>
        new(new CreditedDocument(url, null, text, null), null, Morning.AddHours(hour));

    /// <summary>Its hour is what the publisher states; our clock saw nothing of it.</summary>
    private TraceAnswer AddStated(string url, string text, int hour)
    {
        var document = Document(url, text, hour);
        documents.Add(document with { Published = document.Seen, Seen = null });
        return tracer.Add(documents[^1]);
    }

    /// <param name="isHidden">Whether its text may not be kept.</param>
    private TraceAnswer Add(string url, string text, int hour, bool isHidden = false)
    {
        var document = Document(url, text, hour);
        documents.Add(isHidden
            ? document with
            {
                Credited = document.Credited with { Text = null },
                Fingerprints = TextFingerprints.Of(text),
            }
            : document);
        return tracer.Add(documents[^1]);
    }
}
