using System.Text;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Fit;

/// <summary>
/// Tells the same of others: every name and every number of an English text becomes another one, the same ones the
/// same.
/// </summary>
internal static class Mould
{
    private static readonly string[] Beginnings =
        ("Skar Tol Lun Ras Brin Nor Mar Var Ost Tan Sol Hal Ves Mir Kar Pel Quin Bar "
            + "Drey Hest Ulv Cad Sem Tor Ig Mal Per Kol Zeth And Bel Cor Gal Hol Iv Jor Kes").Split(' ');

    private static readonly string[] Endings =
        ("voy vik d k dal haven sk galla ervik gen heim a vik tra ela sten agrin row "
            + "tel sova fal mark erton rian low vald rith vern enna var ra wyn den ric stead arsen elby").Split(' ');

    /// <summary>Of fewer names and numbers, or a smaller part of all words, another event is not made.</summary>
    private const int FewestChanged = 6;
    private const double LeastChanged = 0.06;

    /// <returns>Null where the text names too little, or its script does not show which words are names.</returns>
    public static string? Recast(string text, string salt)
    {
        var tokens = TracedText.Of(text).Tokens.Span;
        if (Letterings.Of(tokens) != Lettering.Cased) return null;
        var names = new HashSet<uint>();
        foreach (ref readonly var token in tokens)
        {
            if (token.Has(TokenTraits.Name) && !token.Has(TokenTraits.First | TokenTraits.OpensQuotation))
                names.Add(token.Word);
        }

        var recast = new StringBuilder(text.Length);
        var changed = new HashSet<uint>();
        var (at, count) = (0, 0);
        foreach (ref readonly var token in tokens)
        {
            recast.Append(text, at, token.Start - at);
            at = token.End;
            var word = text.AsSpan(token.Start, token.End - token.Start);
            if (token.Has(TokenTraits.Number) || names.Contains(token.Word))
            {
                changed.Add(token.Word);
                count++;
            }

            var random = new Random(Words.Hash(salt, token.Word));
            if (token.Has(TokenTraits.Number))
            {
                foreach (var unit in word)
                    recast.Append(char.IsAsciiDigit(unit) ? (char)('1' + random.Next(9)) : unit);
            }
            else if (names.Contains(token.Word))
            {
                recast.Append(Beginnings[random.Next(Beginnings.Length)]).Append(Endings[random.Next(Endings.Length)]);
            }
            else recast.Append(word);
        }

        return changed.Count < FewestChanged || count < LeastChanged * tokens.Length
            ? null
            : recast.Append(text.AsSpan(at)).ToString();
    }
}
