namespace Firstwire.Rights;

/// <summary>
/// The signals that the policy knows, by the names that their own dialects give them; case does not matter.
/// </summary>
public static class SignalNames
{
    /// <summary>What robots.txt (RFC 9309) says of the page's address; the value is <c>Disallow</c>.</summary>
    public const string RobotsTxt = "robots.txt";

    /// <summary>Directives as one header line states them: <c>noindex</c>, <c>somebot: noindex, nofollow</c>.</summary>
    public const string RobotsTag = "X-Robots-Tag";

    /// <summary>Directives of a meta element: <c>agent: directives</c>, agent <c>robots</c> for all.</summary>
    public const string RobotsMeta = "robots";

    /// <summary>The words of an element that may stand in no excerpt.</summary>
    public const string NoSnippetPart = "data-nosnippet";

    /// <summary>IETF AI Preferences (draft-ietf-aipref-vocab): <c>train-ai=n, search=y</c>.</summary>
    public const string ContentUsage = "Content-Usage";

    /// <summary>Cloudflare's content signals in robots.txt: <c>search=yes, ai-train=no</c>.</summary>
    public const string ContentSignal = "Content-Signal";

    /// <summary>The address of an RSL document; its terms are not known.</summary>
    public const string RslAddress = "RSL licence";

    /// <summary>A document of Really Simple Licensing 1.0.</summary>
    public const string Rsl = "RSL";

    /// <summary>W3C TDM Reservation Protocol: <c>1</c> reserves.</summary>
    public const string TdmReservation = "tdm-reservation";

    public const string TdmPolicy = "tdm-policy";

    /// <summary>A licence by its address or name.</summary>
    public const string License = "license";

    /// <summary>A statement of rights in words.</summary>
    public const string Rights = "rights";

    /// <summary>Of an entry's pictures and films.</summary>
    public const string MediaRights = "media:copyright";

    public const string MediaLicense = "media:license";
    public const string UsageInfo = "usageInfo";
    public const string IsAccessibleForFree = "isAccessibleForFree";
    public const string ConditionsOfAccess = "conditionsOfAccess";

    /// <summary>Bloglines' feed access control: <c>deny</c>.</summary>
    public const string AccessRestriction = "access:restriction";

    public const string ItunesBlock = "itunes:block";
    public const string GooglePlayBlock = "googleplay:block";

    /// <summary><c>no</c>: the feed wants to be in no index.</summary>
    public const string Indexing = "indexing:index";

    public const string Syndication = "syndication";

    /// <summary>A signed statement of origin within the text (C2PA 2.4, A.8 and A.9).</summary>
    public const string Provenance = "C2PA";
}
