using System.Buffers;
using System.Runtime.InteropServices;
using Firstwire.Text.Words;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// The words of a document that mean the same in any language: its numbers, its countries, cities and organisations by
/// what they are called in English (<see cref="WorldNames"/>), common words of the news by their meaning
/// (<see cref="NewsWords"/>), and its other names by their skeletons (<see cref="NameSkeleton"/>). In scripts without
/// capitals every word may be a name, and in languages that give each noun one every noun.
/// </summary>
internal sealed class AnchorTerms
{
    private const int MostOfSkeleton = 16;
    private const float OfSkeletonLetter = 0.9f;
    private const float OfDigit = 1.5f;

    /// <summary>Countries and capitals are in the news of every day.</summary>
    private const float OfWorldName = 2;

    /// <summary>What kind of event it is, many tell of every day.</summary>
    private const float OfMeaning = 3;
    private const int FewestKana = 3;

    /// <summary>
    /// In Thai and its neighbours spaces stand between phrases, and around the family name of who is named in full.
    /// </summary>
    private const int FewestUnspaced = 4;
    private const int MostUnspaced = 14;

    private static readonly SearchValues<char> Katakana = SearchValues.Create(WordRunes.Katakana);
    private static readonly SearchValues<char> Unspaced = SearchValues.Create(WordRunes.Phrased);

    private readonly Dictionary<uint, (float Expected, int Count, TermPlaces Places)> found = [];

    /// <summary>By hash: how rare it is to be expected, how often it stands there, and where.</summary>
    public Dictionary<uint, (float Expected, int Count, TermPlaces Places)> Found => found;

    /// <summary>Adds the anchors of one text.</summary>
    /// <param name="language">Its primary subtag.</param>
    /// <param name="places">Where all of it stands.</param>
    /// <param name="leadEnd">Up to here, in UTF-16 units, it is the lead.</param>
    /// <param name="rarity">Of a word among those of its language.</param>
    public void Add(
        string text, string language, ReadOnlySpan<TracedToken> tokens, bool capitalsSay, TermPlaces places,
        int leadEnd, Func<TracedToken, float> rarity)
    {
        var passage = new Passage(text, language, places, leadEnd);
        foreach (var name in passage.Named) AddWorldName(name.InEnglish, passage.PlacesOf(name.Start));
        AddWords(passage, tokens, capitalsSay, rarity);
        if (capitalsSay) AddShortNames(passage, tokens);
        AddRuns(passage);
    }

    private void AddWords(
        Passage passage, ReadOnlySpan<TracedToken> tokens, bool capitalsSay, Func<TracedToken, float> rarity)
    {
        var meanings = NewsWords.Of(passage.Language);
        var nounsHaveCapitals = passage.Language is "de" or "lb";
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (passage.IsOfWorldName(token.Start)) continue;
            var word = passage.Text.AsSpan(token.Start, token.End - token.Start);
            var its = passage.PlacesOf(token.Start);
            var isName = capitalsSay && token.Has(TokenTraits.Name);
            if ((nounsHaveCapitals || token.Has(TokenTraits.First) || !isName)
                && meanings?.At(passage.Text, tokens[i..]) is (var meaning, > 0 and var count))
            {
                if ((its & TermPlaces.Lead) != TermPlaces.None) Note(meaning, OfMeaning, its);
                i += count - 1;
            }
            else if (token.Has(TokenTraits.Number)) AddNumber(word, its);
            else if (token.IsContent && !token.Has(TokenTraits.Unspaced))
            {
                word = NameAffixes.Bare(word, passage.Language);
                if (token.Has(TokenTraits.Caseless) || (nounsHaveCapitals && isName))
                {
                    AddMaybeName(word, passage.Language, its | TermPlaces.Caseless, rarity(token));
                }
                else if (isName)
                {
                    AddName(word, its);
                    if (NameAffixes.MayFollow(word, passage.Language) is > 0 and var more) AddName(word[..^more], its);
                }
            }
        }
    }

    /// <summary>
    /// A word of which no capital says whether it is a name, with and without what may stand before one.
    /// </summary>
    private void AddMaybeName(ReadOnlySpan<char> word, string language, TermPlaces places, float rarity)
    {
        AddName(word, places, rarity);
        var small = Math.Max(Proclitics.LengthIn(word), NameAffixes.MayPrecede(word, language));
        if (small > 0) AddName(word[small..], places, rarity);
    }

    private void AddShortNames(Passage passage, ReadOnlySpan<TracedToken> tokens)
    {
        foreach (var (start, name) in ShortNames.In(passage.Text, tokens))
        {
            if (!passage.IsOfWorldName(start)) AddName(name, passage.PlacesOf(start));
        }
    }

    /// <summary>
    /// Names of scripts that set no spaces between words, by the characters that they are written in.
    /// </summary>
    private void AddRuns(Passage passage)
    {
        var text = passage.Text;
        foreach (var (start, length) in CharacterRuns.Of(text, Unspaced, FewestUnspaced))
        {
            if (length > MostUnspaced || passage.IsOfWorldName(start)) continue;
            AddName(text.AsSpan(start, length), passage.PlacesOf(start) | TermPlaces.Caseless);
        }

        foreach (var (start, length) in CharacterRuns.Of(text, Katakana, FewestKana))
        {
            if (!passage.IsOfWorldName(start)) AddName(text.AsSpan(start, length), passage.PlacesOf(start));
        }

        foreach (var (start, length) in HanNames.In(text))
        {
            if (passage.IsOfWorldName(start)) continue;
            foreach (var reading in HanNames.Readings(text.Substring(start, length)))
            {
                AddName(reading, passage.PlacesOf(start));
            }
        }
    }

    /// <summary>
    /// What the world knows by the skeleton of its name, so that languages that call it alike need not list it; by the
    /// name where that says too little.
    /// </summary>
    private void AddWorldName(string inEnglish, TermPlaces places)
    {
        Span<char> skeleton = stackalloc char[MostOfSkeleton];
        var length = NameSkeleton.Of(inEnglish, skeleton);
        var key = length < NameSkeleton.Shortest ? TextHash.Of(inEnglish) : TextHash.Of(skeleton[..length]);
        Note(key, OfWorldName, places | TermPlaces.Name);
    }

    /// <param name="most">
    /// A word that is common in its language is no name, however rare it is among those of all languages.
    /// </param>
    private void AddName(ReadOnlySpan<char> word, TermPlaces places, float most = float.MaxValue)
    {
        Span<char> skeleton = stackalloc char[MostOfSkeleton];
        var length = NameSkeleton.Of(word, skeleton);
        if (length < NameSkeleton.Shortest) return;
        Note(TextHash.Of(skeleton[..length]), Math.Min(length * OfSkeletonLetter, most), places | TermPlaces.Name);
    }

    /// <summary>
    /// A number by its digits: how thousands are set off and in which digits it is written does not count.
    /// </summary>
    private void AddNumber(ReadOnlySpan<char> word, TermPlaces places)
    {
        Span<char> digits = stackalloc char[NumberDigits.Most];
        var count = NumberDigits.Of(word, digits);
        if (count >= 2) Note(TextHash.Of(digits[..count]), count * OfDigit, places | TermPlaces.Number);
    }

    private void Note(uint key, float expected, TermPlaces places)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _);
        term = (expected, term.Count + 1, term.Places | places);
    }

    /// <summary>One text, with what the world knows by name in it.</summary>
    private sealed record Passage(string Text, string Language, TermPlaces Places, int LeadEnd)
    {
        public IReadOnlyList<WorldName> Named { get; } = WorldNames.In(Text, Language);

        public bool IsOfWorldName(int start)
        {
            foreach (var name in Named)
            {
                if (name.Start <= start && start < name.End) return true;
            }

            return false;
        }

        public TermPlaces PlacesOf(int start) => start < LeadEnd ? Places | TermPlaces.Lead : Places;
    }
}
