namespace Firstwire.Text.Urls;

/// <summary>The path of an article, without doubled and closing slashes, sessions and marks of AMP.</summary>
internal static class NormalPath
{
    /// <summary>Endings that a page's AMP form puts on its name, and what stood there before.</summary>
    private static readonly (string Amp, string Plain)[] Endings =
        [(".amp.html", ".html"), (".amp.htm", ".htm"), (".amp", "")];

    public static string Of(string path)
    {
        var segments = new List<string>();
        foreach (var raw in path.Split('/'))
        {
            var segment = NormalEscapes.Of(WithoutSession(raw));
            if (segment is not ("" or "." or "..") && !IsAspNetSession(segment)) segments.Add(segment);
        }

        while (segments.Count > 1 && segments[0] is "amp" or "amphtml") segments.RemoveAt(0);
        while (segments.Count > 1 && segments[^1] == "amp") segments.RemoveAt(segments.Count - 1);
        if (segments.Count > 0) segments[^1] = WithoutAmpEnding(segments[^1]);
        return "/" + string.Join('/', segments);
    }

    private static string WithoutAmpEnding(string name)
    {
        foreach (var (amp, plain) in Endings)
        {
            if (name.Length > amp.Length && name.EndsWith(amp, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^amp.Length] + plain;
            }
        }

        return name;
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
