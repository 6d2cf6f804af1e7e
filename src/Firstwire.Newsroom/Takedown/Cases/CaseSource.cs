namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>By which way a request came in. Stored by number: never renumber.</summary>
public enum CaseSource
{
    Form = 1,
    Api = 2,
    Mail = 3,
    Desk = 4,
}
