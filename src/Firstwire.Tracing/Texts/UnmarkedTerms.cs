using System.Globalization;
using System.Text;
using Firstwire.Text.Words;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Tracing.Texts;

/// <summary>A piece of a text that may name something, in a script that does not mark names.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="Takes">Whether its script writes endings on to words, so that others may have it with one.</param>
public readonly record struct UnmarkedTerm(int Start, int Length, bool Takes)
{
    public int End => Start + Length;
}

/// <summary>
/// What may name something in scripts without capitals: words and pairs of neighbours that are neither grammar nor a
/// language's words for saying, titles and offices; where no spaces stand between words, every few characters between
/// such. Which of them say much, only their rarity among other texts tells.
/// </summary>
public static class UnmarkedTerms
{
    /// <summary>Characters that say as much as a word: of Han, and of alphabets without spaces.</summary>
    private const int HanCharacters = 3, Letters = 6;

    private const int FewestKatakana = 4;

    private const int HangulSyllables = 3;

    /// <summary>A name is never shorter; nor a word that says much alone.</summary>
    private const int FewestOfPair = 2, FewestAlone = 3;

    /// <summary>No word of grammar or of saying is longer, in UTF-16 units.</summary>
    private const int LongestSmallWord = 12;

    private enum Script
    {
        Other,
        Han,
        Katakana,
        Hangul,
        Unspaced,
    }

    /// <summary>They may overlap; in the order of the text.</summary>
    /// <param name="language">BCP 47; null where it is not known.</param>
    public static IReadOnlyList<UnmarkedTerm> In(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<UnmarkedTerm>();
        var speech = SpeechWords.Of(language);
        AddWords(text, speech, terms);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && WordEdges.IsWord(text[end]) && Unspaced.Is(text[end])) end++;
            if (end == at) at++;
            else
            {
                AddRun(text, at, end, speech, terms);
                at = end;
            }
        }

        terms.Sort(static (one, other) => one.Start != other.Start
            ? one.Start.CompareTo(other.Start)
            : one.Length.CompareTo(other.Length));
        return terms;
    }

    /// <summary>
    /// Whether a piece is more than a word: two of them, in scripts that write words together so many characters.
    /// </summary>
    public static bool IsPhrase(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        return piece.Length > 0 && ScriptOf(piece[0]) switch
        {
            Script.Han => piece.Length >= HanCharacters,
            Script.Katakana => piece.Length > FewestKatakana,
            Script.Unspaced => piece.Length > Letters + 1,
            Script.Hangul => piece.Length >= HangulSyllables,
            _ => piece.Contains(' ', StringComparison.Ordinal),
        };
    }

    private static void AddWords(string text, SpeechWords speech, List<UnmarkedTerm> terms)
    {
        UnmarkedTerm? before = null;
        foreach (var token in TracedText.Of(text).Tokens.Span)
        {
            if (!IsUnmarked(text, token) || Unspaced.Is(text[token.Start])
                || IsSmall(text.AsSpan(token.Start, token.End - token.Start), speech))
            {
                before = null;
                continue;
            }

            var written = text.AsSpan(token.Start, token.End - token.Start);
            var takes = TakesEndings(written[0]);
            var term = new UnmarkedTerm(token.Start, written.Length - EndingOf(written, speech), takes);
            var letters = term.Length - Proclitics.LengthIn(written);
            if (letters < FewestOfPair)
            {
                before = null;
                continue;
            }

            if (before is { } one && token.Start - one.End == 1 && text[one.End] == ' ')
            {
                terms.Add(new UnmarkedTerm(one.Start, term.End - one.Start, takes));
            }

            if (letters >= FewestAlone) terms.Add(term);
            // What has an ending ends the noun that it belongs to.
            before = term.Length == written.Length ? term : null;
        }
    }

    private static void AddRun(string text, int start, int end, SpeechWords speech, List<UnmarkedTerm> terms)
    {
        for (var at = start; at < end;)
        {
            var script = ScriptOf(text[at]);
            var from = at;
            var small = 0;
            while (at < end && ScriptOf(text[at]) == script && (small = SmallWordAt(text, at, end, speech)) == 0) at++;
            if (script == Script.Katakana && at - from >= FewestKatakana)
            {
                terms.Add(new UnmarkedTerm(from, at - from, false));
            }
            else if (script is Script.Han or Script.Unspaced)
            {
                var size = script == Script.Han ? HanCharacters : Letters;
                for (var i = from; i + size <= at; i++)
                {
                    if (!IsMark(text[i])) terms.Add(new UnmarkedTerm(i, size, false));
                }
            }

            at += Math.Max(small, at == from ? 1 : 0);
        }
    }

    /// <summary>How many characters the longest word of grammar or of saying has that begins here.</summary>
    private static int SmallWordAt(string text, int at, int end, SpeechWords speech)
    {
        for (var length = Math.Min(LongestSmallWord, end - at); length > 0; length--)
        {
            if (IsSmall(text.AsSpan(at, length), speech)) return length;
        }

        return 0;
    }

    private static bool IsSmall(ReadOnlySpan<char> word, SpeechWords speech) =>
        speech.UseOf(word, isCapital: false).Does(~WordUse.Phrase) || FunctionWords.Contains(word);

    private static bool IsUnmarked(string text, TracedToken token) =>
        Rune.DecodeFromUtf16(text.AsSpan(token.Start), out var rune, out _) == System.Buffers.OperationStatus.Done
            && WordRunes.IsCaseless(rune);

    /// <summary>Languages that end a word with what others say by a preposition; the script tells them.</summary>
    private static bool TakesEndings(char letter) => letter is (>= '\u0980' and <= '\u0DFF')
        or (>= '\u10A0' and <= '\u11FF') or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>How long the particle is that a word ends with, where the language lists them.</summary>
    private static int EndingOf(ReadOnlySpan<char> word, SpeechWords speech)
    {
        var longest = 0;
        foreach (var endings in (IReadOnlyList<string>[])[speech.SubjectEndings, speech.ObjectEndings])
        {
            foreach (var ending in endings)
            {
                if (ending.Length > longest && word.Length - ending.Length >= FewestOfPair && word.EndsWith(ending))
                {
                    longest = ending.Length;
                }
            }
        }

        return longest;
    }

    private static bool IsMark(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Script ScriptOf(char letter) => letter switch
    {
        >= '\u3041' and <= '\u309F' => Script.Other,
        >= '\u30A0' and <= '\u30FF' => Script.Katakana,
        >= '\uAC00' and <= '\uD7AF' => Script.Hangul,
        (>= '\u3005' and <= '\u3007') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => Script.Han,
        _ => Unspaced.Is(letter) ? Script.Unspaced : Script.Other,
    };
}
