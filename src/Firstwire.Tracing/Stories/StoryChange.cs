namespace Firstwire.Tracing.Stories;

/// <summary>What a repair did to a story.</summary>
public enum StoryChangeKind
{
    /// <summary>A document went from one story to another, or to a new one.</summary>
    Moved,

    /// <summary>All documents of a story went to an older one, by whose number it is known from then on.</summary>
    Merged,
}

/// <summary>One entry of the log of repairs.</summary>
/// <param name="Document">The document that moved; null where a whole story did.</param>
/// <param name="From">The story it was in.</param>
/// <param name="To">The story it is in.</param>
/// <param name="Score">Log-odds that it belongs there.</param>
public sealed record StoryChange(StoryChangeKind Kind, int? Document, int From, int To, double Score);
