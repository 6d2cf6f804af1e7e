namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// What a takedown is to remove. Hosts and domains are compared in lower case, addresses in their normal form.
/// </summary>
public abstract record TakedownScope
{
    private TakedownScope()
    {
    }

    /// <summary>One item, by its number here, with whatever was found to be the same.</summary>
    public sealed record Item(long ItemId) : TakedownScope;

    /// <summary>The page at one address.</summary>
    /// <param name="Address">Absolute http(s) URL.</param>
    public sealed record Url(string Address) : TakedownScope;

    /// <summary>Every page below an address: the same host, and a path that begins with its path.</summary>
    /// <param name="Address">Absolute http(s) URL; a query or fragment is not looked at.</param>
    public sealed record UrlPrefix(string Address) : TakedownScope;

    /// <summary>What carries a person's name as its byline, on a domain and below it.</summary>
    /// <param name="Name">As the byline writes it; case and white space aside.</param>
    public sealed record Author(string Name, string OnDomain) : TakedownScope;

    /// <summary>Every page of a domain and of the hosts below it.</summary>
    public sealed record WholeDomain(string Domain) : TakedownScope;

    /// <summary>A text, whatever address it stands at.</summary>
    /// <param name="Fingerprint">From <see cref="TextRuns.Fingerprint"/>; the text itself is not kept.</param>
    /// <param name="OnDomain">Only on this domain and below it; null: wherever it stands.</param>
    public sealed record Text(TextFingerprint Fingerprint, string? OnDomain) : TakedownScope;

    /// <summary>One image: it goes from every item that shows it, the item's words stay.</summary>
    /// <param name="Address">Absolute http(s) URL.</param>
    public sealed record Image(string Address) : TakedownScope;
}
