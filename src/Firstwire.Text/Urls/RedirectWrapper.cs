using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>
/// Addresses that hold another address: redirectors, archives and caches. Only what can be read from the address
/// itself; a short link, or a Google News link of the newer form, stays what it is.
/// </summary>
internal static class RedirectWrapper
{
    /// <summary>Redirectors by host, the start of their paths and the parameters that can hold the target.</summary>
    private static readonly (string Host, string Path, string[] Parameters)[] Redirectors =
    [
        ("google.*", "/url", ["url", "q"]), ("google.*", "/news/url", ["url"]), ("google.*", "/imgres", ["imgrefurl"]),
        ("translate.google.*", "/translate", ["u"]), ("bing.com", "/news/apiclick.aspx", ["url"]),
        ("duckduckgo.com", "/l/", ["uddg"]), ("l.facebook.com", "/", ["u"]), ("lm.facebook.com", "/", ["u"]),
        ("facebook.com", "/l.php", ["u"]), ("facebook.com", "/flx/warn", ["u"]), ("l.instagram.com", "/", ["u"]),
        ("l.threads.net", "/", ["u"]), ("l.threads.com", "/", ["u"]), ("l.messenger.com", "/", ["u"]),
        ("youtube.com", "/redirect", ["q"]), ("out.reddit.com", "/", ["url"]), ("t.umblr.com", "/redirect", ["z"]),
        ("linkedin.com", "/redir/redirect", ["url"]), ("linkedin.com", "/safety/go", ["url"]),
        ("vk.com", "/away.php", ["to"]), ("ok.ru", "/dk", ["st.link"]), ("medium.com", "/r/", ["url"]),
        ("disq.us", "/url", ["url"]), ("exit.sc", "/", ["url"]), ("slack-redir.net", "/link", ["url"]),
        ("steamcommunity.com", "/linkfilter", ["url", "u"]), ("getpocket.com", "/redirect", ["url"]),
        ("safelinks.protection.outlook.com", "/", ["url"]), ("urldefense.proofpoint.com", "/v1/url", ["u"]),
        ("redirectingat.com", "/", ["url"]), ("skimresources.com", "/", ["url"]), ("linksynergy.com", "/", ["murl"]),
        ("awin1.com", "/", ["ued", "p"]), ("viglink.com", "/", ["u", "url"]),
        ("googleadservices.com", "/pagead/aclk", ["adurl"]), ("doubleclick.net", "/", ["adurl"]),
    ];

    private static readonly string[] Archives =
    [
        "web.archive.org", "archive.today", "archive.is", "archive.ph", "archive.li", "archive.md", "archive.fo",
        "archive.vn",
    ];

    /// <summary>Whether the address is of a copy that somebody else keeps or makes of the page within.</summary>
    public static bool IsCopy(WebUrl url) => Archives.Any(archive => IsAt(url.Host, archive))
        || url.Host == "webcache.googleusercontent.com" || IsAt(url.Host, "translate.google.*")
        || url.Host.EndsWith(".translate.goog", StringComparison.Ordinal);

    /// <summary>The address within, or null where there is none to be read.</summary>
    public static WebUrl? TargetOf(WebUrl url)
    {
        var host = url.Host;
        if (Archives.Any(archive => IsAt(host, archive))) return FromArchive(url);
        if (IsAt(host, "ampproject.org") || IsAt(host, "bing-amp.com")) return FromCache(url);
        if (IsAt(host, "google.*") && url.Path.StartsWith("/amp/", StringComparison.Ordinal)) return FromCache(url);
        if (host == "webcache.googleusercontent.com") return FromWebCache(url);
        if (host == "urldefense.com") return FromUrlDefense(url.Href);
        if (host == "urldefense.proofpoint.com" && url.Path == "/v2/url") return FromProofpoint(url);
        if (host.EndsWith(".translate.goog", StringComparison.Ordinal)) return FromTranslatedHost(url);
        return (host == "news.google.com" ? FromGoogleNews(url.Path) : null) ?? FromParameter(url);
    }

    private static WebUrl? FromParameter(WebUrl url)
    {
        foreach (var (host, path, parameters) in Redirectors)
        {
            if (!url.Path.StartsWith(path, StringComparison.Ordinal) || !IsAt(url.Host, host)) continue;
            foreach (var parameter in parameters)
            {
                if (Parameter(url, parameter) is { } target && Absolute(target) is { } found) return found;
            }
        }

        return null;
    }

    /// <summary>Whether the host is the named one or below it; an asterisk stands for any public suffix.</summary>
    private static bool IsAt(string host, string name)
    {
        if (name.EndsWith(".*", StringComparison.Ordinal))
        {
            var domain = RegistrableDomain.Of(host);
            var labels = name[..^2];
            var start = labels.LastIndexOf('.') + 1;
            return domain.StartsWith(labels[start..] + ".", StringComparison.Ordinal)
                && host.EndsWith(labels[..start] + domain, StringComparison.Ordinal);
        }

        return host.EndsWith(name, StringComparison.Ordinal)
            && (host.Length == name.Length || host[^(name.Length + 1)] == '.');
    }

    /// <summary>
    /// AMP caches: one label for the kind, <c>s/</c> for https, then the host and the path of the page.
    /// </summary>
    private static WebUrl? FromCache(WebUrl url)
    {
        var slash = url.Path.IndexOf('/', 1);
        if (slash < 0) return null;
        var rest = url.Path[(slash + 1)..];
        var secure = rest.StartsWith("s/", StringComparison.Ordinal);
        if (secure) rest = rest[2..];
        return rest.Contains('.') ? WebUrl.Parse((secure ? "https://" : "http://") + rest + url.Query) : null;
    }

    /// <summary>
    /// Copies of pages: the address stands behind a time of up to fourteen digits, or behind "newest" and the like.
    /// </summary>
    private static WebUrl? FromArchive(WebUrl url)
    {
        var start = url.Path.IndexOf("/http", StringComparison.Ordinal);
        return start < 0 ? null : Absolute(url.Path[(start + 1)..] + url.Query);
    }

    private static WebUrl? FromWebCache(WebUrl url)
    {
        // cache:KEY:ADDRESS words, the key left out or not.
        if (Parameter(url, "q") is not { } query || !query.StartsWith("cache:", StringComparison.Ordinal)) return null;
        var address = query["cache:".Length..].Split(' ', '+')[0];
        var scheme = address.IndexOf("http", StringComparison.Ordinal);
        return scheme >= 0
            ? Absolute(address[scheme..])
            : WebUrl.Parse("http://" + address[(address.IndexOf(':') + 1)..]);
    }

    /// <summary>Proofpoint, third form: <c>/v3/__ADDRESS__;…</c>.</summary>
    private static WebUrl? FromUrlDefense(string href)
    {
        var start = href.IndexOf("/v3/__", StringComparison.Ordinal);
        var end = start < 0 ? -1 : href.IndexOf("__;", start, StringComparison.Ordinal);
        return end < 0 ? null : Absolute(href[(start + "/v3/__".Length)..end]);
    }

    /// <summary>Proofpoint, second form: hyphens stand for the sign of percent, low lines for slashes.</summary>
    private static WebUrl? FromProofpoint(WebUrl url) => Parameter(url, "u") is { } coded
        ? Absolute(PercentEncoding.Decode(coded.Replace('-', '%').Replace('_', '/')))
        : null;

    /// <summary>Translated pages: dots of the host are hyphens, hyphens are doubled.</summary>
    private static WebUrl? FromTranslatedHost(WebUrl url)
    {
        var coded = url.Host[..^".translate.goog".Length];
        var host = string.Join('-', coded.Split("--").Select(part => part.Replace('-', '.')));
        var query = url.Query.TrimStart('?').Split('&')
            .Where(each => !each.StartsWith("_x_tr_", StringComparison.Ordinal));
        return WebUrl.Parse($"https://{host}{url.Path}?{string.Join('&', query)}");
    }

    /// <summary>The older links are a message of Protocol Buffers in base64, whose field 4 is the address.</summary>
    private static WebUrl? FromGoogleNews(string path)
    {
        var text = path[(path.LastIndexOf('/') + 1)..].Replace('-', '+').Replace('_', '/');
        if (!text.StartsWith("CBM", StringComparison.Ordinal)) return null;
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length))
        {
            return null;
        }

        var message = bytes.AsSpan(0, length);
        if (message is not [0x08, 0x13, 0x22, _, _, ..]) return null;
        message = message[3..];
        int size = message[0] & 0x7F, at = 1;
        if (message[0] > 0x7F) size |= message[at++] << 7;
        return at + size > message.Length ? null : Absolute(Encoding.UTF8.GetString(message.Slice(at, size)));
    }

    private static string? Parameter(WebUrl url, string name)
    {
        foreach (var parameter in url.Query.TrimStart('?').Split('&'))
        {
            var equals = parameter.IndexOf('=');
            if (equals == name.Length && parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return PercentEncoding.Decode(parameter.AsSpan(equals + 1));
            }
        }

        return null;
    }

    private static WebUrl? Absolute(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? WebUrl.Parse(text) : null;
}
