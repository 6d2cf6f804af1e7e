namespace Firstwire.Rights.Dialects;

/// <summary>
/// Reads <c>Content-Usage: train-ai=n, search=y</c> (draft-ietf-aipref-attach; RFC 9651 dictionary) and
/// <c>Content-Signal: search=yes, ai-train=no</c>. What is not understood is passed over; it allows nothing. Some part
/// uses by semicolons, where parameters stand, of which none means anything yet.
/// </summary>
internal static class UsagePreferences
{
    private const int MostMembers = 100;

    /// <summary>The uses that are refused, in lower case.</summary>
    public static IReadOnlyList<string> Refused(string value)
    {
        var refused = new List<string>();
        foreach (var member in value.Split(
            [',', ';', '\n'], MostMembers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = member.IndexOf('=');
            if (equals < 0) continue;
            var stated = member[(equals + 1)..].Trim().Trim('"').ToLowerInvariant();

            // A path may stand before the first use, in robots.txt.
            var use = member[..equals].Trim().Split(' ')[^1].ToLowerInvariant();
            if (use.Length > 0 && stated is "n" or "no" or "?0" or "false" or "0" or "deny" or "disallow")
            {
                refused.Add(use);
            }
        }

        return refused;
    }
}
