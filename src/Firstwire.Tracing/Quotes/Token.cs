namespace Firstwire.Tracing.Quotes;

internal enum TokenKind : byte
{
    Word,

    /// <summary>A whole quotation, marks included.</summary>
    Quote,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>The end of a paragraph.</summary>
    Break,
}

/// <summary>A word or sign outside quotations, or a whole quotation. Offsets in UTF-16 units.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public WordUse Use;

    /// <summary>How many tokens the entry that it begins takes; which quotation it is, for one.</summary>
    public int Extent;
    public TokenKind Kind;
    public bool IsCapital;

    public readonly bool IsWord => Kind == TokenKind.Word;

    public readonly bool Is(WordUse use) => Kind == TokenKind.Word && Use.Does(use);
}
