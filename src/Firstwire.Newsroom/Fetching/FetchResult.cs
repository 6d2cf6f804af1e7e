using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>One redirect that was followed.</summary>
/// <param name="Status">301, 302, 303, 307 or 308.</param>
public sealed record Redirect(int Status, WebUrl Target)
{
    /// <summary>True where the server asks to use the target from now on (RFC 9110 §15.4.2, §15.4.9).</summary>
    public bool IsPermanent => Status is 301 or 308;
}

/// <summary>What came of a fetch.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <summary>The outcome in one sentence for people.</summary>
    public abstract string Sentence { get; }

    /// <summary>The HTTP status of the last answer; null where there was none to be read.</summary>
    public virtual int? StatusCode => null;

    /// <summary>A representation arrived whole (status 2xx).</summary>
    /// <param name="Body">Without content codings.</param>
    /// <param name="FinalUrl">Where the body came from; the base of its relative links.</param>
    /// <param name="Redirects">In the order followed; the last target is <paramref name="FinalUrl"/>.</param>
    /// <param name="WireBytes">The body's size as transferred, still compressed.</param>
    public sealed record Fetched(
        ReadOnlyMemory<byte> Body,
        string? ContentType,
        FetchHeaders Headers,
        WebUrl FinalUrl,
        IReadOnlyList<Redirect> Redirects,
        int WireBytes) : FetchResult, IDisposable
    {
        internal IDisposable? Place { get; init; }

        public override string Sentence => $"The address answered with {Body.Length} bytes.";

        public override int? StatusCode => 200;

        /// <summary>Says that the body is not needed any more: few large ones are in memory at once.</summary>
        public void Dispose() => Place?.Dispose();
    }

    /// <summary>The validators still hold (304).</summary>
    /// <param name="Redirects">In the order followed.</param>
    public sealed record NotModified(FetchHeaders Headers, IReadOnlyList<Redirect> Redirects) : FetchResult
    {
        public override int? StatusCode => 304;

        public override string Sentence => "Nothing has changed since the last fetch.";
    }

    /// <summary>
    /// 410, at the address itself or behind permanent redirects only: what a passing redirect leads to proves nothing.
    /// </summary>
    public sealed record Gone : FetchResult
    {
        public override int? StatusCode => 410;

        public override string Sentence => "The server says that the address is gone for good (410).";
    }

    /// <summary>
    /// The guard did not let the request out. Nothing was sent to the address that the sentence names.
    /// </summary>
    public sealed record Refused(string Reason) : FetchResult
    {
        public override string Sentence => Reason;
    }

    /// <param name="Limit">In bytes, of the body as transferred or as decompressed, whichever was passed.</param>
    public sealed record TooLarge(long Limit) : FetchResult
    {
        public override string Sentence => $"The answer is larger than the limit of {InWords(Limit)}.";

        private static string InWords(long bytes) =>
            bytes < 1024 * 1024 ? $"{bytes / 1024} kB" : $"{bytes / 1024 / 1024} MB";
    }

    public sealed record TimedOut(string Reason = "The address did not answer in time.") : FetchResult
    {
        public override string Sentence => Reason;
    }

    /// <summary>
    /// No usable HTTP answer: DNS, connection, TLS, a malformed or broken-off answer, redirects without an end.
    /// </summary>
    public sealed record Unreachable(string Reason) : FetchResult
    {
        public override string Sentence => Reason;
    }

    /// <summary>
    /// An answer that carries no representation: 4xx, 5xx, or any other status that was not asked for.
    /// </summary>
    public sealed record Failed(int Status, FetchHeaders Headers) : FetchResult
    {
        public override int? StatusCode => Status;

        public override string Sentence => $"The server answered with status {Status}.";
    }
}
