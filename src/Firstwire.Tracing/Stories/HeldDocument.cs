namespace Firstwire.Tracing.Stories;

/// <summary>A document of the window as it can be kept elsewhere, to be held again after a restart.</summary>
/// <param name="Number">The tracker's.</param>
/// <param name="Story">The story it is in; −1 of one that was forgotten, but still stands in the indexes.</param>
/// <param name="IsGiven">Whether the tracker was told which story it is in.</param>
/// <param name="Time">Seconds since 1970; 0 where it is not known.</param>
/// <param name="Terms">Hashes of its words, packed.</param>
/// <param name="Embedding">What a model made of it, a byte a dimension; empty where none was asked.</param>
public sealed record HeldDocument(
    int Number, int Story, bool IsGiven, long Time, ReadOnlyMemory<byte> Terms, ReadOnlyMemory<byte> Embedding);

/// <summary>What a tracker knows beside its documents and what it counted.</summary>
/// <param name="Documents">The next document's number.</param>
/// <param name="Stories">The next story's number.</param>
/// <param name="Unrepaired">The first document that no repair has thought about.</param>
public sealed record TrackerState(int Documents, int Stories, int Unrepaired);
