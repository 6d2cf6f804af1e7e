namespace Firstwire.Formats.Robots;

/// <summary>A line about the use of what is fetched, not about fetching.</summary>
/// <param name="Name">
/// <c>License</c> (RSL 1.0: an address), <c>Content-Usage</c> (IETF AI Preferences) or <c>Content-Signal</c>.
/// </param>
/// <param name="Value">As written, without the path that it holds for.</param>
public sealed record RobotsStatement(string Name, string Value);
