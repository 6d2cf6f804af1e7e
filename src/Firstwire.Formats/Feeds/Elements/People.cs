using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>People as text names them: <c>desk@example.org (The Desk)</c>, <c>The Desk &lt;desk@example.org&gt;</c>, or just a name.</summary>
internal static class People
{
    public static void AddRss(Draft draft, string text, int rank)
    {
        var person = Parse(text, rank);
        if (person is not null) draft.Authors.Add(person);
    }

    private static PersonDraft? Parse(string text, int rank)
    {
        if (text.Length == 0) return null;
        var open = text.IndexOf('(');
        if (open > 0 && text[^1] == ')' && text[..open].Contains('@'))
        {
            return new PersonDraft { Rank = rank, Name = Clean(text[(open + 1)..^1]), Email = text[..open].Trim() };
        }

        var angle = text.IndexOf('<');
        if (angle > 0 && text[^1] == '>' && text[angle..].Contains('@'))
        {
            return new PersonDraft { Rank = rank, Name = Clean(text[..angle]), Email = text[(angle + 1)..^1].Trim() };
        }

        return text.Contains('@') && !text.Contains(' ')
            ? new PersonDraft { Rank = rank, Email = text }
            : Clean(text) is { } name ? new PersonDraft { Rank = rank, Name = name } : null;
    }

    private static string? Clean(string text) => HtmlText.ToPlain(text) is { Length: > 0 } name ? name : null;
}
