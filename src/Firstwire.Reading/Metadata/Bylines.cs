namespace Firstwire.Reading.Metadata;

/// <summary>Takes the names out of a byline.</summary>
internal static class Bylines
{
    private const int LongestName = 60;

    private static readonly string[] Openings =
        ["written by ", "posted by ", "published by ", "reported by ", "by ", "by: ", "von ", "par ", "por ", "di ", "door ", "av ", "author: ", "autor: ", "text: ", "от "];

    private static readonly string[] Partings = [", ", "; ", " and ", " und ", " et ", " y ", " & ", " | ", " / "];

    public static IEnumerable<string> Names(string byline)
    {
        var text = byline.Trim();
        foreach (var opening in Openings)
        {
            if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            text = text[opening.Length..].Trim();
            break;
        }
        foreach (var part in text.Split(Partings, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = part.Trim(' ', ',', ';', ':', '|', '-', '–', '—');
            if (IsName(name)) yield return name;
        }
    }

    private static bool IsName(string name) =>
        name.Length is > 2 and < LongestName && !name.Any(char.IsDigit) && !name.Contains('@') && !name.Contains("://") && name.Count(' ') < 5;
}
