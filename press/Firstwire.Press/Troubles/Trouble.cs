namespace Firstwire.Press;

/// <summary>A server that misbehaves.</summary>
/// <param name="Name">What it does wrong, such as <c>redirect-loop</c>; also its host's first label.</param>
/// <param name="Url">The address of its feed, or of its page.</param>
public sealed record Trouble(string Name, string Url);
