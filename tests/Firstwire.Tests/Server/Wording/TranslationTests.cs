using System.Text.RegularExpressions;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Rights;
using Firstwire.Server.Access;
using Firstwire.Server.Wording;
using Firstwire.Text.Words;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Server.Wording;

/// <summary>What the five files have to have in common, with each other and with the pages.</summary>
public sealed partial class TranslationTests
{
    /// <summary>Texts that the code names by what they tell of.</summary>
    private static readonly string[] Families = ["month-", "weekday-", "continent-", "topic-"];

    private static readonly Type[] Told =
    [
        typeof(AnnouncementKind), typeof(CandidateState), typeof(CaseNews), typeof(CaseScope), typeof(CaseSource),
        typeof(CaseState), typeof(Comparison),
        typeof(ControlProof), typeof(DeclaredFinding), typeof(EvidenceKind), typeof(FactOrigin), typeof(FeedOrigin),
        typeof(FeedState), typeof(FetchPurpose),
        typeof(MergeReason), typeof(OriginKind), typeof(OutletFactKind), typeof(OutletTie), typeof(PointerReason),
        typeof(PollOutcome),
        typeof(PollReason), typeof(PublisherWish), typeof(RejectionReason), typeof(RelationKind), typeof(RightsEffect),
        typeof(SignalPlace), typeof(SourceLevel), typeof(SubscribeProblem),
        typeof(TakedownBasis), typeof(TakedownClaimant), typeof(Appearance), typeof(WorkKind),
    ];

    public static TheoryData<string> Translations => [.. Texts.Languages.Where(language => language != "en")];

    private static IEnumerable<string> ToldKeys =>
        Told.SelectMany(type =>
            Enum.GetNames(type).Select(name => $"{KebabCase.Of(type.Name)}-{KebabCase.Of(name)}"));

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_text_is_in_every_language_and_none_is_in_one_alone(string language)
    {
        var (english, other) = (Texts.English.Messages.Keys, Texts.In(language).Messages.Keys);

        Assert.Empty(english.Except(other));
        Assert.Empty(other.Except(english));
    }

    /// <summary>
    /// What English shows, a translation shows in one of its forms at least; and it has no place that English has not.
    /// </summary>
    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_has_the_places_of_the_English_text(string language)
    {
        var wrong = new List<string>();
        foreach (var (key, english) in Texts.English.Messages)
        {
            var (ours, theirs) =
                (Places(english, Texts.English), Places(Texts.In(language).Messages[key], Texts.In(language)));
            if (theirs.Known.Except(ours.Known).Any() || ours.Shown.Except(theirs.Known).Any()) wrong.Add(key);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Each_Arabic_choice_by_number_has_all_six_forms()
    {
        string[] forms = ["few", "many", "one", "other", "two", "zero"];
        List<string> wrong = [.. Texts.In("ar").Messages
            .Where(message => Choices(message.Value).Any(choice =>
                choice.Variants.Any(variant => variant.Key == "other")
                    && !choice.Variants.Select(variant => variant.Key).Order(StringComparer.Ordinal)
                        .SequenceEqual(forms)))
            .Select(message => message.Key)];

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_text_that_is_asked_for_is_there_and_every_text_that_is_there_is_asked_for()
    {
        var sources = Directory
            .EnumerateFiles(Repository.PathOf("src", "Firstwire.Server"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal)
                || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(File.ReadAllText).ToList();
        var asked = sources.SelectMany(source => Asked().Matches(source)).Select(match => match.Groups["key"].Value);
        var literals = sources.SelectMany(source => Literal().Matches(source))
            .Select(match => match.Groups["key"].Value).ToHashSet();
        var references = Texts.English.Messages.Values.SelectMany(References);
        var keys = Texts.English.Messages.Keys;

        List<string> missing = [.. asked.Concat(ToldKeys).Where(key => !Texts.English.Has(key)).Distinct()];
        List<string> unused = [.. keys.Except(literals).Except(ToldKeys).Except(references)
            .Where(key => !Families.Any(key.StartsWith) && !key.EndsWith("-unknown", StringComparison.Ordinal))];

        Assert.Empty(missing);
        Assert.Empty(unused);
    }

    [Fact]
    public void No_text_has_a_typewriters_apostrophe()
    {
        var lines = Directory.EnumerateFiles(Repository.PathOf("src", "Firstwire.Server", "Wording"), "*.ftl")
            .SelectMany(File.ReadLines).Where(line => !line.StartsWith('#'));

        Assert.DoesNotContain(lines, line => line.Contains('\''));
    }

    private static (HashSet<string> Shown, HashSet<string> Known) Places(Message message, Texts texts)
    {
        var (shown, known) = (new HashSet<string>(), new HashSet<string>());
        Visit(message);
        return (shown, known);

        void Visit(Message visited)
        {
            foreach (var piece in visited.Pieces)
            {
                switch (piece)
                {
                    case MessagePiece.Value value:
                        shown.Add(value.Name);
                        known.Add(value.Name);
                        break;
                    case MessagePiece.Element element:
                        if (element.Name is not ("code" or "strong" or "span")) shown.Add(element.Name);
                        known.Add(element.Name);
                        Visit(element.Inner);
                        break;
                    case MessagePiece.Choice choice:
                        known.Add(choice.On);
                        foreach (var variant in choice.Variants) Visit(variant.Message);
                        break;
                    case MessagePiece.Reference reference:
                        Visit(texts.Messages[reference.Key]);
                        break;
                }
            }
        }
    }

    private static IEnumerable<MessagePiece.Choice> Choices(Message message) =>
        message.Pieces.SelectMany(piece => piece switch
    {
        MessagePiece.Choice choice => [choice, .. choice.Variants.SelectMany(variant => Choices(variant.Message))],
        MessagePiece.Element element => Choices(element.Inner),
        _ => [],
    });

    private static IEnumerable<string> References(Message message) => message.Pieces.SelectMany(piece => piece switch
    {
        MessagePiece.Reference reference => [reference.Key],
        MessagePiece.Choice choice => choice.Variants.SelectMany(variant => References(variant.Message)),
        MessagePiece.Element element => References(element.Inner),
        _ => [],
    });

    [GeneratedRegex(
        """(?:\bT\[|[tT]exts(?:\.English)?\[|\bthis\[|\bSay\()"(?<key>[a-z0-9-]+)\u0022""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asked();

    [GeneratedRegex("\"(?<key>[a-z0-9-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literal();
}
