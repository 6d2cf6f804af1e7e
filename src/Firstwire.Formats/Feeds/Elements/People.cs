using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>
/// People as text names them: <c>desk@example.org (The Desk)</c>, <c>The Desk (desk@example.org)</c>,
/// <c>The Desk &lt;desk@example.org&gt;</c>, or just a name.
/// </summary>
internal static class People
{
    /// <summary>No byline is longer; the rest is passed over.</summary>
    public const int MaxPeople = 200;

    /// <summary>Completes a person read from child elements by the element's own text, and adds them.</summary>
    public static void Add(List<PersonDraft> people, PersonDraft person, string text)
    {
        if (person.IsEmpty) Add(people, text, person.Rank);
        else if (people.Count < MaxPeople) people.Add(person);
    }

    /// <summary>Adds whom a text names.</summary>
    public static void Add(List<PersonDraft> people, string text, int rank)
    {
        if (people.Count < MaxPeople && Parse(text, rank) is { } person) people.Add(person);
    }

    private static PersonDraft? Parse(string text, int rank)
    {
        if (text.Length == 0) return null;
        var open = text.LastIndexOf('(');
        if (open > 0 && text[^1] == ')') return Pair(text[..open], text[(open + 1)..^1], rank) ?? Named(text, rank);
        var angle = text.LastIndexOf('<');
        if (angle > 0 && text[^1] == '>') return Pair(text[..angle], text[(angle + 1)..^1], rank) ?? Named(text, rank);
        return IsAddress(text) ? new PersonDraft { Rank = rank, Email = text } : Named(text, rank);
    }

    /// <summary>A name and an address, whichever comes first; null where neither is an address.</summary>
    private static PersonDraft? Pair(string first, string second, int rank)
    {
        first = WithoutScheme(first.Trim());
        second = WithoutScheme(second.Trim());
        if (IsAddress(second)) return new PersonDraft { Rank = rank, Name = Clean(first), Email = second };
        return IsAddress(first) ? new PersonDraft { Rank = rank, Name = Clean(second), Email = first } : null;
    }

    private static PersonDraft? Named(string text, int rank) =>
        Clean(text) is { } name ? new PersonDraft { Rank = rank, Name = name } : null;

    private static string WithoutScheme(string text) =>
        text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && !text.AsSpan().ContainsAny(' ', '\t', '\n');
    }

    private static string? Clean(string text) => HtmlText.ToPlain(text).Trim('"') is { Length: > 0 } name ? name : null;
}
