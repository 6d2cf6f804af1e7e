using System.Collections.Frozen;

namespace Firstwire.Text.Urls;

/// <summary>
/// The path of an article, without doubled and closing slashes, index pages, sessions and marks of AMP.
/// </summary>
internal static class NormalPath
{
    private const string AmpEnding = ".amp";

    /// <summary>What servers answer with where a folder is asked for.</summary>
    private static readonly FrozenSet<string> IndexPages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "index.html", "index.htm", "index.shtml", "index.php", "index.asp", "index.aspx", "index.jsp", "default.asp",
        "default.aspx");

    private static readonly string[] PageExtensions = [".html", ".htm"];

    public static string Of(string path)
    {
        var segments = new List<string>();
        foreach (var raw in path.Split('/'))
        {
            var segment = NormalEscapes.Of(WithoutSession(raw));
            if (!SaysNothing(segment)) segments.Add(segment);
        }

        if (segments.Count > 0 && IndexPages.Contains(segments[^1])) segments.RemoveAt(segments.Count - 1);

        // Marks can be doubled where one system puts its own behind another's.
        while (segments.Count > 0)
        {
            segments[^1] = WithoutAmpEnding(segments[^1]);
            if (!SaysNothing(segments[^1]) && (segments.Count == 1 || segments[^1] != "amp")) break;
            segments.RemoveAt(segments.Count - 1);
        }

        var start = 0;
        while (start < segments.Count - 1 && segments[start] is "amp" or "amphtml") start++;
        return "/" + string.Join('/', segments.Skip(start));
    }

    private static bool SaysNothing(string segment) => segment is "" or "." or ".." || IsAspNetSession(segment);

    /// <summary>Takes <c>.amp</c> off the end of a name, or from before its <c>.html</c>.</summary>
    private static string WithoutAmpEnding(string name)
    {
        var extension = PageExtensions.FirstOrDefault(each => name.EndsWith(each, StringComparison.OrdinalIgnoreCase))
            ?? "";
        var stem = name.AsSpan(0, name.Length - extension.Length);
        while (stem.Length > AmpEnding.Length && stem.EndsWith(AmpEnding, StringComparison.OrdinalIgnoreCase))
        {
            stem = stem[..^AmpEnding.Length];
        }

        return stem.Length + extension.Length == name.Length ? name : string.Concat(stem, extension);
    }

    /// <summary>Java servers write the session behind the name: <c>page;jsessionid=…</c>.</summary>
    private static string WithoutSession(string segment)
    {
        var start = segment.IndexOf(";jsessionid=", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? segment : segment[..start];
    }

    /// <summary>
    /// ASP.NET writes it as a folder: 24 letters and digits in brackets, or such in brackets with a letter before, one
    /// or several, in brackets again: <c>(S(…))</c>.
    /// </summary>
    private static bool IsAspNetSession(ReadOnlySpan<char> segment)
    {
        if (segment is not ['(', .. var inner, ')']) return false;
        if (IsToken(inner)) return true;
        while (inner is [_, '(', ..] && char.IsAsciiLetter(inner[0]))
        {
            var end = inner.IndexOf(')');
            if (end < 0 || !IsToken(inner[2..end])) return false;
            inner = inner[(end + 1)..];
            if (inner.IsEmpty) return true;
        }

        return false;
    }

    private static bool IsToken(ReadOnlySpan<char> text)
    {
        if (text.Length != 24) return false;
        foreach (var sign in text)
        {
            if (!char.IsAsciiLetterOrDigit(sign)) return false;
        }

        return true;
    }
}
