using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>
/// Domain names in ASCII: "domain to ASCII" of the URL Standard (§3.3), which is UTS 46 without transitional processing
/// and without the rules on hyphens, lengths and letter-digit-hyphen, and with those on joiners and on right-to-left
/// names.
/// </summary>
internal static class DomainName
{
    private const string Prefix = "xn--";
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int Virama = 9;

    /// <summary>The name in ASCII and lower case, or null where it is not valid.</summary>
    /// <remarks>A name that is ASCII already is not looked into: browsers open whatever the DNS knows.</remarks>
    public static string? ToAscii(string domain)
    {
        if (Ascii.IsValid(domain)) return domain.ToLowerInvariant();

        var unicode = DomainCharacters.Unicode;
        var mapped = new List<int>(domain.Length);
        foreach (var rune in domain.EnumerateRunes())
        {
            if (!unicode.TryMap(rune.Value, mapped)) return null;
        }

        var labels = new List<List<int>>();
        foreach (var label in Labels(Composition.Compose(mapped)))
        {
            var isEncoded = label.Count >= 4 && Prefix.Select((sign, i) => label[i] == sign).All(same => same);
            var decoded = isEncoded ? Decode(label) : label;
            if (decoded is null || !IsValid(decoded)) return null;
            labels.Add(decoded);
        }

        var isRightToLeft = labels.SelectMany(label => label)
            .Any(point => unicode.Bidi(point) is BidiClass.R or BidiClass.AL or BidiClass.AN);
        if (isRightToLeft && !labels.TrueForAll(ObeysBidiRule)) return null;
        return string.Join('.', labels.Select(Encode));
    }

    private static IEnumerable<List<int>> Labels(List<int> points)
    {
        var start = 0;
        for (var i = 0; i <= points.Count; i++)
        {
            if (i < points.Count && points[i] != '.') continue;
            yield return points[start..i];
            start = i + 1;
        }
    }

    private static string Encode(List<int> label) => label.TrueForAll(point => point < 0x80)
        ? string.Concat(label.Select(point => (char)point))
        : Prefix + Punycode.Encode(label);

    /// <summary>
    /// The label that Punycode hides; null where it hides nothing, or what another spelling says as well.
    /// </summary>
    private static List<int>? Decode(List<int> label)
    {
        if (!label.TrueForAll(point => point < 0x80)) return null;
        var decoded = Punycode.Decode(string.Concat(label.Skip(Prefix.Length).Select(point => (char)point)));
        if (decoded is null || decoded.TrueForAll(point => point < 0x80)) return null;
        return Composition.Compose(decoded).SequenceEqual(decoded) ? decoded : null;
    }

    /// <summary>The validity criteria of UTS 46 §4.1 that hold without regard to other labels.</summary>
    private static bool IsValid(List<int> label)
    {
        if (label.Count == 0) return true;
        var unicode = DomainCharacters.Unicode;
        if (unicode.IsMark(label[0]) || label.Contains('.')) return false;
        if (label.Count >= 4 && label[0] == 'x' && label[1] == 'n' && label[2] == '-' && label[3] == '-') return false;
        for (var i = 0; i < label.Count; i++)
        {
            if (!unicode.IsValid(label[i]) || !MayJoin(label, i)) return false;
        }

        return true;
    }

    /// <summary>Rules for the two joiners, which no eye sees (RFC 5892, appendices A.1 and A.2).</summary>
    private static bool MayJoin(List<int> label, int at)
    {
        if (label[at] is not (ZeroWidthNonJoiner or ZeroWidthJoiner)) return true;
        var unicode = DomainCharacters.Unicode;
        if (at > 0 && unicode.CombiningClass(label[at - 1]) == Virama) return true;
        if (label[at] == ZeroWidthJoiner) return false;

        var before = at - 1;
        while (before >= 0 && unicode.Joining(label[before]) == 'T') before--;
        var after = at + 1;
        while (after < label.Count && unicode.Joining(label[after]) == 'T') after++;
        return before >= 0 && unicode.Joining(label[before]) is 'L' or 'D'
            && after < label.Count && unicode.Joining(label[after]) is 'R' or 'D';
    }

    /// <summary>The six conditions of RFC 5893 §2.</summary>
    private static bool ObeysBidiRule(List<int> label)
    {
        if (label.Count == 0) return true;
        var classes = label.ConvertAll(DomainCharacters.Unicode.Bidi);
        var end = classes.FindLast(each => each != BidiClass.NSM);
        if (classes[0] == BidiClass.L)
        {
            return end is BidiClass.L or BidiClass.EN
                && classes.TrueForAll(each => each is BidiClass.L or BidiClass.EN || IsNeutral(each));
        }

        return classes[0] is BidiClass.R or BidiClass.AL
            && end is BidiClass.R or BidiClass.AL or BidiClass.EN or BidiClass.AN
            && !(classes.Contains(BidiClass.EN) && classes.Contains(BidiClass.AN))
            && classes.TrueForAll(each =>
                each is BidiClass.R or BidiClass.AL or BidiClass.AN or BidiClass.EN || IsNeutral(each));
    }

    private static bool IsNeutral(BidiClass each) =>
        each is BidiClass.ES or BidiClass.CS or BidiClass.ET or BidiClass.ON or BidiClass.BN or BidiClass.NSM;
}
