namespace Firstwire.Reading.Body;

/// <summary>How strictly a page is read. Where a strict reading leaves too little, a laxer one follows.</summary>
internal sealed record BodyOptions(bool StripUnlikely, bool WeighHints, bool CleanBlocks)
{
    public static readonly IReadOnlyList<BodyOptions> StrictestFirst =
    [
        new(true, true, true),
        new(false, true, true),
        new(false, false, true),
        new(false, false, false),
    ];
}
