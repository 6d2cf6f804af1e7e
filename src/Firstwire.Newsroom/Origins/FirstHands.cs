using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Says from which of its sources an item primarily is: from the first hand of its text, where it has so much of that
/// one's words, else from the earliest of those that it is known to be from. Who came in first here, and whom the
/// tracer happened to compare, changes nothing of it.
/// </summary>
/// <param name="open">An item; null where its text may not be compared.</param>
/// <param name="relate">Of a source and an item.</param>
/// <param name="names">Whether a document names the outlet of an item.</param>
internal sealed class FirstHands(
    Derivations derivations, Func<long, TracedItem?> open, Func<long, long, Relation?> relate,
    Func<TracedDocument, long, bool> names)
{
    /// <summary>When some items were there; asked for again when they are many.</summary>
    private const int MostKnown = 1 << 16;

    private readonly Dictionary<long, TextIdentity> identities = [];

    /// <summary>By item, the first hand that it was found not to be from.</summary>
    private readonly Dictionary<long, long> strangers = [];

    /// <summary>Items that may read otherwise than when they were compared last.</summary>
    private readonly HashSet<long> renewed = [];

    /// <summary>An item comes in anew, or goes.</summary>
    public void Forget(long itemId)
    {
        identities.Remove(itemId);
        strangers.Remove(itemId);
        renewed.Add(itemId);
    }

    /// <summary>Another may have followed the archive meanwhile: nothing that was known is.</summary>
    public void ForgetAll()
    {
        identities.Clear();
        strangers.Clear();
        renewed.Clear();
    }

    /// <summary>More is known of an item's text than when it was compared.</summary>
    public void CompareAgain(long itemId)
    {
        strangers.Remove(itemId);
        renewed.Add(itemId);
        derivations.Note(itemId);
    }

    /// <summary>All texts some of whose relations changed.</summary>
    /// <param name="isOver">Whether the rest is left for later.</param>
    /// <returns>Items that there was no time for.</returns>
    public List<long> Settle(Func<bool> isOver)
    {
        var left = new List<long>();
        foreach (var fold in derivations.ChangedFolds().ToList()) Settle(fold, isOver, left);
        renewed.Clear();

        // What a text of very many hands has been read of so far is gone on from.
        if (left.Count > 0 || identities.Count <= MostKnown) return left;
        identities.Clear();
        strangers.Clear();
        return left;
    }

    private void Settle(IReadOnlyList<long> fold, Func<bool> isOver, List<long> left)
    {
        foreach (var item in fold)
        {
            if (identities.ContainsKey(item) || IdentityOf(item) is null || !isOver()) continue;
            left.AddRange(fold.Where(renewed.Contains).DefaultIfEmpty(item));
            return;
        }

        var hands = InOrder(fold);
        if (hands.Count < 2) return;
        var places = hands.Index().ToDictionary(hand => hand.Item, hand => hand.Index);
        var sources = derivations.Of(fold);
        derivations.ClearPrimary(hands[0]);
        var isLate = false;
        foreach (var item in hands.Skip(1))
        {
            if (isLate)
            {
                left.Add(item);
                continue;
            }

            var isWork = false;
            var (source, derived) = Derives(item, hands[0], sources[item], ref isWork) is { } probability
                ? (hands[0], probability)
                : sources[item].Where(known => places.GetValueOrDefault(known.Source, int.MaxValue) < places[item])
                    .OrderBy(known => places[known.Source]).Select(
                        known => (known.Source, known.Derived)).FirstOrDefault();
            if (source == 0) derivations.ClearPrimary(item);
            else if (renewed.Contains(item) || renewed.Contains(source)
                || !sources[item].Contains((source, true, derived)))
            {
                Put(item, source, derived);
                isWork = true;
            }

            isLate = isWork && isOver();
        }
    }

    private List<long> InOrder(IReadOnlyList<long> fold)
    {
        var known = fold.Select(item => (Item: item, Identity: IdentityOf(item))).Where(
            hand => hand.Identity is not null).ToList();
        return known.Count < 2
            ? []
            : [.. HandOrder.Of([.. known.Select(hand => hand.Identity!)]).Select(place => known[place].Item)];
    }

    private TextIdentity? IdentityOf(long item)
    {
        if (identities.TryGetValue(item, out var identity)) return identity;
        return open(item)?.Document.Identity is { } opened ? identities[item] = opened : null;
    }

    /// <summary>
    /// The probability that an item is from the first hand; null where it has not so much of its words.
    /// </summary>
    /// <param name="isWork">Set where they had to be compared.</param>
    private double? Derives(
        long item, long first, IEnumerable<(long Source, bool IsPrimary, double Derived)> known, ref bool isWork)
    {
        foreach (var (source, _, derived) in known)
        {
            if (source == first) return derived;
        }

        if (strangers.GetValueOrDefault(item) == first && !renewed.Contains(first)) return null;
        isWork = true;
        if (relate(first, item) is { } relation && derivations.Put(item, first, relation)) return relation.Derived;
        strangers[item] = first;
        return null;
    }

    private void Put(long itemId, long sourceId, double derived)
    {
        if (open(itemId) is not { } item || open(sourceId)?.Document is not { } source) return;
        var level = LevelOf(item.Document, source, sourceId, derived);
        derivations.PutPrimary(itemId, sourceId, level, AlteredQuotes(source, item), CreditIn(item.Document, level));
    }

    /// <summary>
    /// Credited where the text's head or foot, or its byline, names the source's outlet: an agency that both name is
    /// not that outlet.
    /// </summary>
    private SourceLevel LevelOf(TracedDocument document, TracedDocument source, long sourceId, double derived)
    {
        if (names(document, sourceId)) return SourceLevel.Credited;
        var level = Tracer.LevelOf(derived, source, document);
        return level == SourceLevel.Credited ? SourceLevel.Likely : level;
    }

    /// <summary>Counted from the whole texts, as pages show them; null where one is not at hand.</summary>
    private static int? AlteredQuotes(TracedDocument source, TracedItem copy) =>
        source.Fingerprints is not null || copy.Document.Fingerprints is not null
            ? null
            : AlteredWording.Of(OriginReads.Compare(source, copy.Document), source, copy.Document, copy.Language).Count;

    private static CreditGiven CreditIn(TracedDocument copy, SourceLevel level) =>
        level == SourceLevel.Credited ? CreditGiven.Source
        : TextOrigin.Of(CreditFinder.Find(copy.Credited)).Level == SourceLevel.Credited ? CreditGiven.Another
        : CreditGiven.None;
}
