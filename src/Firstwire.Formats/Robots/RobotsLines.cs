using System.Text;

namespace Firstwire.Formats.Robots;

internal enum RobotsKey
{
    Unknown,
    UserAgent,
    Allow,
    Disallow,
    CrawlDelay,
    Sitemap,
    License,
    ContentUsage,
    ContentSignal,
}

/// <summary>
/// Walks the lines of a robots.txt (RFC 9309 §2.2): <c>key: value # comment</c>, ended by LF, CR or both.
/// </summary>
internal ref struct RobotsLines
{
    private ReadOnlySpan<byte> rest;

    public RobotsLines(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("\uFEFF"u8)) file = file[3..];
        if (file.Length > RobotsTxt.MaxBytes)
        {
            // Half a rule would be another rule, so the line that the limit cuts is dropped.
            file = file[..RobotsTxt.MaxBytes];
            file = file[..(file.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)];
        }

        rest = file;
        Current = default;
    }

    public RobotsLine Current { get; private set; }

    public readonly RobotsLines GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];

            Current = Read(line);
            if (Current.Key != RobotsKey.Unknown) return true;
        }

        return false;
    }

    /// <summary>
    /// The token that a <c>User-agent</c> value names: its leading letters, <c>_</c> and <c>-</c>; or <c>*</c> for all.
    /// </summary>
    public static string ProductToken(ReadOnlySpan<byte> value)
    {
        if (value is [(byte)'*'] or [(byte)'*', (byte)' ' or (byte)'\t', ..]) return "*";
        var end = value.IndexOfAnyExcept(TokenBytes);
        return Encoding.ASCII.GetString(end < 0 ? value : value[..end]);
    }

    private static readonly System.Buffers.SearchValues<byte> TokenBytes =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-"u8);

    private static RobotsLine Read(ReadOnlySpan<byte> line)
    {
        var comment = line.IndexOf((byte)'#');
        if (comment >= 0) line = line[..comment];
        line = line.Trim(" \t"u8);

        var colon = line.IndexOf((byte)':');
        if (colon < 0)
        {
            // "Disallow /x" is understood where the blank cannot be anything else.
            colon = line.IndexOfAny((byte)' ', (byte)'\t');
            if (colon < 0 || line[(colon + 1)..].Trim(" \t"u8).IndexOfAny((byte)' ', (byte)'\t') >= 0) return default;
        }

        return new RobotsLine(KeyOf(line[..colon].TrimEnd(" \t"u8)), line[(colon + 1)..].TrimStart(" \t"u8));
    }

    private static RobotsKey KeyOf(ReadOnlySpan<byte> key)
    {
        foreach (var (name, meaning) in Keys)
        {
            if (Ascii.EqualsIgnoreCase(key, name)) return meaning;
        }

        return RobotsKey.Unknown;
    }

    private static readonly (string Name, RobotsKey Meaning)[] Keys =
    [
        ("disallow", RobotsKey.Disallow), ("allow", RobotsKey.Allow), ("user-agent", RobotsKey.UserAgent),
        ("sitemap", RobotsKey.Sitemap), ("crawl-delay", RobotsKey.CrawlDelay),
        ("dissallow", RobotsKey.Disallow), ("dissalow", RobotsKey.Disallow), ("disalow", RobotsKey.Disallow),
        ("diasllow", RobotsKey.Disallow), ("disallaw", RobotsKey.Disallow),
        ("useragent", RobotsKey.UserAgent), ("user agent", RobotsKey.UserAgent),
        ("license", RobotsKey.License), ("content-usage", RobotsKey.ContentUsage), ("content-signal",
            RobotsKey.ContentSignal),
        ("site-map", RobotsKey.Sitemap), ("crawldelay", RobotsKey.CrawlDelay),
    ];
}

internal readonly ref struct RobotsLine(RobotsKey key, ReadOnlySpan<byte> value)
{
    public RobotsKey Key { get; } = key;

    public ReadOnlySpan<byte> Value { get; } = value;
}
