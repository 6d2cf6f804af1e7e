namespace Firstwire.Rights;

/// <summary>Licences that let anybody publish the text, recognised by their canonical addresses.</summary>
internal static class OpenLicense
{
    private const string CreativeCommons = "creativecommons.org/licenses/";

    /// <summary>
    /// The short name of an open licence ("CC BY 4.0"); null for any other. Licences with NC or ND are not open here:
    /// whether an edition is non-commercial is not ours to assume.
    /// </summary>
    public static string? Name(string? license)
    {
        if (license is null) return null;
        if (license.Contains("creativecommons.org/publicdomain/zero/", StringComparison.OrdinalIgnoreCase)) return "CC0";
        if (license.Contains("creativecommons.org/publicdomain/mark/", StringComparison.OrdinalIgnoreCase)) return "Public Domain Mark";
        var start = license.IndexOf(CreativeCommons, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var parts = license[(start + CreativeCommons.Length)..].ToLowerInvariant().Split('/');
        return parts[0] is "by" or "by-sa"
            ? $"CC {parts[0].ToUpperInvariant()} {(parts.Length > 1 && parts[1].Length is > 0 and < 5 ? parts[1] : "")}".TrimEnd()
            : null;
    }
}
