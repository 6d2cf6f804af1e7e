using Firstwire.Reading.Metadata;
using Firstwire.Reading.Sanitizing;

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

    /// <summary>The body as the linked data gives it, as written; null where it does not.</summary>
    public static string? Text(LinkedData data) => LinkedData.Text(data.Article?["articleBody"]) is { Length: >= Shortest } text ? text : null;

    /// <summary>The paragraphs of the linked data where they tell much more than the page; else none.</summary>
    public static IReadOnlyList<string> Paragraphs(LinkedData data, IReadOnlyList<string> shown)
    {
        var text = Text(data);
        if (text is null || text.Contains('<', StringComparison.Ordinal)) return [];
        if (text.Length < shown.Sum(static p => p.Length) * MuchLonger) return [];
        return
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Fold)
                .Where(static p => p.Length > 0),
        ];
    }
}
