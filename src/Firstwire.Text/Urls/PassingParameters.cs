using System.Collections.Frozen;

namespace Firstwire.Text.Urls;

/// <summary>
/// Parameters of a query that say how a reader came, not what is read: of campaigns, clicks, shares, sessions and AMP.
/// Written from what these services document and put into their links.
/// </summary>
internal static class PassingParameters
{
    /// <summary>Whether the parameter can be left out, given its name in lower case and its value.</summary>
    public static bool Contains(string name, string value)
    {
        if (Names.Contains(name)) return true;
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        if (name == "amp") return value is "" or "1" or "true" or "yes";
        if (name is "output" or "outputtype" or "view" or "mode")
        {
            return value.Equals("amp", StringComparison.OrdinalIgnoreCase);
        }

        // As a session it has at least the 128 bits of a hash; a shorter one may be the number of a story.
        if (name is "sid" or "s") return value.Length >= 32 && value.All(char.IsAsciiHexDigit);
        return CameBy.Contains(name)
            && Channels.Any(channel => value.StartsWith(channel, StringComparison.OrdinalIgnoreCase)
                && (channel.Length >= ShortestName || !IsWithinWord(value, channel.Length)));
    }

    private static bool IsWithinWord(string value, int end) => end < value.Length && char.IsAsciiLetter(value[end]);

    private static readonly string[] Prefixes =
    [
        // Campaigns: Google Analytics, Matomo, Piwik, AT Internet, comScore, Adobe, HubSpot, Salesforce, Eloqua,
        // Blueshift.
        "utm_", "mtm_", "matomo_", "pk_", "piwik_", "at_campaign", "at_medium", "at_custom", "at_link", "at_bbc",
        "at_ptr", "at_format", "at_creation", "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ns_fee",
        "sc_c", "hsa_", "__hs", "_hs", "sfmc_", "elqtrack", "bsft_", "ga_source", "ga_medium", "ga_campaign", "ga_term",
        "ga_content", "gaa_", "gad_", "trk_",
        // Clicks and shares: Facebook, Branch, Yahoo, Vero, Olytics, Microsoft.
        "fb_action", "fb_comment", "fb_ref", "fb_source", "action_object_map", "action_type_map", "action_ref_map",
        "_branch_", "guce_", "vero_", "oly_", "amp_", "aspsessionid",
    ];

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        // The click that an advertisement network counts.
        "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "srsltid", "msclkid", "fbclid", "yclid", "ysclid", "_openstat",
        "twclid", "ttclid", "igshid", "igsh", "mibextid", "li_fat_id", "epik", "irclickid", "irgwc", "awc",
        "rb_clickid", "k_clickid", "wickedid", "ef_id", "s_kwcid", "mkwid", "pcrid", "cx_click", "rdid", "nsukey",
        "spm", "scm", "_gl", "_ga", "_gac", "_ke", "_kx",
        // Newsletters.
        "mc_cid", "mc_eid", "mkt_tok", "ml_subscriber", "ml_subscriber_hash", "ck_subscriber_id", "nr_email_referer",
        "inf_contact_key", "dm_i", "emci", "emdi", "ceid", "omnisendcontactid", "hsctatracking", "sailthru_id", "bxid",
        "esrc", "emc", "nlid", "cndid",
        // Campaigns of publishers.
        "cmp", "cmpid", "cmp_id", "cmpn", "campaign_id", "campaignid", "adgroupid", "adset_id", "icid", "ncid", "ocid",
        "cvid", "s_cid", "intcmp", "int_cmp", "icmp", "xtor", "xtref", "wtmc", "wt_mc", "wt_zmc", "wt.mc_id",
        "wt.mc_ev", "ito", "ftag", "ftcamp", "mbid", "smid", "smtyp", "smprod", "sref", "wprss", "wpsrc", "wpisrc",
        "wpmm", "soc_src", "soc_trk", "tsrc", "taid", "feedtype", "feedname", "guccounter", "trkcampaign", "trk",
        "spref", "sr_share", "ref_src", "ref_url", "ref_", "referrer", "referer", "__twitter_impression", "__source",
        "unlocked_article_code", "giftcopy", "sharetype", "share_from", "triedredirect",
        // Sessions.
        "jsessionid", "phpsessid", "sessionid", "session_id", "sessid", "cfid", "cftoken", "zenid", "oscsid",
        // AMP.
        "usqp", "_amp", "noamp", "nonamp");

    /// <summary>
    /// Names that say where a reader came from when their value is a channel, and that can be anything when it is not.
    /// </summary>
    private static readonly FrozenSet<string> CameBy = FrozenSet.Create(
        "source", "src", "from", "via", "ref", "partner", "medium", "origin", "feature", "share", "mod");

    private static readonly string[] Channels =
    [
        "rss", "rssfeed", "feed", "feedburner", "atom", "newsletter", "email", "e-mail", "twitter", "facebook", "fb",
        "linkedin", "whatsapp", "telegram", "reddit", "socialmedia", "social", "share", "home", "homepage", "front",
        "frontpage", "push", "app", "applenews", "google", "googlenews", "bing", "yahoo", "syndication", "youtu",
        "youtube",
    ];

    /// <summary>
    /// Longer names of channels begin no other word; a shorter one has to stand alone: an "app" is no apple.
    /// </summary>
    private const int ShortestName = 7;
}
