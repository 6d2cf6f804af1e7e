namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What a case still has to have done to items. Stored by number: never renumber.</summary>
public enum CaseAction
{
    None = 0,
    Hide = 1,
    Unhide = 2,
    Execute = 3,
}
