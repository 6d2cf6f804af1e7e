using System.Collections.Frozen;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// The country of a domain, by its country code top-level domain (IANA root zone) where that is used by its own
/// country.
/// </summary>
internal static class CountryDomains
{
    /// <summary>
    /// Sold to the whole world; below their own second levels (<c>com.co</c>) they mean what they say.
    /// </summary>
    private static readonly FrozenSet<string> Sold = FrozenSet.Create(
        StringComparer.Ordinal,
        "ac", "ai", "bz", "cc", "cf", "co", "fm", "ga", "gg", "gq", "im", "io", "la", "ly", "me", "ml", "ms", "nu",
        "pw", "sc", "sh", "st", "su", "tk", "to", "tv", "vc", "vg", "ws");

    /// <summary>Codes that are not ISO 3166's, and those in other scripts.</summary>
    private static readonly FrozenDictionary<string, string> Others = Table("""
        uk GB|xn--p1ai RU|xn--fiqs8s CN|xn--fiqz9s CN|xn--kprw13d TW|xn--kpry57d TW|xn--j6w193g HK|xn--mix891f MO
        xn--3e0b707e KR|xn--wgbh1c EG|xn--mgberp4a5d4ar SA|xn--mgbaam7a8h AE|xn--pgbs0dh TN|xn--mgbayh7gpa JO
        xn--ygbi2ammx PS|xn--wgbl6a QA|xn--ogbpf8fl SY|xn--mgb9awbf OM|xn--mgbx4cd0ab MY|xn--mgba3a4f16a IR
        xn--lgbbat1ad8j DZ|xn--mgbc0a9azcg MA|xn--mgbtx2b IQ|xn--mgbpl2fh SD|xn--mgbai9azgqp6j PK|xn--j1amh UA
        xn--90ais BY|xn--d1alf MK|xn--90a3ac RS|xn--90ae BG|xn--node GE|xn--y9a3aq AM|xn--l1acc MN|xn--80ao21a KZ
        xn--o3cw4h TH|xn--q7ce6a LA|xn--h2brj9c IN|xn--mgbbh1a71e IN|xn--fpcrj9c3d IN|xn--gecrj9c IN|xn--s9brj9c IN
        xn--45brj9c IN|xn--xkc2dl3a5ee0h IN|xn--54b7fta0cc BD|xn--fzc2c9e2c LK|xn--xkc2al3hye2a LK|xn--qxam GR
        xn--clchc0ea0b2g2a9gcd SG|xn--yfro4i67o SG
        """);

    /// <param name="domain">A registrable domain.</param>
    /// <returns>Null where the domain does not tell.</returns>
    public static Country? Of(string domain)
    {
        var top = domain[(domain.LastIndexOf('.') + 1)..];
        if (Others.TryGetValue(top, out var code)) return Countries.Find(code);
        if (top.Length != 2 || (Sold.Contains(top) && !IsBelowSecondLevel(domain))) return null;
        return Countries.Find(top);
    }

    private static bool IsBelowSecondLevel(string domain)
    {
        var above = domain[(domain.IndexOf('.') + 1)..];
        return above.Contains('.') && RegistrableDomain.IsPublicSuffix(above)
            && !RegistrableDomain.IsPrivateSuffix(above);
    }

    private static FrozenDictionary<string, string> Table(string table) => table.Split(['|', '\n'])
        .Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
