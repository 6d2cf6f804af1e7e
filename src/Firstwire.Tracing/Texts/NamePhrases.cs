using System.Buffers;
using Firstwire.Text.Words;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Tracing.Texts;

/// <summary>
/// The names of a text as they are written, where its script marks them: by capitals, in Chinese by the characters that
/// it keeps for their sounds, in Japanese by the dot between two names in katakana.
/// </summary>
public static class NamePhrases
{
    /// <summary>Of a longer run the last words are left out: headlines capitalise whole lines.</summary>
    private const int MostWords = 4;

    /// <summary>In characters: an article that is tied to a name by a hyphen is no longer.</summary>
    private const int LongestTied = 3;

    /// <summary>Where more words than this share have capitals, capitals say nothing.</summary>
    private const double TitleCase = 0.75;

    /// <summary>A name of two kana is as often a word.</summary>
    private const int FewestKana = 3;

    /// <summary>Between a given and a family name, in Chinese and in Japanese.</summary>
    private const string Dots = "·・";

    private static readonly SearchValues<char> DottedKatakana = SearchValues.Create(WordRunes.Katakana + '・');

    /// <summary>
    /// Runs of names, each once, in the order in which they stand; exact pieces of the text. The capital of a
    /// sentence's first word may be the sentence's: alone it is no name, and a run that it begins is there also without
    /// it. Small words within a name are of it (Qasr al-Naseem).
    /// </summary>
    /// <param name="language">BCP 47, for its small words; null where it is not known.</param>
    public static IReadOnlyList<string> Of(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var tokens = TracedText.Of(text).Tokens.Span;
        var speech = SpeechWords.Of(language);
        var capitals = 0;
        foreach (var token in tokens)
        {
            if (token.Has(TokenTraits.Capitalized)) capitals++;
        }

        AddBySound();
        if (capitals > tokens.Length * TitleCase) return names;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsNameIn(text)) continue;
            var last = i;
            var second = 0;
            for (var step = 1; step > 0 && last - i + 1 < MostWords; last += step)
            {
                step = StepToNext(text, tokens[last..], speech);
                if (second == 0) second = last + step;
            }

            var begins = tokens[i].Has(TokenTraits.First);
            if (!begins || last > i) Add(text[tokens[i].Start..EndOf(text, tokens[last])]);
            if (begins && last > i) Add(text[tokens[second].Start..EndOf(text, tokens[last])]);
            i = last;
        }

        return names;

        void AddBySound()
        {
            (int Start, int Length)? before = null;
            foreach (var (start, length) in HanNames.In(text))
            {
                if (before is { } given && start - given.Start - given.Length == 1 && Dots.Contains(text[start - 1]))
                {
                    Add(text[given.Start..(start + length)]);
                }

                Add(text.Substring(start, length));
                before = (start, length);
            }

            foreach (var (start, length) in CharacterRuns.Of(text, DottedKatakana, FewestKana))
            {
                var parts = text.Substring(start, length).Trim('・').Split('・');
                if (parts.Length == 1 || Array.Exists(parts, static part => part.Length == 0)) continue;
                Add(string.Join('・', parts));
                foreach (var part in parts.Where(static part => part.Length >= FewestKana)) Add(part);
            }
        }

        void Add(string name)
        {
            if (known.Add(name)) names.Add(name);
        }
    }

    /// <summary>How many words further on the name goes on; 0 where it ends.</summary>
    private static int StepToNext(string text, ReadOnlySpan<TracedToken> from, SpeechWords speech)
    {
        if (from.Length < 2 || from[1].Sentence != from[0].Sentence) return 0;
        if (from[1].IsNameIn(text))
        {
            return text.AsSpan(from[0].End, from[1].Start - from[0].End) is " " or "-" or " & " ? 1 : 0;
        }

        return from.Length > 2 && from[2].Sentence == from[0].Sentence && from[2].IsNameIn(text)
            && from[1].Start - from[0].End == 1 && from[2].Start - from[1].End == 1
            && IsOfName(text, from[1], speech)
            ? 2
            : 0;
    }

    /// <summary>A small word that belongs to the name behind it: one that its language lists, or tied to it.</summary>
    private static bool IsOfName(string text, TracedToken small, SpeechWords speech) => text[small.End] switch
    {
        '-' when small.End - small.Start <= LongestTied => true,
        ' ' or '-' => speech.UseOf(text.AsSpan(small.Start, small.End - small.Start), isCapital: false)
            .Does(WordUse.Particle),
        _ => false,
    };

    /// <summary>Whether two names, in whatever scripts, have the same consonants: mostly they are one.</summary>
    public static bool SoundAlike(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        Span<char> left = stackalloc char[NameSkeleton.Longest];
        Span<char> right = stackalloc char[NameSkeleton.Longest];
        left = left[..NameSkeleton.Of(one, left)];
        return left.Length >= NameSkeleton.Shortest && left.SequenceEqual(right[..NameSkeleton.Of(other, right)]);
    }

    /// <summary>Where a name's last word ends without the ending of an owner.</summary>
    private static int EndOf(string text, TracedToken last) =>
        last.End - last.Start > 3 && text[last.End - 1] == 's' && text[last.End - 2] is '\'' or '’'
            ? last.End - 2
            : last.End;
}
