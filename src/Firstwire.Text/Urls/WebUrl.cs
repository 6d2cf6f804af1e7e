namespace Firstwire.Text.Urls;

/// <summary>An absolute URL as the WHATWG URL Standard parses and serialises it. Equal when serialised alike.</summary>
public sealed record WebUrl
{
    private WebUrl(UrlParts parts)
    {
        Parts = parts;
        Href = parts.Serialize();
    }

    internal UrlParts Parts { get; }

    /// <summary>The serialised URL.</summary>
    public string Href { get; }

    /// <summary>The scheme in lower case, without its colon.</summary>
    public string Scheme => Parts.Scheme;

    /// <summary>Host in ASCII form, IPv6 in brackets; empty where the scheme has none.</summary>
    public string Host => Parts.Host ?? "";

    /// <summary>The port in use: the one stated, else the scheme's own; -1 where neither exists.</summary>
    public int Port => Parts.Port ?? UrlScheme.DefaultPort(Parts.Scheme);

    /// <summary>The path, percent-encoded, without query and fragment.</summary>
    public string Path => Parts.Path;

    /// <summary>The query with its question mark; empty where there is none.</summary>
    public string Query => string.IsNullOrEmpty(Parts.Query) ? "" : "?" + Parts.Query;

    /// <summary>The fragment with its hash sign; empty where there is none.</summary>
    public string Fragment => string.IsNullOrEmpty(Parts.Fragment) ? "" : "#" + Parts.Fragment;

    /// <summary>True where a user name or a password stands in the URL.</summary>
    public bool HasCredentials => Parts.UserName.Length > 0 || Parts.Password.Length > 0;

    public bool IsHttp => Scheme is "http" or "https";

    /// <summary>The same URL without its fragment, which is never sent.</summary>
    public WebUrl WithoutFragment() => Parts.Fragment is null ? this : new WebUrl(Parts with { Fragment = null });

    /// <summary>
    /// The address for <c>System.Net.Http</c>, without the fragment: what stands in <see cref="Href"/> is sent, byte
    /// for byte.
    /// </summary>
    /// <exception cref="UriFormatException">
    /// The host is none that a name server could know, such as <c>a!b.example</c>.
    /// </exception>
    public Uri ToUri() => new(WithoutFragment().Href, Exactly);

    /// <summary>UTF-16 units of an address that is parsed; nothing longer is one.</summary>
    public const int MaxLength = UrlParser.MaxLength;

    /// <summary>
    /// Parses <paramref name="text"/>, against <paramref name="baseUrl"/> when it is relative; null on failure.
    /// </summary>
    public static WebUrl? Parse(string? text, WebUrl? baseUrl = null) =>
        text is not null && UrlParser.Parse(text, baseUrl) is { } parts && new WebUrl(
            parts) is { Href.Length: <= UrlParser.MaxLength } url
            ? url
            : null;

    /// <summary>
    /// What <paramref name="text"/> is as a serialised URL, as <see cref="Parse"/> says; often without parsing it.
    /// </summary>
    public static string? HrefOf(string text, WebUrl? baseUrl = null) =>
        SerializedUrl.Is(text) ? text : Parse(text, baseUrl)?.Href;

    /// <summary>What <see cref="IsHttp"/> says of a URL that is serialised so.</summary>
    public static bool IsHttpHref(string href) =>
        href.StartsWith("http://", StringComparison.Ordinal) || href.StartsWith("https://", StringComparison.Ordinal);

    public bool Equals(WebUrl? other) => other is not null && other.Href == Href;

    public override int GetHashCode() => Href.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Href;

    // System.Uri would decode some escapes and fold dots once more.
    private static readonly UriCreationOptions Exactly = new() { DangerousDisablePathAndQueryCanonicalization = true };
}
