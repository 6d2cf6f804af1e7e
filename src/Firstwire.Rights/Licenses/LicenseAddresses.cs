namespace Firstwire.Rights.Licenses;

/// <summary>Licences named by their address, alone or among words.</summary>
internal static class LicenseAddresses
{
    private static readonly char[] Around = [',', ';', '.', '"', '\'', '<', '>', '(', ')', '[', ']'];

    /// <summary>Whether a known address stands in the text, wherever it does.</summary>
    public static bool AreIn(string text) =>
        text.Contains(CreativeCommons.Site, StringComparison.OrdinalIgnoreCase)
        || Words(text).Any(static word => GovernmentLicenses.At(Address(word)) is not null);

    public static StatedLicense? Read(string text)
    {
        StatedLicense? strictest = null;
        var isQualified = false;
        foreach (var word in Words(text))
        {
            var at = word.IndexOf(CreativeCommons.Site, StringComparison.OrdinalIgnoreCase);
            var license = at < 0
                ? GovernmentLicenses.At(Address(word))
                : CreativeCommons.At(word[(at + CreativeCommons.Site.Length)..]);
            isQualified |= license is null
                ? !LicenseWords.SayNothingElse(word)
                : at >= 0 && (WithoutScheme(word[..at]).Length > 0
                    || word.LastIndexOf(CreativeCommons.Site, StringComparison.OrdinalIgnoreCase) > at);
            if (license?.Demands > (strictest?.Demands ?? -1)) strictest = license;
        }

        return strictest is null ? null : strictest with { IsQualified = isQualified };
    }

    private static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Address(string word) => WithoutScheme(word).TrimEnd(Around);

    private static string WithoutScheme(string word)
    {
        var address = word.TrimStart(Around);
        foreach (var opening in (ReadOnlySpan<string>)["https:", "http:", "//", "www."])
        {
            if (address.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) address = address[opening.Length..];
        }

        return address;
    }
}
