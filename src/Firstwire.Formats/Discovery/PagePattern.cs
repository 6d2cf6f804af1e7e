using Firstwire.Text.Urls;

namespace Firstwire.Formats.Discovery;

/// <summary>Matches addresses of pages against the patterns of <see cref="Conventions"/>.</summary>
internal static class PagePattern
{
    /// <summary>Names before a host that lead to the same pages.</summary>
    private static readonly string[] Doors = ["www.", "m.", "old.", "mobile."];

    /// <summary>The address that <paramref name="target"/> gives for a page; null where the page is another.</summary>
    public static string? Apply(WebUrl page, string host, string path, string target)
    {
        var bare = Array.Find(Doors, door => page.Host.StartsWith(door, StringComparison.Ordinal)) is { } door
            ? page.Host[door.Length..]
            : page.Host;
        return Take(bare, host, '.', isWhole: true, ref target) && TakePath(page, path, ref target)
            ? Fill(page, target)
            : null;
    }

    /// <summary>As above, whatever the host.</summary>
    public static string? Apply(WebUrl page, string path, string target) =>
        TakePath(page, path, ref target) ? Fill(page, target) : null;

    /// <summary>The target with the page's site and address filled in.</summary>
    public static string Fill(WebUrl page, string target)
    {
        // No user name and password go to places that nobody gave them for.
        var authority = page.Href.Split('/')[2];
        var root = $"{page.Scheme}://{authority[(authority.LastIndexOf('@') + 1)..]}";
        return target.Replace("{root}", root).Replace("{page}", root + page.Path);
    }

    private static bool TakePath(WebUrl page, string pattern, ref string target)
    {
        var question = pattern.IndexOf('?');
        if (question >= 0 && !TakeParameter(page.Query, pattern[(question + 1)..], ref target)) return false;
        var path = question < 0 ? pattern : pattern[..question];
        return path == "/" || Take(page.Path.TrimStart('/'), path.TrimStart('/'), '/', isWhole: false, ref target);
    }

    private static bool TakeParameter(string query, string pattern, ref string target)
    {
        foreach (var parameter in query.TrimStart('?').Split('&'))
        {
            if (TakeOne(parameter, pattern, ref target)) return true;
        }

        return false;
    }

    private static bool Take(string text, string pattern, char separator, bool isWhole, ref string target)
    {
        var parts = text.Split(separator, StringSplitOptions.RemoveEmptyEntries);
        var wanted = pattern.Split(separator);
        if (parts.Length < wanted.Length || (isWhole && parts.Length > wanted.Length)) return false;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!TakeOne(parts[i], wanted[i], ref target)) return false;
        }

        return true;
    }

    /// <summary>Matches one part, <c>@{name}</c>, and puts what the braces took into the target.</summary>
    private static bool TakeOne(string part, string pattern, ref string target)
    {
        var brace = pattern.IndexOf('{');
        if (brace < 0) return part.Equals(pattern, StringComparison.OrdinalIgnoreCase);
        if (part.Length <= brace || !part.StartsWith(pattern[..brace], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        target = target.Replace(pattern[brace..], part[brace..], StringComparison.Ordinal);
        return true;
    }
}
