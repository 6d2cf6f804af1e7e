namespace Firstwire.Rights;

/// <summary>What a publisher said about the use of one item, as found.</summary>
/// <param name="RobotsDirectives">"agent: directives" of X-Robots-Tag headers and robots meta elements; agent <c>*</c> where none was named.</param>
/// <param name="License">The licence as its URL or words.</param>
public sealed record RightsSignals(IReadOnlyList<string> RobotsDirectives, string? License)
{
    public static RightsSignals None { get; } = new([], null);
}
