using System.Globalization;
using Firstwire.Text.Dates;

namespace Firstwire.Rights;

/// <summary>
/// From the publisher's signals to what may be done: each signal can only tighten what the edition allows, except an
/// open licence, which lets a public edition show the text it covers.
/// </summary>
public static class RightsPolicy
{
    /// <summary>Raised with every change of the rules; stored decisions of an older version are made again.</summary>
    public const int Version = 1;

    /// <summary>Characters of the feed's own description that a public edition shows.</summary>
    public const int PublicExcerptLength = 160;

    private const string OurAgent = "firstwire";

    public static RightsDecision Decide(RightsSignals signals, Edition edition)
    {
        var isPublic = edition != Edition.Private;
        var openLicense = OpenLicense.Name(signals.License);
        var decision = new RightsDecision(
            MayIndex: true,
            ExcerptLength: isPublic ? PublicExcerptLength : null,
            MayKeepText: true,
            MayShowText: !isPublic || openLicense is not null,
            MayShowImage: !isPublic || openLicense is not null,
            Expires: null,
            Reasons: []);
        var reasons = new List<string>
        {
            isPublic
                ? "This edition is public: it shows a short excerpt and the link to the publisher's page."
                : "This edition is private: its own readers may read the text here.",
        };
        if (openLicense is not null) reasons.Add($"The publisher licenses it under {openLicense}.");
        foreach (var directive in signals.RobotsDirectives.SelectMany(Directives)) decision = Tighten(decision, directive, reasons);
        return decision with { Reasons = reasons };
    }

    /// <summary>The directives that address us, one by one, in lower case. A date after unavailable_after may hold commas.</summary>
    private static IEnumerable<string> Directives(string signal)
    {
        var colon = signal.IndexOf(':');
        if (colon < 0) yield break;
        var agent = signal[..colon].Trim();
        if (agent != "*" && !agent.Equals(OurAgent, StringComparison.OrdinalIgnoreCase)) yield break;
        var rest = signal[(colon + 1)..].Trim().ToLowerInvariant();
        while (rest.Length > 0)
        {
            var end = EndOfDirective(rest);
            yield return rest[..end].Trim();
            rest = end < rest.Length ? rest[(end + 1)..].Trim() : "";
        }
    }

    /// <summary>A directive ends at a comma; one with a date at the comma behind the longest piece that is a date.</summary>
    private static int EndOfDirective(string rest)
    {
        var first = rest.IndexOf(',');
        if (first < 0) return rest.Length;
        if (!rest.StartsWith("unavailable_after", StringComparison.Ordinal)) return first;
        var end = rest.Length;
        while (end > first && Date(Split(rest[..end]).Value) is null) end = rest.LastIndexOf(',', end - 1);
        return Math.Max(end, first);
    }

    private static DateTimeOffset? Date(string? text) => WrittenTimeParser.Parse(text)?.Value;

    /// <summary>Google's robots meta specification: noindex, none, noarchive, nosnippet, max-snippet, noimageindex, max-image-preview, unavailable_after.</summary>
    private static RightsDecision Tighten(RightsDecision decision, string directive, List<string> reasons)
    {
        var (name, value) = Split(directive);
        switch (name)
        {
            case "noindex" or "none":
                reasons.Add($"The page says \"{directive}\": it is left out of the search.");
                return decision with { MayIndex = false };
            case "noarchive" or "nocache":
                reasons.Add($"The page says \"{directive}\": its text is not kept.");
                return decision with { MayKeepText = false, MayShowText = false };
            case "nosnippet":
                reasons.Add("The page says \"nosnippet\": no excerpt and no text is shown.");
                return decision with { ExcerptLength = 0, MayShowText = false };
            case "max-snippet" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length) && length >= 0:
                reasons.Add($"The page says \"{directive}\": an excerpt has at most {length} characters.");
                return decision with { ExcerptLength = Math.Min(length, decision.ExcerptLength ?? length), MayShowText = false };
            case "noimageindex":
            case "max-image-preview" when value == "none":
                reasons.Add($"The page says \"{directive}\": its pictures are not shown.");
                return decision with { MayShowImage = false };
            case "unavailable_after" when Date(value) is { } end:
                reasons.Add($"The page says it is available until {end:yyyy-MM-dd}.");
                return decision with { Expires = decision.Expires is { } earlier && earlier < end ? earlier : end };
            default:
                return decision;
        }
    }

    private static (string Name, string? Value) Split(string directive)
    {
        var colon = directive.IndexOf(':');
        return colon < 0 ? (directive, null) : (directive[..colon].Trim(), directive[(colon + 1)..].Trim());
    }
}
