using System.Collections.Frozen;

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

    /// <summary>The longest statement that names a licence and says nothing else is far shorter.</summary>
    private const int Longest = 300;

    /// <summary>
    /// Words that name a licence or say that it holds; any other could say of what, or that it does not.
    /// </summary>
    private static readonly FrozenSet<string> SayNothingElse = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "this", "work", "article", "text", "content", "is", "are", "was", "has", "been", "licensed", "licenced",
        "published", "available", "distributed", "released", "under", "a", "an", "the", "terms", "of", "license",
        "licence", "creative", "commons", "cc", "attribution", "share", "alike", "sharealike", "share-alike", "deed",
        "international", "unported", "generic", "universal", "igo", "public", "domain", "dedication", "mark", "version",
        "by", "by-sa", "cc-by", "cc-by-sa", "cc0", "sa", "attribution-sharealike", "©", "c", "copyright", "|");

    private static readonly char[] Between =
        [' ', '\t', '\r', '\n', '\u00a0', ',', ';', '.', '"', '\'', '<', '>', '(', ')', '[', ']'];

    /// <summary>
    /// Whether words stand beside it that are not understood: they may speak of pictures alone, or take it back.
    /// </summary>
    public bool IsQualified { get; private init; }

    /// <summary>
    /// Whether anybody may publish the text under it. Licences with NC or ND are not open here: whether an edition is
    /// non-commercial, and whether a text without its page's layout is a derivative, is not ours to assume.
    /// </summary>
    public bool IsOpen => !IsNonCommercial && !ForbidsDerivatives && !IsQualified;

    /// <summary>
    /// Null for words that name none: a licence that is not known allows nothing. Of several the one that demands most.
    /// </summary>
    public static StatedLicense? Parse(string? stated)
    {
        if (stated is null) return null;
        var text = stated.Trim();
        if (text.Length is 0 or > Longest) return null;
        return text.Contains(Site, StringComparison.OrdinalIgnoreCase) ? OfAddresses(text) : OfName(text);
    }

    /// <summary>How much it asks of whoever publishes the text: more for each clause.</summary>
    internal int Demands => (ForbidsDerivatives ? 8 : 0) + (IsNonCommercial ? 4 : 0) + (SharesAlike ? 2 : 0)
        + (DemandsCredit ? 1 : 0);

    private static StatedLicense? OfAddresses(string text)
    {
        StatedLicense? strictest = null;
        var isQualified = false;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var at = word.IndexOf(Site, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                isQualified |= !SaysNothingElse(word);
                continue;
            }

            var license = OfPath(word[(at + Site.Length)..]);
            isQualified |= license is null || !IsScheme(word[..at].TrimStart(Between))
                || word.LastIndexOf(Site, StringComparison.OrdinalIgnoreCase) > at;
            if (license?.Demands > (strictest?.Demands ?? -1)) strictest = license;
        }

        return strictest is null ? null : strictest with { IsQualified = isQualified };
    }

    private static bool IsScheme(string before) =>
        before.ToLowerInvariant() is "" or "//" or "http://" or "https://" or "www." or "//www." or "http://www."
            or "https://www.";

    private static bool SaysNothingElse(string words) =>
        IsVersion(words.Trim(Between)) || words.Split(Between, StringSplitOptions.RemoveEmptyEntries).All(
            static word => SayNothingElse.Contains(word) || word.All(char.IsAsciiDigit));

    private static StatedLicense? OfPath(string path) =>
        path.ToLowerInvariant().Split('/', '?', '#', '"', '\'', '<', '>', ')', ']', ',', ';') switch
        {
            ["publicdomain", "zero", ..] => PublicDomain("CC0 1.0", "zero"),
            ["publicdomain", "mark", ..] => PublicDomain("Public Domain Mark 1.0", "mark"),
            ["licenses", "publicdomain", ..] => PublicDomain("Public Domain Mark 1.0", "mark"),
            ["licenses", var kind, var version, ..] => Of(kind.Split('-'), version.TrimEnd('.')),
            ["licenses", var kind] => Of(kind.TrimEnd('.').Split('-'), ""),
            _ => null,
        };

    /// <summary>"CC BY-SA 4.0", "CC-BY-4.0", "CC0".</summary>
    private static StatedLicense? OfName(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '-', '_', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words is ["cc0", .. var behind])
            return PublicDomain("CC0 1.0", "zero") with { IsQualified = Restrict(behind) };
        if (words is not ["cc", .. var rest]) return null;
        if (rest is ["zero" or "0", .. var after])
            return PublicDomain("CC0 1.0", "zero") with { IsQualified = Restrict(after) };
        var version = rest.FirstOrDefault(IsVersion) ?? "";
        var parts = rest.TakeWhile(word => !IsVersion(word)).ToArray();
        return Of(parts, version) is { } license
            ? license with { IsQualified = Restrict(rest.Skip(parts.Length + 1)) }
            : null;
    }

    private static bool Restrict(IEnumerable<string> words) => !words.All(SaysNothingElse);

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
