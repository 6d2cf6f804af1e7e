using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Evidence;

/// <summary>Which document of a stream a story rests on.</summary>
public sealed class ReportedPaperTests
{
    internal const string Paper =
        "Glass eels enter the Skerrow estuary by night, but how brackish currents steer them remains unclear. "
        + "Here we tagged 412 juveniles and measured their drift under artificial moonlight in 17 tidal basins. "
        + "We found that eels "
        + "exposed to 0.3 lux turned upstream 38 minutes earlier than those kept dark. "
        + "Our results suggest that lamps on quays delay "
        + "the migration. In this study salinity was associated with turning in the upper basins, and copper was not.";

    private const string OtherPaper =
        "Granite in the Lower Vessary quarries weathers along feldspar seams. We sampled 96 boulders and "
        + "describe three stages of kaolinite growth. Our results suggest that frost, and not rain, opens the seams. "
        + "In this study "
        + "porosity was measured with mercury at two laboratories.";

    internal const string Story =
        "Lamps on the quays of Skerrow may keep glass eels from finding their way, a study suggests. Researchers "
        + "tagged 412 juveniles in 17 tidal basins and lit some of them with artificial moonlight. "
        + "Those turned upstream 38 minutes "
        + "earlier. Salinity of the estuary played its part as well. Fishers on the eastern mole had long blamed the "
        + "dredger. The town now wants to switch every second lamp off from March to May, which the hotel on the "
        + "promenade opposes, and a vote is due after Easter.";

    private const string PlainStory =
        "Glass eels lose their way under the lamps of Skerrow's quays. Of 412 juveniles that swam through 17 tidal "
        + "basins, those under artificial moonlight turned upstream 38 minutes earlier, and where the estuary's "
        + "salinity was high in the upper basins, more of them did.";

    private const string OpeningOfBridge =
        "Where one had to shout across the Skerrow, one can now shake hands: the town opened on Friday a bridge of 971 "
        + "metres, three years in the making. Children were let on first, then the council, then everyone. What struck "
        + "the first walkers was the hush over the water and the wind in the ropes. The town made the weight test a "
        + "public event: twelve cows lent by the village of Vessary waited for an hour above the river, and the deck "
        + "sank less than the drawings allowed. The hardest part was setting the last arch, at low water and by "
        + "lamplight. Divers inspect its feet in the river each spring, and the fire brigade scrapes off the rust. A "
        + "similar span in Vessary lost one sign in its first winter. The ferry keeps its evening run until the end of "
        + "the month.";

    private const string OtherOpening =
        "Children were let on first, then the council, then everyone: by noon on Friday half of Tarn Quay had walked "
        + "the 685 metres of its new bridge. The boards come from larches felled up the river, the steel from a foundry "
        + "in Vessary. Divers look at its feet each spring, and the fire brigade scrapes off the rust. A similar span in "
        + "Vessary lost one sign in its first winter, and the ferry keeps its evening run until autumn.";

    private const string OtherStory =
        "The council of Skerrow wants new benches on the quay, researchers of the town archive told a meeting on "
        + "Tuesday. A study of the old ones cost 3,000 crowns. The harbour master said that he would rather "
        + "have a roof.";

    private const string Note = "Glass eels were measured on the quay of Skerrow by night: under artificial moonlight 412 juveniles in 17 tidal "
        + "basins turned upstream, 38 minutes earlier than in the dark, and the salinity of the estuary played its part.";

    private readonly List<TracedDocument> documents = [];
    private readonly Tracer tracer;

    public ReportedPaperTests() => tracer = new Tracer(256, number => documents[number]);

    [Fact]
    public void A_story_about_research_is_traced_to_the_paper()
    {
        Add("https://tidal-science.example/7", Paper);
        Add("https://quarry-letters.example/3", OtherPaper);
        var answer = Add("https://harbour-post.example/eels", Story);

        Assert.Equal(
            (OriginKind.Evidence, SourceLevel.Likely, 0, EvidenceKind.Paper),
            (answer.Primary.Kind, answer.Primary.Level, answer.Primary.Document, answer.Primary.Evidence));
        Assert.Equal(SourceLevel.Unknown, answer.Text.Level);
        Assert.Empty(answer.Derivations);
        Assert.Contains(answer.Evidence, item => item is { Kind: "reports-paper", Origin: OriginKind.Evidence });
    }

    [Fact]
    public void A_story_that_does_not_say_that_it_is_about_research_is_traced_to_the_paper_too()
    {
        Add("https://tidal-science.example/7", Paper);
        Add("https://quarry-letters.example/3", OtherPaper);

        Assert.Equal(0, Add("https://harbour-post.example/lamps", PlainStory).Primary.Document);
    }

    [Fact]
    public void News_with_one_phrase_of_research_is_no_paper_to_a_story_that_tells_of_none()
    {
        Add("https://skerrow-courier.example/bridge", OpeningOfBridge);

        Assert.Empty(Add("https://tarn-mail.example/bridge", OtherOpening).Documents);
    }

    [Fact]
    public void Of_two_papers_that_have_as_much_of_a_story_neither_is_named()
    {
        Add("https://tidal-science.example/7", Paper);
        Add("https://estuary-review.example/2", Paper.Replace("0.3 lux", "0.4 lux", StringComparison.Ordinal));

        Assert.DoesNotContain(
            Add("https://harbour-post.example/eels", Story).Documents, found => found.Evidence == EvidenceKind.Paper);
    }

    [Fact]
    public void A_paper_is_found_after_a_restart_too()
    {
        documents.Add(Document("https://tidal-science.example/7", Paper));
        tracer.Recall(documents[^1]);

        Assert.Equal(0, Add("https://harbour-post.example/eels", Story).Primary.Document);
    }

    [Fact]
    public void Another_story_of_the_place_is_not_traced_to_it()
    {
        Add("https://tidal-science.example/7", Paper);

        Assert.Empty(Add("https://harbour-post.example/benches", OtherStory).Documents);
    }

    [Fact]
    public void A_short_report_with_one_phrase_of_research_is_no_paper()
    {
        Add("https://skerrow-courier.example/eels", Note);

        Assert.Empty(Add("https://harbour-post.example/eels", Story).Documents);
    }

    [Fact]
    public void A_paper_does_not_report_another()
    {
        Add("https://tidal-science.example/7", Paper);

        Assert.Empty(Add("https://quarry-letters.example/3", OtherPaper).Documents);
    }

    [Fact]
    public void The_one_document_that_a_story_links_is_its_primary_source()
    {
        var answer = Add(
            "https://harbour-post.example/benches", OtherStory, "https://skerrow.gov.ws/minutes/7",
            "https://x.com/clerk/status/7");

        Assert.Equal(
            ("https://skerrow.gov.ws/minutes/7", SourceLevel.Credited), (answer.Primary.Url, answer.Primary.Level));
        Assert.Equal(
            [EvidenceKind.Government, EvidenceKind.Post], answer.Documents.Select(found => found.Evidence!.Value));
    }

    [Fact]
    public void Of_two_documents_of_a_kind_neither_is_the_primary_source()
    {
        var answer = Add(
            "https://harbour-post.example/benches", OtherStory, "https://skerrow.gov.ws/minutes/7",
            "https://skerrow.gov.ws/minutes/8");

        Assert.Equal(SourceLevel.Unknown, answer.Primary.Level);
        Assert.Equal(2, answer.Documents.Count);
    }

    private static TracedDocument Document(string url, string text, params string[] links) =>
        new(
            new CreditedDocument(url, null, text, null)
            {
                Links = [.. links.Select(link => new DocumentLink(link, "here"))]
            }, null, null);

    private TraceAnswer Add(string url, string text, params string[] links)
    {
        documents.Add(Document(url, text, links));
        return tracer.Add(documents[^1]);
    }
}
