namespace Firstwire.Server.Wording;

/// <summary>One text of the interface in one language: its pieces in order.</summary>
internal sealed record Message(IReadOnlyList<MessagePiece> Pieces);

/// <summary>Part of a text.</summary>
internal abstract record MessagePiece
{
    public sealed record Words(string Text) : MessagePiece;

    /// <summary><c>{ $name }</c></summary>
    public sealed record Value(string Name) : MessagePiece;

    /// <summary><c>{ other-text }</c>, with the same values.</summary>
    public sealed record Reference(string Key) : MessagePiece;

    /// <summary><c>{ $on -> [one] … *[other] … }</c></summary>
    public sealed record Choice(
        string On, IReadOnlyList<(string Key, Message Message)> Variants, Message Otherwise) : MessagePiece;

    /// <summary>
    /// <c>&lt;name&gt;…&lt;/name&gt;</c>: what the page wraps these words in, or an element of that name.
    /// </summary>
    public sealed record Element(string Name, Message Inner) : MessagePiece;
}
