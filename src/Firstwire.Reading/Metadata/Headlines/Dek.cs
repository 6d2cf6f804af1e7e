using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Headlines;

/// <summary>
/// The line under the headline that says more than it: marked as such, or the same words as the page's description.
/// </summary>
internal static class Dek
{
    private const int Shortest = 20;

    private const int Longest = 600;

    /// <summary>Characters after the headline within which a dek stands.</summary>
    private const int Near = 700;

    /// <summary>Characters in which it and the description agree; descriptions are cut.</summary>
    private const int Agreeing = 40;

    public static string? Of(PageFacts facts, string? title, int headlineAt)
    {
        var statements = new[]
        {
            LinkedData.Text(facts.Data.Article?["alternativeHeadline"]), facts.Meta("og:description"),
            facts.Meta("description"), LinkedData.Text(facts.Data.Article?["description"]),
        };
        var descriptions = statements.OfType<string>().Select(WhiteSpace.Fold).ToList();
        foreach (var line in facts.Lines)
        {
            if (line.Offset < headlineAt) continue;
            if (line.Offset > headlineAt + Near) break;
            if (line.Text.Length is < Shortest or > Longest || line.Text == title) continue;
            if (line.Element is not { } block) continue;
            if (BylineOpenings.Opens(line.Text) || block.LocalName is "h1" or "li" or "figcaption") continue;
            if (line.Text[0] is '*' or '#' or '|' || line.Text[^1] is ':' or '：') continue;
            if (Lead.IsMarked(block) || (StandsAlone(block) && descriptions.Exists(d => Agrees(line.Text, d))))
                return line.Text;
        }
        return null;
    }

    /// <summary>False for the first paragraph of a text, which descriptions repeat too.</summary>
    private static bool StandsAlone(HtmlElement block) => block.NextElement is not { LocalName: "p" };

    private static bool Agrees(string line, string description) => line == description || (line.Length >= Agreeing
        && description.AsSpan().StartsWith(line.AsSpan(0, Agreeing), StringComparison.OrdinalIgnoreCase));
}
