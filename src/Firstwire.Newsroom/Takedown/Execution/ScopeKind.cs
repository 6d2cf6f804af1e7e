namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>The case of a <see cref="TakedownScope"/>. Stored by number: never renumber.</summary>
internal enum ScopeKind
{
    Item = 1,
    Url = 2,
    UrlPrefix = 3,
    Author = 4,
    Domain = 5,
    Text = 6,
    Image = 7,
}
