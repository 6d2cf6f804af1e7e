using Firstwire.Text.Dates;

namespace Firstwire.Tracing.Texts;

/// <summary>What a token looks like, by which names, numbers and quotations are known.</summary>
[Flags]
public enum TokenTraits : byte
{
    None = 0,

    /// <summary>Written with a capital letter at its start.</summary>
    Capitalized = 1,

    /// <summary>Begins with a digit.</summary>
    Number = 2,

    /// <summary>Stands between quotation marks.</summary>
    Quoted = 4,

    /// <summary>The first of its sentence.</summary>
    First = 8,

    /// <summary>A name: capitalised, and not by its place alone.</summary>
    Name = 16,

    /// <summary>The first between quotation marks.</summary>
    OpensQuotation = 32,

    /// <summary>Written in letters of which none is a capital.</summary>
    Caseless = 64,

    /// <summary>Written without spaces beside it.</summary>
    Unspaced = 128,
}

/// <summary>One word of a text; in scripts without spaces, two neighbouring characters.</summary>
/// <param name="Word">Hash of the folded word.</param>
/// <param name="Stem">Hash of its first letters: endings don't count.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Sentence">The sentence that it stands in, counted from 0.</param>
/// <param name="Rarity">
/// How much it says when two texts share it, in nats; about 0.4 for "the", 5 for a long word.
/// </param>
public readonly record struct TracedToken(
    uint Word, uint Stem, int Start, int End, int Sentence, float Rarity, TokenTraits Traits)
{
    /// <summary>Below this a word carries grammar, not content.</summary>
    public const float ContentRarity = 1.6f;

    public bool IsContent => Rarity > ContentRarity;

    public bool Has(TokenTraits traits) => (Traits & traits) != TokenTraits.None;

    /// <summary>A name of somebody or something: days and months, which many languages capitalise, are none.</summary>
    internal bool IsNameIn(string text) =>
        Has(TokenTraits.Name) && !CalendarWords.Has(text.AsSpan(Start, End - Start));
}
