namespace Firstwire.Tracing.Quotes;

/// <summary>What has become of a quotation in another text.</summary>
public enum FidelityLabel
{
    /// <summary>The same words; case, punctuation and contractions count for nothing.</summary>
    Verbatim,

    /// <summary>One of the two breaks off earlier or begins later.</summary>
    Truncated,

    /// <summary>Words were left out, and an ellipsis says so.</summary>
    Elided,

    /// <summary>Words were added or replaced in square brackets.</summary>
    Bracketed,

    /// <summary>Stretches were put together, and nothing says that words stood between them.</summary>
    Merged,

    /// <summary>Words that carry meaning were replaced, or put in.</summary>
    Altered,
}
