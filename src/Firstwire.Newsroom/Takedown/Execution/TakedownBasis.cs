namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>The ground of a takedown as its claimant states it. Stored by number: never renumber.</summary>
public enum TakedownBasis
{
    Copyright = 1,

    /// <summary>A trademark or a logo.</summary>
    Trademark = 2,

    PersonalData = 3,

    Defamation = 4,

    /// <summary>Legal compulsion: what is gone answers 451 (RFC 7725) in place of 410.</summary>
    CourtOrder = 5,
}
