namespace Firstwire.Server.Pages.Feeds;

/// <summary>What came of asking for feeds.</summary>
/// <param name="Added">New ones.</param>
/// <param name="Known">Those that were there before.</param>
/// <param name="Refused">Each with its reason.</param>
/// <param name="Address">What was typed, to be put right.</param>
public sealed record AddOutcome(int Added, int Known, IReadOnlyList<string> Refused, string? Address = null);
