using System.Text;
using Firstwire.Text.Words;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>One thing that a translation keeps.</summary>
/// <param name="Key">The same in every language.</param>
/// <param name="Token">Where it stands.</param>
internal readonly record struct Immutable(uint Key, int Token, bool IsNumber);

/// <summary>
/// What of a text stays as it is in any language, in order: its numbers by their digits, and its names by their
/// skeletons (<see cref="NameSkeleton"/>). In scripts without capitals every word may be a name, in German every noun;
/// in scripts without spaces none is known.
/// </summary>
internal sealed class Immutables
{
    /// <summary>One digit says nothing.</summary>
    private const int FewestDigits = 2;

    /// <summary>Shorter skeletons of words that are no names meet by chance.</summary>
    private const int FewestOfWord = 4;

    /// <summary>Of the words that carry meaning more than this are no names alone.</summary>
    private const double MostNames = 0.45;

    private Immutables(List<Immutable> all, bool hasNames) => (All, HasNames) = (all, hasNames);

    public IReadOnlyList<Immutable> All { get; }

    /// <summary>Whether names are told from other words: nouns have capitals in some languages.</summary>
    public bool HasNames { get; }

    public static Immutables Of(string text, ReadOnlySpan<TracedToken> tokens)
    {
        var hasNames = HasCapitals(tokens);
        var all = new List<Immutable>();
        Span<char> letters = stackalloc char[NumberDigits.Most];
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            if (tokens[i].Has(TokenTraits.Number))
            {
                if (NumberDigits.Of(word, letters) is >= FewestDigits and var count)
                {
                    all.Add(new Immutable(TextHash.Of(letters[..count]), i, IsNumber: true));
                }

                continue;
            }

            if (hasNames ? !tokens[i].Has(TokenTraits.Name) : !tokens[i].IsContent || IsUnspaced(word)) continue;
            var length = NameSkeleton.Of(word, letters);
            if (length >= (hasNames ? NameSkeleton.Shortest : FewestOfWord))
            {
                all.Add(new Immutable(TextHash.Of(letters[..length]), i, IsNumber: false));
            }
        }

        return new Immutables(all, hasNames && !AreNounsCapital(tokens));
    }

    private static bool AreNounsCapital(ReadOnlySpan<TracedToken> tokens)
    {
        var (names, words) = (0, 0);
        foreach (var token in tokens)
        {
            if (!token.IsContent || token.Has(TokenTraits.Number)) continue;
            words++;
            if (token.Has(TokenTraits.Name)) names++;
        }

        return names > words * MostNames;
    }

    private static bool HasCapitals(ReadOnlySpan<TracedToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Has(TokenTraits.Capitalized)) return true;
        }

        return false;
    }

    private static bool IsUnspaced(ReadOnlySpan<char> word)
    {
        Rune.DecodeFromUtf16(word, out var rune, out _);
        return WordRunes.IsUnspaced(rune.Value);
    }
}
