using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>What a script shows of words, by which they are told apart and known as names.</summary>
internal enum Lettering
{
    /// <summary>Words stand apart, and names have capitals (Latin, Cyrillic, Greek, Armenian).</summary>
    Cased,

    /// <summary>Words stand apart, and none has a capital (Arabic, Hebrew, Devanagari, Hangul, Georgian).</summary>
    Caseless,

    /// <summary>Words stand together (Han, kana, Thai, Khmer).</summary>
    Unspaced,
}

/// <summary>Tells how texts are written.</summary>
internal static class Letterings
{
    /// <summary>How most of a text's words are written; numbers are written alike everywhere.</summary>
    public static Lettering Of(ReadOnlySpan<TracedToken> tokens)
    {
        var (cased, caseless, unspaced) = (0, 0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (token.Has(TokenTraits.Unspaced)) unspaced++;
            else if (token.Has(TokenTraits.Caseless)) caseless++;
            else if (!token.Has(TokenTraits.Number)) cased++;
        }

        return cased >= caseless + unspaced ? Lettering.Cased
            : caseless > unspaced ? Lettering.Caseless
            : Lettering.Unspaced;
    }

    /// <summary>How both of two texts are written; where one has capitals, names are known in it.</summary>
    public static Lettering Of(ComparedText left, ComparedText right) =>
        left.Lettering == right.Lettering ? left.Lettering : Lettering.Cased;
}
