using Firstwire.Text.Urls;
using Firstwire.Text.Words;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Sources;

/// <summary>
/// Follows a stream of documents and says of each where its text and its information come from: what it says itself
/// (credits), and which document of the window it was made from (copies). What is inferred is never called declared.
/// </summary>
public sealed class Tracer
{
    /// <summary>Log-odds of having been seen earlier by our own clock.</summary>
    private const double SeenEarlier = 1;

    /// <summary>Log-odds of stating an earlier time: what republishers set anew.</summary>
    private const double StatedEarlier = 0.3;

    /// <summary>Log-odds of saying that the source's outlet was told, or reports, what is printed.</summary>
    private const double NamesSource = 4;

    /// <summary>A chain of sources longer than this is no chain of hands.</summary>
    private const int LongestChain = 16;

    /// <summary>
    /// A source has about as much of the text as another when it has this share of it: of what has been through more
    /// hands, a paragraph that only the later one has shows that the text came from there.
    /// </summary>
    private const double AsMuch = 0.95;

    /// <summary>With a second kind of evidence a source this probable is corroborated.</summary>
    private const double CorroboratedFrom = 0.9;

    /// <summary>Memory that is taken where no more is said, in bytes: room for a million documents.</summary>
    public const long DefaultMemory = 512L << 20;

    private readonly CopyTracer copies;
    private readonly EvidenceOrigins documents;
    private readonly Func<int, TracedDocument?> read;

    /// <summary>
    /// By the number of a document of the window, modulo its size: its source plus one; 0 where it has none.
    /// </summary>
    private readonly int[] sources;
    private int count;

    /// <summary>A tracer whose window is as large as its memory allows.</summary>
    /// <param name="read">Reads a document of the window again; null where it is gone.</param>
    /// <param name="memory">In bytes, taken at once; see <see cref="DocumentsIn"/>.</param>
    public Tracer(Func<int, TracedDocument?> read, long memory = DefaultMemory)
        : this(DocumentsIn(memory), read)
    {
    }

    /// <param name="documents">How many documents the window holds.</param>
    /// <param name="read">Reads a document of the window again; null where it is gone.</param>
    public Tracer(int documents, Func<int, TracedDocument?> read)
    {
        this.read = read;
        sources = new int[documents];
        copies = new CopyTracer(documents, number => this.read(number) is { } document ? InWindow(document) : null);
        this.documents = new EvidenceOrigins(new ResearchPapers(documents, Words), read);
    }

    /// <summary>How many documents the window holds.</summary>
    public int Window => sources.Length;

    /// <summary>
    /// The documents of usual length whose window this much memory holds; at least one, at most some millions.
    /// </summary>
    /// <param name="memory">In bytes.</param>
    public static int DocumentsIn(long memory) => CopyTracer.DocumentsIn(memory - ResearchPapers.Memory, sizeof(int));

    /// <summary>Adds a document under the next number, from 0, and answers from what was there before it.</summary>
    public TraceAnswer Add(TracedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var number = count++;
        var credits = CreditFinder.Find(document.Credited);
        var credited = TextOrigin.Of(credits);
        sources[number % Window] = 0;
        var akin = this.copies.Add(InWindow(document), out var words);
        var derivations = akin.Where(
            static derivation => derivation.Relation.Direction != RelationDirection.LeftFromRight).ToArray();
        var copies = akin.Except(derivations).ToArray();
        var evidence = new List<WeighedEvidence>(credits.Select(OfCredit));
        var text = Credited(credited);
        if (derivations.Length > 0)
        {
            text = OfCopy(derivations, credited, document, evidence);
            sources[number % Window] = text.Document!.Value + 1;
        }

        var information = Information(document, credits, evidence);
        text = Declared(document, derivations, text, evidence);
        var documents = this.documents.Add(number, document, words, this.copies.Latest, evidence);
        return new TraceAnswer(
            EvidenceOrigins.Deepest(text, information, documents), text, information, documents, derivations, copies,
            credited.Agencies, evidence);
    }

    /// <inheritdoc cref="CopyTracer.Misread"/>
    public IReadOnlyList<int> Misread => copies.Misread;

    /// <summary>
    /// Takes a document in again under the next number, as after a restart: without looking for its source.
    /// </summary>
    public void Recall(TracedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var number = count++;
        sources[number % Window] = 0;
        copies.Recall(InWindow(document), out var words);
        documents.Recall(number, words, copies.Latest);
    }

    /// <inheritdoc cref="CopyTracer.Relate"/>
    public Relation? Relate(int source, int copy) => copies.Relate(source, copy);

    /// <summary>
    /// How well it is established that a document was made from another, which it is found to derive from.
    /// </summary>
    /// <param name="derived">The probability in [0,1] that it does.</param>
    public static SourceLevel LevelOf(double derived, TracedDocument source, TracedDocument document)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(document);
        var ground = TimeOrder.IsBefore(source.Clock, document.Clock).Ground;
        var publisher = GroupOf(source.Credited.Url);
        var isTold = Told(document, publisher) is not null;
        return LevelOf(
            TextOrigin.Of(CreditFinder.Find(document.Credited)), NameOf(source) ?? publisher, publisher,
            ground == TimeOrderGround.Seen || isTold, Confidence(derived, ground, isTold));
    }

    /// <summary>
    /// Takes every trace of documents out of the window, in one pass over its tables; <c>read</c> has to know nothing
    /// of them from now on. In how many documents a word stood stays counted, as a sum.
    /// </summary>
    public void Erase(IReadOnlyCollection<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        foreach (var number in numbers)
        {
            if (count - number <= Window) sources[number % Window] = 0;
        }

        copies.Erase(numbers);
    }

    /// <summary>
    /// Forgets what is kept of a document that comes again; <c>read</c> has to know nothing of its number from now on.
    /// </summary>
    public void Forget(int number)
    {
        if (count - number <= Window) sources[number % Window] = 0;
        copies.Forget(number);
    }

    /// <summary>Who told it first: whom the document declares, else whom its text credits; null where nobody.</summary>
    private static NamedOrigin? Information(
        TracedDocument document, IReadOnlyList<Credit> credits, List<WeighedEvidence> evidence)
    {
        if (document.Statements is { } statements && DeclaredOrigin.InformationOf(statements) is { } declared)
        {
            evidence.AddRange(OfDeclaration(declared));
            return new NamedOrigin(OriginKind.Information, SourceLevel.Declared, declared.Name, declared.Url, null,
                TextOrigin.ConfidenceOf(CreditWeights.Declared));
        }

        return InformationOrigin.Of(credits) is { } told
            ? new NamedOrigin(OriginKind.Information, SourceLevel.Credited, told.Source?.Name, told.Source?.Url, null,
                TextOrigin.ConfidenceOf(told.Weight))
            : null;
    }

    /// <summary>
    /// The origin of the text where the document declares one. A declaration that what was found speaks against stands
    /// among the evidence and is no answer.
    /// </summary>
    private NamedOrigin Declared(
        TracedDocument document, Derivation[] derivations, NamedOrigin text, List<WeighedEvidence> evidence)
    {
        if (document.Statements is not { } statements
            || DeclaredOrigin.Of(statements) is not { Level: SourceLevel.Declared } declared) return text;
        evidence.AddRange(OfDeclaration(declared));
        var publisher = GroupOf(declared.Url);
        var found = Array.Find(
            derivations, derivation => GroupOf(read(derivation.Document)?.Credited.Url) == publisher);
        if (derivations.Length > 0 && found is null) return text;
        var weight = CreditWeights.Declared + (found is null ? 0 : Math.Max(0, LogOdds(found.Relation.Derived)));
        return new NamedOrigin(OriginKind.Text, SourceLevel.Declared, declared.Name, declared.Url, found?.Document,
            TextOrigin.ConfidenceOf(weight));
    }

    private static IEnumerable<WeighedEvidence> OfDeclaration(PrimarySource declared) => declared.Evidence.Select(
        said => new WeighedEvidence(
            said.Kind, said.Text, null, 0, 0, CreditWeights.Declared, declared.Kind,
            new CreditedSource(null, declared.Name, declared.Url)));

    private static NamedOrigin Credited(TextOrigin origin) => origin.Level == SourceLevel.Unknown
        ? NamedOrigin.Unknown
        : new NamedOrigin(OriginKind.Text, origin.Level, origin.Name, origin.Url, null, origin.Confidence);

    /// <summary>
    /// The first hand of the chain that the document's text came through. It is credited where the document names that
    /// hand's publisher, corroborated where its order in time is known as well, else likely.
    /// </summary>
    private NamedOrigin OfCopy(
        Derivation[] derivations, TextOrigin credited, TracedDocument document, List<WeighedEvidence> evidence)
    {
        var closest = derivations[0];
        var root = Root(derivations);
        var origin = read(root);
        var passage = closest.Relation.Passages.OrderByDescending(
            static passage => passage.RightEnd - passage.RightStart).FirstOrDefault();
        if (passage is not null && document.Fingerprints is null)
        {
            evidence.Add(new WeighedEvidence(
                "copy", document.Credited.Text![passage.RightStart..passage.RightEnd], CreditField.Text,
                passage.RightStart, passage.RightEnd, LogOdds(closest.Relation.Derived), OriginKind.Text, null));
        }

        var ground = origin is null ? TimeOrderGround.None : TimeOrder.IsBefore(origin.Clock, document.Clock).Ground;
        if (ground != TimeOrderGround.None)
        {
            var seenEarlier = ground == TimeOrderGround.Seen;
            evidence.Add(new WeighedEvidence(
                seenEarlier ? "seen-earlier" : "stated-earlier",
                $"{Moment(origin!, seenEarlier)} before {Moment(document, seenEarlier)}", null, 0, 0,
                OrderIn(ground), OriginKind.Text, null));
        }

        var publisher = GroupOf(origin?.Credited.Url);
        var told = Told(document, publisher);
        var confidence = Confidence(closest.Relation.Derived, ground, told is not null);
        if (told is { } words)
        {
            var (start, length) = words.GetOffsetAndLength(document.Credited.Text!.Length);
            evidence.Add(new WeighedEvidence(
                "names-source", document.Credited.Text[words], CreditField.Text, start, start + length, NamesSource,
                OriginKind.Text, new CreditedSource(null, null, origin!.Credited.Url)));
        }

        var name = NameOf(origin) ?? publisher;
        var isSeenOrTold = ground == TimeOrderGround.Seen || told is not null;
        return new NamedOrigin(
            OriginKind.Text, LevelOf(credited, name, publisher, isSeenOrTold, confidence), name,
            origin?.Credited.Url, root, confidence);
    }

    private static SourceLevel LevelOf(
        TextOrigin credited, string? name, string publisher, bool isSeenOrTold, double confidence) =>
        credited.Level == SourceLevel.Credited && Names(credited, name, publisher) ? SourceLevel.Credited
        : isSeenOrTold && confidence >= CorroboratedFrom ? SourceLevel.Corroborated
        : SourceLevel.Likely;

    /// <summary>Where a document says that another publisher was told, or reports, what it tells itself.</summary>
    private static Range? Told(TracedDocument document, string publisher) =>
        publisher == GroupOf(document.Credited.Url)
            ? null
            : PublisherCredits.Told(document.Credited.Text ?? "", publisher);

    /// <summary>With what is known of the order in time, and what the document says.</summary>
    private static double Confidence(double derived, TimeOrderGround ground, bool isTold) =>
        OrderIn(ground) + (isTold ? NamesSource : 0) is not 0 and var added
            ? 1 / (1 + Math.Exp(-(LogOdds(derived) + added)))
            : derived;

    private static double LogOdds(double probability) => Math.Log(probability / Math.Max(1e-9, 1 - probability));

    private static double OrderIn(TimeOrderGround ground) => ground switch
    {
        TimeOrderGround.Seen => SeenEarlier,
        TimeOrderGround.Stated => StatedEarlier,
        _ => 0,
    };

    /// <summary>
    /// Of the document's sources the first hand: where the closest one was itself made from another that the document
    /// also derives from, and about as much, that other one is the source. What an earlier version of the document
    /// itself was made from needs no such share.
    /// </summary>
    private int Root(Derivation[] derivations)
    {
        var root = derivations[0].Document;
        var isVersion = derivations[0].Relation.Kind == RelationKind.Version;
        var least = isVersion ? 0 : derivations[0].Relation.Share * AsMuch;
        for (var step = 0; step < LongestChain && sources[root % Window] is > 0 and var sourceAndOne; step++)
        {
            var source = sourceAndOne - 1;
            if (!Array.Exists(
                derivations, derivation => derivation.Document == source && derivation.Relation.Share >= least)) break;
            root = source;
        }

        return root;
    }

    /// <summary>An agency that the first hand credits, or is.</summary>
    private static string? NameOf(TracedDocument? origin)
    {
        if (origin is null) return null;
        var credited = TextOrigin.Of(CreditFinder.Find(origin.Credited));
        return credited.Agencies is [var agency, ..] ? agency : null;
    }

    private static bool Names(TextOrigin credited, string? name, string publisher) =>
        (credited.Name is { } said && said == name)
            || (publisher.Length > 0 && credited.Url is { } url && GroupOf(url) == publisher);

    private static string Moment(TracedDocument document, bool seen) =>
        $"{(seen ? document.Seen : document.Published ?? document.Seen):yyyy-MM-dd'T'HH:mm:ssK}";

    private static WeighedEvidence OfCredit(Credit credit) => new(
        KebabCase.Of(credit.Kind), credit.Text, credit.Field, credit.Start, credit.End, credit.Weight,
        credit.Origin, credit.Source);

    private static WindowDocument InWindow(TracedDocument document) => new(
        document.Credited.Text ?? "",
        document.Identity,
        GroupOf(document.Credited.Url))
    {
        Links = [.. document.Credited.Links.Select(static link => link.Text)],
        Credits = PublisherCredits.Of(document.Credited),
        Fingerprints = document.Fingerprints,
    };

    /// <summary>The words of a document of the window, without its publisher's furniture.</summary>
    private TracedText? Words(int number) => read(number) is { } document ? copies.Read(InWindow(document)) : null;

    private static string GroupOf(string? url) =>
        WebUrl.Parse(url) is { IsHttp: true } parsed ? RegistrableDomain.Of(parsed.Host) : "";
}
