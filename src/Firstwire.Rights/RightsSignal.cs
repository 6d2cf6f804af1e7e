namespace Firstwire.Rights;

/// <summary>One thing that a publisher said about the use of an item, as found.</summary>
/// <param name="Name">What its dialect calls it (<see cref="SignalNames"/>).</param>
/// <param name="Value">Raw.</param>
public sealed record RightsSignal(string Name, SignalPlace Place, string Value)
{
    /// <summary>Characters of a value that are read. No wish is longer; a document of terms is the longest.</summary>
    public const int MaximumValue = 64 * 1024;
}
