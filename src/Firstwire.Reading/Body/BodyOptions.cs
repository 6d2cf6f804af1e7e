namespace Firstwire.Reading.Body;

/// <summary>How strictly a page is read. Where a strict reading leaves too little, a laxer one follows; the
/// last takes what a script would unhide.</summary>
internal sealed record BodyOptions(bool StripUnlikely, bool WeighHints, bool CleanBlocks, bool KeepHidden = false)
{
    /// <summary>Nothing that is seen is left out.</summary>
    public static readonly BodyOptions Everything = new(false, false, false);

    public static readonly IReadOnlyList<BodyOptions> StrictestFirst =
    [
        new(true, true, true),
        new(false, true, true),
        new(false, false, true),
        Everything,
        new(false, true, true, KeepHidden: true),
    ];
}
