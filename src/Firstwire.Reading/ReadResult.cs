namespace Firstwire.Reading;

/// <summary>What came of reading a page.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Read(Article Article) : ReadResult;

    /// <summary>The page breaks a limit or is no HTML; <paramref name="Reason"/> is one clear sentence.</summary>
    public sealed record Failed(string Reason) : ReadResult;
}
