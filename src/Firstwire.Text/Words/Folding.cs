using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Words;

/// <summary>
/// What a letter becomes before words are compared: lower case, without compatibility forms, without the marks that
/// readers leave off (data/unicode). The same on every machine, whatever Unicode library it has.
/// </summary>
public static class Folding
{
    private static readonly FrozenDictionary<int, string> Table = Load();

    /// <summary>Appends the folded form of one code point, which may be nothing.</summary>
    public static void Append(Rune rune, StringBuilder folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (rune.IsAscii) folded.Append(char.ToLowerInvariant((char)rune.Value));
        else if (Table.TryGetValue(rune.Value, out var replacement)) folded.Append(replacement);
        else
        {
            Span<char> units = stackalloc char[2];
            folded.Append(units[..rune.EncodeToUtf16(units)]);
        }
    }

    /// <summary>A whole text as it is compared with another.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) Append(rune, folded);
        return folded.ToString();
    }

    private static FrozenDictionary<int, string> Load()
    {
        var table = new Dictionary<int, string>();
        foreach (var line in EmbeddedTable.Lines(typeof(Folding), "folding"))
        {
            var blank = line.IndexOf(' ');
            table[int.Parse(line.AsSpan(0, blank), NumberStyles.HexNumber)] = line[(blank + 1)..];
        }

        return table.ToFrozenDictionary();
    }
}
