using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// What is asked of the mentions of a text, each answer by a search and a subtraction however many there are.
/// </summary>
internal sealed class MentionIndex
{
    private readonly Tokens tokens;
    private readonly IReadOnlyList<Mention> mentions;
    private readonly TextPlaces places;
    private readonly Listeners listeners;
    private readonly List<List<Mention>> ofPerson = [];

    /// <summary>By mention: how many before it are names that nothing governs.</summary>
    private readonly int[] freeNames;

    public MentionIndex(Tokens tokens, Mentions mentions, TextPlaces places)
    {
        (this.tokens, this.mentions, this.places) = (tokens, mentions.All, places);
        listeners = new Listeners(tokens);
        freeNames = new int[mentions.All.Count + 1];
        for (var at = 0; at < mentions.All.Count; at++)
        {
            var mention = mentions.All[at];
            while (ofPerson.Count <= mention.Person) ofPerson.Add([]);
            ofPerson[mention.Person].Add(mention);
            freeNames[at + 1] = freeNames[at] + (IsFreeName(mention, mentions[mention.Person]) ? 1 : 0);
        }
    }

    /// <summary>Somebody's last mention before a token; null where there is none.</summary>
    public Mention? LastBefore(int person, int at)
    {
        var its = Of(person);
        return First(its, at) is > 0 and var past ? its[past - 1] : null;
    }

    /// <summary>Somebody's first mention from one token to another.</summary>
    public Mention? FirstWithin(int person, int from, int past)
    {
        var its = Of(person);
        var at = First(its, from);
        return at < its.Count && its[at].From < past ? its[at] : null;
    }

    public int CountBefore(int person, int at) => First(Of(person), at);

    /// <summary>The mentions that have a token of a phrase.</summary>
    public IEnumerable<Mention> In(NounPhrase phrase)
    {
        for (var at = First(mentions, phrase.From - Mentions.Longest); at < mentions.Count; at++)
        {
            if (mentions[at].From >= phrase.To) yield break;
            if (mentions[at].To > phrase.From) yield return mentions[at];
        }
    }

    /// <summary>How many mentions begin before a token.</summary>
    public int CountBefore(int at) => First(mentions, at);

    /// <summary>How many mentions of others stand from one token to another.</summary>
    public int OthersWithin(int person, int from, int past)
    {
        var its = Of(person);
        return First(mentions, past) - First(mentions, from) - (First(its, past) - First(its, from));
    }

    /// <summary>How many times others are named there as what may be a subject.</summary>
    public int NamesWithin(int person, int from, int past)
    {
        var count = freeNames[First(mentions, past)] - freeNames[First(mentions, from)];
        var its = Of(person);
        for (var at = First(its, from); at < its.Count && its[at].From < past; at++)
        {
            if (freeNames[First(mentions, its[at].From) + 1] > freeNames[First(mentions, its[at].From)]) count--;
        }

        return count;
    }

    /// <summary>Whom the text mentions first from a token on; -1 for nobody.</summary>
    public int PersonFrom(int at) =>
        First(mentions, at) is var first && first < mentions.Count ? mentions[first].Person : -1;

    /// <summary>All mentions of somebody, in order.</summary>
    public ReadOnlySpan<Mention> AllOf(int person) => CollectionsMarshal.AsSpan(Of(person));

    public int FromStart(Mention mention) => mention.From - places.StartOfSentence(mention.From);

    /// <summary>Whether a preposition or an ending says that a mention is no subject.</summary>
    public bool IsGoverned(Mention mention)
    {
        const int farthest = 4;
        const WordUse passed = WordUse.Article | WordUse.Role | WordUse.Title;
        for (var at = mention.From - 1; at >= mention.From - farthest && tokens.IsWord(at); at--)
        {
            if (tokens.Is(at, WordUse.Of | WordUse.Preposition) && !tokens.Is(at, WordUse.Conjunction)) return true;
            if (!tokens.Is(at, passed)) break;
        }

        if (tokens.Words.IsCaseless && !IsMarked(mention) && tokens.Words.Order == WordOrder.VerbLast
            && tokens.Is(mention.To, WordUse.Of | WordUse.Preposition))
        {
            return true;
        }

        return IsSpokenTo(mention);
    }

    /// <summary>Whether a particle says that a mention is a subject.</summary>
    public bool IsMarked(Mention mention) => tokens.Is(mention.To, WordUse.Subject);

    /// <summary>Whether the ending of a name says that it is whom somebody speaks to.</summary>
    public bool IsSpokenTo(Mention mention) => listeners.Are(new NounPhrase(mention.From, mention.To));

    /// <summary>Whether a verb of saying stands near, before a mention or behind it.</summary>
    public bool IsBesideVerb(Mention mention)
    {
        const int before = 2, behind = 3;
        return HasVerb(mention.From - before, mention.From) || HasVerb(mention.To, mention.To + behind);
    }

    public bool HasVerb(int from, int past)
    {
        for (var at = from; at < past; at++)
        {
            if (tokens.Is(at, WordUse.AnyVerb)) return true;
        }

        return false;
    }

    private List<Mention> Of(int person) => person < 0 || person >= ofPerson.Count ? [] : ofPerson[person];

    private bool IsFreeName(Mention mention, Person person) => person.KnownBy == KnownBy.Name && !IsGoverned(mention);

    /// <summary>The number of the first that begins at a token or behind it.</summary>
    private static int First(IReadOnlyList<Mention> sorted, int at)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].From < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
