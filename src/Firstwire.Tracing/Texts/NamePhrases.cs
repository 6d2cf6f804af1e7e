using System.Buffers;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Texts;

/// <summary>
/// The names of a text as they are written, where its script marks them: by capitals, in Chinese by the characters that
/// it keeps for their sounds, in Japanese by the dot between two names in katakana.
/// </summary>
public static class NamePhrases
{
    /// <summary>Of a longer run the last words are left out: headlines capitalise whole lines.</summary>
    private const int MostWords = 4;

    /// <summary>Where more words than this share have capitals, capitals say nothing.</summary>
    private const double TitleCase = 0.75;

    /// <summary>A name of two kana is as often a word.</summary>
    private const int FewestKana = 3;

    /// <summary>Between a given and a family name, in Chinese and in Japanese.</summary>
    private const string Dots = "·・";

    private static readonly SearchValues<char> DottedKatakana =
        SearchValues.Create([.. Enumerable.Range('ァ', 'ヺ' - 'ァ' + 1).Select(static kana => (char)kana), 'ー', '・']);

    /// <summary>
    /// Runs of names, each once, in the order in which they stand; exact pieces of the text. The capital of a
    /// sentence's first word may be the sentence's: alone it is no name, and a run that it begins is there also without
    /// it.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = new List<string>();
        var tokens = TracedText.Of(text).Tokens.Span;
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
            while (last + 1 < tokens.Length && last - i + 1 < MostWords && IsNext(text, tokens[last], tokens[last + 1]))
            {
                last++;
            }

            var begins = tokens[i].Has(TokenTraits.First);
            if (!begins || last > i) Add(text[tokens[i].Start..tokens[last].End]);
            if (begins && last > i) Add(text[tokens[i + 1].Start..tokens[last].End]);
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
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        }
    }

    private static bool IsNext(string text, TracedToken one, TracedToken next) =>
        next.IsNameIn(text) && next.Sentence == one.Sentence && next.Start - one.End == 1 && text[one.End] == ' ';
}
