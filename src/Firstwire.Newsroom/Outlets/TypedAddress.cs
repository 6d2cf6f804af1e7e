namespace Firstwire.Newsroom.Outlets;

/// <summary>An address as people type it: <c>example.org/feed</c>.</summary>
public static class TypedAddress
{
    /// <summary>With <c>https</c> where no scheme was typed; a word without a dot is no address of the web.</summary>
    public static string Of(string? typed)
    {
        var address = (typed ?? "").Trim();
        return address.Split('/', '?', '#')[0].Contains('.') && !address.Contains("://", StringComparison.Ordinal)
            ? $"https://{address}"
            : address;
    }
}
