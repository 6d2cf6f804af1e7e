namespace Firstwire.Newsroom.People;

/// <summary>
/// Whose feeds, marks and preferences these are, until people can sign up: the first migration makes one person.
/// </summary>
internal static class OnePerson
{
    public const long Id = 1;
}
