namespace Firstwire.Rights;

/// <summary>
/// A licence that is known by its address or name: a Creative Commons one, CC0, or the Public Domain Mark.
/// </summary>
/// <param name="Name">"CC BY-SA 4.0".</param>
/// <param name="Url">Its deed.</param>
/// <param name="DemandsCredit">Author, title, source and licence are to be named, and that it was changed.</param>
/// <param name="SharesAlike">What is made of it stands under the same licence.</param>
public sealed record StatedLicense(
    string Name, string Url, bool DemandsCredit, bool SharesAlike, bool IsNonCommercial, bool ForbidsDerivatives)
{
    private const string Site = "creativecommons.org/";

    /// <summary>The longest address of a licence, with its jurisdiction and language, is far shorter.</summary>
    private const int Longest = 300;

    /// <summary>
    /// Whether anybody may publish the text under it. Licences with NC or ND are not open here: whether an edition is
    /// non-commercial, and whether a text without its page's layout is a derivative, is not ours to assume.
    /// </summary>
    public bool IsOpen => !IsNonCommercial && !ForbidsDerivatives;

    /// <summary>Null for any other words: a licence that is not known allows nothing.</summary>
    public static StatedLicense? Parse(string? stated)
    {
        if (stated is null) return null;
        var text = stated.Trim();
        if (text.Length is 0 or > Longest) return null;
        var at = text.IndexOf(Site, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return OfName(text);
        var parts = text[(at + Site.Length)..].ToLowerInvariant().Split('/', '?', '#', ' ', '"', '\'', '<', '>', ')');
        return parts switch
        {
            ["publicdomain", "zero", ..] => PublicDomain("CC0 1.0", "zero"),
            ["publicdomain", "mark", ..] => PublicDomain("Public Domain Mark 1.0", "mark"),
            ["licenses", "publicdomain", ..] => PublicDomain("Public Domain Mark 1.0", "mark"),
            ["licenses", var kind, var version, ..] => Of(kind.Split('-'), version),
            ["licenses", var kind] => Of(kind.Split('-'), ""),
            _ => null,
        };
    }

    /// <summary>"CC BY-SA 4.0", "CC-BY-4.0", "CC0".</summary>
    private static StatedLicense? OfName(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '-', '_', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words is ["cc0"] or ["cc0", "1.0", ..]) return PublicDomain("CC0 1.0", "zero");
        if (words is not ["cc", .. var rest]) return null;
        if (rest is ["zero" or "0", ..]) return PublicDomain("CC0 1.0", "zero");
        var version = rest.FirstOrDefault(IsVersion) ?? "";
        var parts = rest.TakeWhile(word => !IsVersion(word)).ToArray();
        return Of(parts, version);
    }

    private static StatedLicense? Of(string[] parts, string version)
    {
        if (parts.Length is 0 or > 3 || parts.Any(part => part is not ("by" or "sa" or "nc" or "nd"))
            || parts.Distinct().Count() < parts.Length) return null;
        if (version.Length > 0 && !IsVersion(version)) return null;
        var kind = string.Join('-', parts);
        var name = version.Length == 0 ? $"CC {kind.ToUpperInvariant()}" : $"CC {kind.ToUpperInvariant()} {version}";
        return new StatedLicense(
            name,
            $"https://creativecommons.org/licenses/{kind}/{(version.Length == 0 ? "4.0" : version)}/",
            parts.Contains("by"), parts.Contains("sa"), parts.Contains("nc"), parts.Contains("nd"));
    }

    private static bool IsVersion(string text) => text is "1.0" or "2.0" or "2.1" or "2.5" or "3.0" or "4.0";

    private static StatedLicense PublicDomain(string name, string kind) =>
        new(name, $"https://creativecommons.org/publicdomain/{kind}/1.0/", false, false, false, false);
}
