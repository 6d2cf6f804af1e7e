namespace Firstwire.Tracing.Stories;

/// <summary>A document as it is placed among stories; a title and a summary are enough.</summary>
/// <param name="Language">BCP 47; null where it is not known: the text is asked.</param>
/// <param name="Time">When it was published, else first seen; null where neither is known.</param>
public sealed record StoryDocument(string? Title, string? Text, string? Language = null, DateTimeOffset? Time = null);
