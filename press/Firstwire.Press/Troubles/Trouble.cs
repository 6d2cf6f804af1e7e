namespace Firstwire.Press;

/// <summary>A server that misbehaves.</summary>
/// <param name="Name">What it does wrong, such as <c>redirect-loop</c>; its host is <c>trouble-</c> and
/// this name.</param>
/// <param name="Url">The address of its feed; of <c>hostile-page</c>, that of the page.</param>
public sealed record Trouble(string Name, string Url);
