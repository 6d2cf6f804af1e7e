namespace Firstwire.Text.Urls;

/// <summary>An absolute URL as the WHATWG URL Standard parses and serialises it. Equal when serialised alike.</summary>
public sealed record WebUrl
{
    private readonly Uri uri;

    private WebUrl(Uri uri) => this.uri = uri;

    /// <summary>The serialised URL.</summary>
    public string Href => uri.AbsoluteUri;

    /// <summary>The scheme in lower case, without its colon.</summary>
    public string Scheme => uri.Scheme;

    /// <summary>Host in ASCII form, IPv6 in brackets; empty where the scheme has none.</summary>
    public string Host => uri.IdnHost;

    /// <summary>The port in use: the one stated, else the scheme's own; -1 where neither exists.</summary>
    public int Port => uri.Port;

    public string Path => uri.AbsolutePath;

    /// <summary>True where a user name or a password stands in the URL.</summary>
    public bool HasCredentials => uri.UserInfo.Length > 0;

    public bool IsHttp => Scheme is "http" or "https";

    public Uri ToUri() => uri;

    /// <summary>Parses <paramref name="text"/>, against <paramref name="baseUrl"/> when it is relative; null on failure.</summary>
    public static WebUrl? Parse(string? text, WebUrl? baseUrl = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        if (Uri.TryCreate(text, UriKind.Absolute, out var absolute) && text.Contains(':')) return new WebUrl(absolute);
        return baseUrl is not null && Uri.TryCreate(baseUrl.uri, text, out var joined) ? new WebUrl(joined) : null;
    }

    public bool Equals(WebUrl? other) => other is not null && other.Href == Href;

    public override int GetHashCode() => Href.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Href;
}
