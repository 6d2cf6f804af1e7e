namespace Firstwire.Press.Writing;

/// <summary>
/// Rewrites another's text as spinning software does: synonyms for one word after the other, sentences in another
/// order, quotation marks gone, names of sources kept only by accident.
/// </summary>
internal static class Spinner
{
    private static readonly Dictionary<string, Dictionary<string, string[]>> Synonyms = new(StringComparer.Ordinal)
    {
        ["en"] = Read("spin-en.txt"),
        ["es"] = Read("spin-es.txt"),
    };

    public static Draft Spin(PressArticle original, Dice dice)
    {
        var words = Synonyms[original.Language];
        var paragraphs = original.Paragraphs
            .Select(paragraph => Reword(Reorder(paragraph, dice), words, dice))
            .ToList();
        if (paragraphs.Count > 3 && dice.Chance(60))
        {
            (paragraphs[1], paragraphs[2]) = (paragraphs[2], paragraphs[1]);
        }

        return new Draft(Reword(original.Title, words, dice), paragraphs);
    }

    private static string Reorder(string paragraph, Dice dice)
    {
        var sentences = paragraph.Split(". ", StringSplitOptions.RemoveEmptyEntries);
        if (sentences.Length < 3 || !dice.Chance(50))
        {
            return paragraph;
        }

        var last = sentences[^1].TrimEnd('.');
        return string.Join(". ", [sentences[0], last, .. sentences[1..^1]]) + ".";
    }

    private static string Reword(string text, Dictionary<string, string[]> synonyms, Dice dice)
    {
        var words = text.Replace("“", "").Replace("”", "").Replace("«", "").Replace("»", "").Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var bare = words[i].Trim(',', '.', ';', ':', '?', '!');
            if (bare.Length > 0 && synonyms.TryGetValue(bare.ToLowerInvariant(), out var others) && dice.Chance(85))
            {
                words[i] = words[i].Replace(bare, InCaseOf(bare, dice.Pick(others)));
            }
        }

        return string.Join(' ', words);
    }

    private static string InCaseOf(string word, string other) =>
        char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;

    private static Dictionary<string, string[]> Read(string name)
    {
        var synonyms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Resource.Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split('=', StringSplitOptions.TrimEntries);
            synonyms[words[0]] = words[1].Split(',', StringSplitOptions.TrimEntries);
        }

        return synonyms;
    }
}
