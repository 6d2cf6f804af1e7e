using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>A request about the publisher's domain, its own or another's; nothing of whoever made it.</summary>
public sealed record DeskRemoval(string Code, CaseScope Scope, TakedownBasis? Basis, CaseStanding Standing);
