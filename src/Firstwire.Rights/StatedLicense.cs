using Firstwire.Rights.Licenses;

namespace Firstwire.Rights;

/// <summary>
/// A licence that is known by its address or name: a Creative Commons one, CC0, the Public Domain Mark, or one under
/// which governments publish.
/// </summary>
/// <param name="Name">"CC BY-SA 4.0".</param>
/// <param name="Url">Its deed.</param>
/// <param name="DemandsCredit">Author, title, source and licence are to be named, and that it was changed.</param>
/// <param name="SharesAlike">What is made of it stands under the same licence.</param>
public sealed record StatedLicense(
    string Name, string Url, bool DemandsCredit, bool SharesAlike, bool IsNonCommercial, bool ForbidsDerivatives)
{
    /// <summary>The longest statement that names a licence and says nothing else is far shorter.</summary>
    private const int Longest = 300;

    /// <summary>
    /// Whether words stand beside it that are not understood: they may speak of pictures alone, or take it back.
    /// </summary>
    public bool IsQualified { get; internal init; }

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
        return LicenseAddresses.AreIn(text)
            ? LicenseAddresses.Read(text)
            : CreativeCommons.Named(text) ?? GovernmentLicenses.Named(text);
    }

    /// <summary>How much it asks of whoever publishes the text: more for each clause.</summary>
    internal int Demands => (ForbidsDerivatives ? 8 : 0) + (IsNonCommercial ? 4 : 0) + (SharesAlike ? 2 : 0)
        + (DemandsCredit ? 1 : 0);
}
