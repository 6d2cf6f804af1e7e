namespace Firstwire.Reading.Tree;

/// <summary>The only way to stop tree construction from within; never leaves <see cref="TreeParser"/>.</summary>
internal sealed class LimitBroken(string limit) : Exception(limit);
