namespace Firstwire.Newsroom.Outlets;

/// <summary>An address as people type it: <c>example.org/feed</c>.</summary>
public static class TypedAddress
{
    /// <summary>What links to feeds put before an address, or in place of its scheme.</summary>
    private const string FeedScheme = "feed:";

    /// <summary>With <c>https</c> where no scheme was typed; a word without a dot is no address of the web.</summary>
    public static string Of(string? typed)
    {
        var address = (typed ?? "").Trim();
        if (address.StartsWith(FeedScheme, StringComparison.OrdinalIgnoreCase))
        {
            address = address[FeedScheme.Length..].TrimStart('/');
        }

        return address.Split('/', '?', '#')[0].Contains('.') ? $"https://{address}" : address;
    }
}
