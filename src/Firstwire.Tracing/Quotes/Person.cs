namespace Firstwire.Tracing.Quotes;

/// <summary>By what a text tells who somebody is.</summary>
internal enum KnownBy
{
    Name,

    /// <summary>By an office or another listed word for people: die Richterin.</summary>
    Office,

    /// <summary>By a phrase that a sentence begins with, which may be anything.</summary>
    Opening,
}

/// <summary>Somebody whom a text names or describes; a house or a place, as often as not.</summary>
/// <param name="Name">The fullest that the text has.</param>
/// <param name="Words">The words of the name; none of whom it only describes.</param>
/// <param name="Office">The office that stands beside the name; null where none does.</param>
internal sealed record Person(KnownBy KnownBy, string Name, string[] Words, string? Office)
{
    public bool IsFull => Words.Length > 1;
}
