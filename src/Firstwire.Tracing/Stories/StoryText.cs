using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Firstwire.Text.Languages;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// The words of a document by which it is placed among stories: the weightiest of its title and of the first part of
/// its text, packed and sorted, with the sums that comparing needs. Holds hashes, no words.
/// </summary>
internal sealed class StoryText
{
    /// <summary>Terms kept: more of a long report does not tell its event better.</summary>
    public const int MostTerms = 80;
    public const int MostTermsOfStory = 128;

    /// <summary>Where any word may be a name, names stand among many that are none.</summary>
    public const int MostAnchors = MostTerms;
    public const int MostAnchorsOfStory = 48;

    /// <summary>News tells its event at its start: UTF-16 units and words that are read of a text.</summary>
    private const int MostCharacters = 4_000;
    private const int MostWords = 400;
    private const int LeadWords = 60;
    private const int TitleCounts = 2;

    /// <summary>In a title where more words than this share have capitals, capitals say nothing.</summary>
    private const float TitleCase = 0.6f;

    private readonly ulong[] terms;

    /// <param name="terms">Packed and sorted.</param>
    internal StoryText(ulong[] terms, StoryLanguage language, int words) =>
        (this.terms, Language, Words) = (terms, language, words);

    /// <summary>Sorted by stem.</summary>
    public ReadOnlySpan<StoryTerm> Terms => MemoryMarshal.Cast<ulong, StoryTerm>(terms);

    public StoryTerms Compared => new(Terms, Words);

    public StoryLanguage Language { get; }

    /// <summary>
    /// What it has that is the same in any language; null of anchors themselves and of what is joined.
    /// </summary>
    public StoryText? Anchors { get; init; }

    /// <summary>What a model made of it; null where none was asked, and of what is joined.</summary>
    public PackedEmbedding? Embedding { get; init; }

    /// <summary>How many words it has that are no grammar, the title's twice.</summary>
    public int Words { get; }

    /// <summary>Reads a document and counts its words into the statistics.</summary>
    /// <param name="statistics">Null where there is no stream: words are as rare as they look.</param>
    public static StoryText Read(StoryDocument document, TermStatistics? statistics)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = Beginning(document.Text);
        var tag = LanguageOf(document, text);
        var language = StoryLanguage.Of(tag);
        var subtag = LanguageTag.Primary(tag);
        var anchors = new AnchorTerms();
        var found = new Dictionary<uint, (float Expected, int Count, TermPlaces Places)>(MostWords);
        var body = TracedText.Of(text).Tokens.Span;
        if (body.Length > MostWords) body = body[..MostWords];
        var headline = document.Title ?? "";
        var title = TracedText.Of(headline).Tokens.Span;
        var capitalsSay = CapitalsSay(title);
        var names = new HashSet<uint>();
        AddNames(names, text, body);
        if (capitalsSay) AddNames(names, headline, title);
        var words = LetterRuns.Of(text, body);
        for (var i = 0; i < words.Length; i++)
        {
            var places = PlacesOf(text, words[i], names) | (i < LeadWords ? TermPlaces.Lead : TermPlaces.None);
            Note(found, words[i], 1, places);
        }

        float Rarity(TracedToken token) => statistics?.Rarity(language, token.Stem, token.Rarity) ?? token.Rarity;
        anchors.Add(text, subtag, body, capitalsSay: true, TermPlaces.None,
            body.Length > LeadWords ? body[LeadWords].Start : text.Length, Rarity);
        anchors.Add(headline, subtag, title, capitalsSay, TermPlaces.Title, headline.Length, Rarity);
        foreach (var token in LetterRuns.Of(headline, title))
        {
            var places = PlacesOf(headline, token, names);
            Note(found, token, TitleCounts, places | TermPlaces.Title | TermPlaces.Lead);
        }

        return new StoryText(Weighed(found, language, statistics, MostTerms), language, CountOf(found))
        {
            Embedding = PackedEmbedding.Of(document.Embedding.Span),
            Anchors = new StoryText(Weighed(anchors.Found, StoryLanguage.Any, statistics, MostAnchors),
                StoryLanguage.Any, CountOf(anchors.Found)),
        };
    }

    /// <summary>A text of terms as they are stored.</summary>
    public static StoryText Of(StoryTerms text, StoryLanguage language) =>
        new(MemoryMarshal.Cast<StoryTerm, ulong>(text.Terms).ToArray(), language, text.Words);

    /// <summary>What a story's documents have in common and what each adds: the mean of all.</summary>
    /// <param name="members">How many documents this is the mean of.</param>
    /// <param name="most">Terms that are kept.</param>
    public StoryText Joined(int members, StoryTerms document, int most)
    {
        var l = Terms;
        var r = document.Terms;
        Span<StoryTerm> terms = stackalloc StoryTerm[l.Length + r.Length];
        var count = 0;
        var (old, share) = ((float)members / (members + 1), 1f / (members + 1));
        var (i, j) = (0, 0);
        while (i < l.Length || j < r.Length)
        {
            if (j >= r.Length || (i < l.Length && l[i].Stem < r[j].Stem)) terms[count++] = l[i++].Scaled(old);
            else if (i >= l.Length || r[j].Stem < l[i].Stem) terms[count++] = r[j++].Scaled(share);
            else
            {
                var presence = (l[i].Presence * old) + (r[j].Presence * share);
                terms[count++] = new StoryTerm(l[i].Stem, r[j].Rarity, presence, l[i++].Places | r[j++].Places);
            }
        }

        var words = (int)MathF.Round((Words * old) + (document.Words * share));
        return new StoryText(Weightiest(terms[..count], most), Language, words);
    }

    private static ulong[] Weighed(
        Dictionary<uint, (float Expected, int Count, TermPlaces Places)> found, StoryLanguage language,
        TermStatistics? statistics, int most)
    {
        var terms = new StoryTerm[found.Count];
        var count = 0;
        foreach (var (stem, term) in found)
        {
            var rarity = statistics?.Rarity(language, stem, term.Expected) ?? term.Expected;
            if (language == StoryLanguage.Any && (term.Places & TermPlaces.Caseless) != TermPlaces.None)
            {
                rarity = Math.Min(rarity, term.Expected);
            }

            terms[count++] = StoryTerm.Of(stem, Math.Max(0, rarity), term.Count, term.Places);
        }

        statistics?.Add(language, found.Keys);
        return Weightiest(terms, most);
    }

    private static int CountOf(Dictionary<uint, (float Expected, int Count, TermPlaces Places)> found)
    {
        var words = 0;
        foreach (var (_, term) in found) words += term.Count;
        return words;
    }

    private static ulong[] Weightiest(ReadOnlySpan<StoryTerm> terms, int most)
    {
        if (terms.Length <= most) return Sorted(MemoryMarshal.Cast<StoryTerm, ulong>(terms).ToArray());
        Span<ulong> ranks = terms.Length <= MostTermsOfStory + MostTerms
            ? stackalloc ulong[2 * terms.Length]
            : new ulong[2 * terms.Length];
        var selected = ranks[terms.Length..];
        ranks = ranks[..terms.Length];
        for (var i = 0; i < ranks.Length; i++) ranks[i] = RankOf(terms[i]);
        ranks.CopyTo(selected);
        var last = Selection.At(selected, most - 1);
        var packed = new ulong[most];
        var count = 0;
        for (var i = 0; i < terms.Length && count < most; i++)
        {
            if (ranks[i] <= last) packed[count++] = terms[i].Packed;
        }

        return Sorted(packed);
    }

    private static ulong[] Sorted(ulong[] packed)
    {
        for (var i = 1; i < packed.Length; i++)
        {
            if (packed[i - 1] <= packed[i]) continue;
            Array.Sort(packed);
            break;
        }

        return packed;
    }

    /// <summary>The weightiest have the lowest, and of equals those of the lowest stem.</summary>
    private static ulong RankOf(StoryTerm term) => ((ulong)~(uint)term.Rank << 32) | term.Stem;

    /// <summary>What is joined or unpacked, with its anchors.</summary>
    public StoryText WithAnchors(StoryText anchors, PackedEmbedding? embedding = null) =>
        new(terms, Language, Words) { Anchors = anchors, Embedding = embedding };

    /// <summary>The same document with other words for some of its own.</summary>
    /// <param name="stemOf">The stem that stands in place of a term's.</param>
    public StoryText With(Func<StoryTerm, uint> stemOf)
    {
        var terms = new ulong[this.terms.Length];
        for (var i = 0; i < terms.Length; i++) terms[i] = ((ulong)stemOf(Terms[i]) << 32) | (uint)this.terms[i];
        Array.Sort(terms);
        return new StoryText(terms, Language, Words) { Anchors = Anchors, Embedding = Embedding };
    }

    private static void Note(Dictionary<uint, (float Expected, int Count, TermPlaces Places)> found, TracedToken token,
        int count, TermPlaces places)
    {
        if (!token.IsContent) return;
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(found, token.Stem, out _);
        term = (token.Rarity, term.Count + count, term.Places | places);
    }

    /// <summary>
    /// The words that have a capital within a sentence: at its start it says nothing. Two towns have a Thursday in
    /// common, so days and months are left out.
    /// </summary>
    private static void AddNames(HashSet<uint> names, string text, ReadOnlySpan<TracedToken> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (!token.Has(TokenTraits.First) && token.IsNameIn(text)) names.Add(token.Stem);
        }
    }

    private static TermPlaces PlacesOf(string text, TracedToken token, HashSet<uint> names)
    {
        if (token.Has(TokenTraits.Number)) return TermPlaces.Number;
        if (token.Has(TokenTraits.Capitalized) && names.Contains(token.Stem)) return TermPlaces.Name;
        return Rune.DecodeFromUtf16(text.AsSpan(token.Start), out var first, out _) == OperationStatus.Done
            && Rune.GetUnicodeCategory(first) == UnicodeCategory.OtherLetter ? TermPlaces.Caseless : TermPlaces.None;
    }

    private static bool CapitalsSay(ReadOnlySpan<TracedToken> title)
    {
        var capitals = 0;
        foreach (var token in title)
        {
            if (token.Has(TokenTraits.Capitalized)) capitals++;
        }

        return capitals <= title.Length * TitleCase;
    }

    private static string Beginning(string? text)
    {
        if (text is null) return "";
        if (text.Length <= MostCharacters) return text;
        return text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
    }

    private static string? LanguageOf(StoryDocument document, string text) =>
        document.Language ?? LanguageIdentifier.Identify(text.Length > 0 ? text : document.Title ?? "")?.Tag;
}
