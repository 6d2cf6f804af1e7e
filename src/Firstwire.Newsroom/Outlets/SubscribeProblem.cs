namespace Firstwire.Newsroom.Outlets;

/// <summary>Why a feed is not taken.</summary>
public enum SubscribeProblem
{
    NoAddress,

    /// <summary>Neither http nor https.</summary>
    NotOfTheWeb,

    /// <summary>A user name or a password stands in its address.</summary>
    Credentials,
}
