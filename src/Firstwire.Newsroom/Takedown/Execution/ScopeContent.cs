using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>A scope as it is sealed.</summary>
internal sealed record ScopeContent(
    ScopeKind Kind, long ItemId = 0, string? Address = null, string? Name = null, string? Domain = null)
{
    public byte[]? Fingerprint { get; init; }

    public static ScopeContent Of(TakedownScope scope) => scope switch
    {
        TakedownScope.Item item => new(ScopeKind.Item, item.ItemId),
        TakedownScope.Url url => new(ScopeKind.Url, Address: url.Address),
        TakedownScope.UrlPrefix prefix => new(ScopeKind.UrlPrefix, Address: prefix.Address),
        TakedownScope.Author author => new(ScopeKind.Author, Name: author.Name, Domain: Lower(author.OnDomain)),
        TakedownScope.WholeDomain domain => new(ScopeKind.Domain, Domain: Lower(domain.Domain)),
        TakedownScope.Text text => new(ScopeKind.Text, Domain: text.OnDomain is null ? null : Lower(text.OnDomain))
        {
            Fingerprint = text.Fingerprint.ToBytes(),
        },
        TakedownScope.Image image => new(ScopeKind.Image, Address: image.Address),
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    /// <summary>Null where the address is none of the web.</summary>
    public WebUrl? Url => WebUrl.Parse(Address) is { IsHttp: true } url ? url : null;

    /// <summary>The registrable domain that it is about, for the ledger; null where there is none.</summary>
    public string? RegistrableDomain =>
        Domain is not null ? Text.Urls.RegistrableDomain.Of(
            Domain) : Url is { } url ? Text.Urls.RegistrableDomain.Of(url.Host) : null;

    private static string Lower(string domain) => domain.Trim().TrimEnd('.').ToLowerInvariant();
}
