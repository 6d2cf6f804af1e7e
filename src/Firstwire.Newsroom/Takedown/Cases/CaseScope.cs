namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What a request is about. Stored by number: never renumber.</summary>
public enum CaseScope
{
    Url = 1,
    Prefix = 2,
    Item = 3,
    Author = 4,
    Domain = 5,
    Text = 6,
    Image = 7,
}
