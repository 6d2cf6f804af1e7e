namespace Firstwire.Rights;

/// <summary>When a decision is made. A later stage knows more, and may only tighten.</summary>
public enum RightsStage
{
    /// <summary>
    /// From the site's files and the feed. Whether a licence allows more is not known: nothing is taken away for lack
    /// of one.
    /// </summary>
    BeforeFetch = 1,

    /// <summary>From the answer's header fields as well.</summary>
    AfterHeaders = 2,

    /// <summary>From all there is. What no licence allows is not allowed.</summary>
    AfterReading = 3,
}
