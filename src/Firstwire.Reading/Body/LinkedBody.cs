using System.Buffers;
using System.Text;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// The body as the page's linked data gives it. It has neither links nor headings, so it is taken only where the page
/// itself shows much less: the rest is loaded by a script.
/// </summary>
internal static class LinkedBody
{
    /// <summary>Shorter ones are the description under another name.</summary>
    private const int Shortest = 400;

    private const int MuchLonger = 2;

    private static readonly SearchValues<string> Markup =
        SearchValues.Create(["<p", "<br", "<div", "</"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The body as the linked data gives it, as written; null where it does not.</summary>
    public static string? Text(LinkedData data) =>
        LinkedData.Text(data.Article?["articleBody"]) is { Length: >= Shortest } text ? text : null;

    /// <summary>The paragraphs of the linked data where they tell much more than the page; else none.</summary>
    public static IReadOnlyList<string> Paragraphs(LinkedData data, IReadOnlyList<string> shown)
    {
        if (Text(data) is not { } text) return [];
        var least = Math.Max(Shortest, shown.Sum(static p => p.Length) * MuchLonger);
        if (text.Length < least) return [];
        var paragraphs = Read(text);
        return paragraphs.Sum(static p => p.Length) < least ? [] : paragraphs;
    }

    /// <summary>Many systems escape what they write into the data, some of them twice.</summary>
    private static string Unescaped(string text)
    {
        for (var again = 0; again < 2 && text.Contains('&', StringComparison.Ordinal); again++)
        {
            var plain = new StringBuilder(text.Length);
            CharacterReferences.Resolve(text, plain);
            text = plain.ToString();
        }
        return text;
    }

    /// <summary>The paragraphs of a text within data, be it plain or markup.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        text = Unescaped(text);
        if (!text.AsSpan().ContainsAny(Markup))
            return [.. text.Split('\n').Select(WhiteSpace.Fold).Where(static p => p.Length > 0)];
        return TreeParser.Page("<!doctype html><body>" + text).Page?.Body is { } body
            ? BodyText.Paragraphs([new PageTree(BodyOptions.Everything, null).Build(body)]) : [];
    }
}
