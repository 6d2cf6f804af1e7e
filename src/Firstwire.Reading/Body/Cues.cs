using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Firstwire.Text.Tables;

namespace Firstwire.Reading.Body;

internal enum Cue
{
    None,

    /// <summary>Points to other articles.</summary>
    AlsoRead,

    /// <summary>Asks the reader for something, or states rights.</summary>
    Appeal,

    /// <summary>Names who made a picture.</summary>
    PictureCredit,

    /// <summary>Is all that its line says: an advertisement is announced, a button named, something counted.</summary>
    Furniture,
}

/// <summary>
/// The standing phrases (data/standing-phrases) with which pages of many languages open lines that are no part of the
/// text; a sentence that merely contains one is text.
/// </summary>
internal static class Cues
{
    /// <summary>Characters of a line that opens with a number and counts minutes or comments.</summary>
    private const int LongestCount = 40;

    private const int LongestRest = 14;

    /// <summary>Behind a sign that is shown as a picture.</summary>
    private const int VariationSelector = 0xFE0F;

    /// <summary>Letters of a unit: min, sek, dk.</summary>
    private const int MostUnits = 3;

    /// <summary>Letters of a line that are compared: the longest opening has fewer.</summary>
    private const int Compared = 64;

    private const string SponsoredRow = "sponsored";

    /// <summary>Advertisements by words that no article says of a part of its own.</summary>
    public static readonly FrozenSet<string> Sponsored = Rows().Where(static row => row[0] == SponsoredRow)
        .Select(static row => row[1]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>By their first two letters, as every line of a page is compared; the longest of them first.</summary>
    private static readonly FrozenDictionary<int, (string Opening, Cue Cue)[]> Openings = Rows()
        .Select(static row => (Opening: Folded(row[1]), Cue: CueOf(row[0])))
        .OrderByDescending(static row => row.Opening.Length)
        .GroupBy(static row => Key(row.Opening))
        .ToFrozenDictionary(static rows => rows.Key, static rows => rows.ToArray());

    public static Cue Of(string text)
    {
        var line = WithoutMarks(text);
        // "3 comments", "5 min read".
        var isCounted = line.Length <= LongestCount && line is [>= '0' and <= '9', ..];
        if (isCounted) line = line.TrimStart("0123456789-–~ ");
        Span<char> letters = stackalloc char[Compared];
        ReadOnlySpan<char> folded = letters[..Fold(line, letters)];
        if (folded.IsEmpty) return Cue.None;
        if (!Openings.TryGetValue(Key(folded), out var openings)
            && !Openings.TryGetValue(Key(folded[..1]), out openings)) return Cue.None;
        foreach (var (opening, cue) in openings)
        {
            if (isCounted && cue != Cue.Furniture) continue;
            if (!folded.StartsWith(opening, StringComparison.Ordinal)) continue;
            if (folded.Length == opening.Length || !char.IsLetterOrDigit(folded[opening.Length])
                || !char.IsLetterOrDigit(opening[^1]) || opening[^1] > 0x2E80)
                return cue == Cue.Furniture && !IsAll(line, opening.Length) ? Cue.None : cue;
        }
        return Cue.None;
    }

    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> line) =>
        WithoutArrows(line).TrimStart(" \u00A0>»▶►▸→•·-–—*+|[(#:¡¿【［《〈★☆■□◆◇●○▼▽▲△※\u200F\uFEFF");

    /// <summary>Without the arrows and pointing hands that stand before links to other articles.</summary>
    private static ReadOnlySpan<char> WithoutArrows(ReadOnlySpan<char> line)
    {
        while (Rune.DecodeFromUtf16(line, out var first, out var length) == OperationStatus.Done
            && (IsArrow(first.Value) || first.Value is VariationSelector))
            line = line[length..];
        return line;
    }

    private static bool IsArrow(int rune) => rune is (>= 0x2190 and <= 0x21FF) or (>= 0x2794 and <= 0x27BF)
        or (>= 0x2B05 and <= 0x2B11) or (>= 0x1F446 and <= 0x1F449) or 0x1F517;

    /// <summary>True where nothing follows but a sign, or how many or how long: "(12)", "(1:52 min)".</summary>
    private static bool IsAll(ReadOnlySpan<char> line, int end)
    {
        if (line.TrimEnd("….").Length <= end + 2) return true;
        var rest = line[end..].Trim();
        return rest.Length <= LongestRest && rest.ContainsAnyInRange('0', '9') && LettersOf(rest) <= MostUnits;
    }

    private static int LettersOf(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            if (char.IsLetter(c)) letters++;
        return letters;
    }

    private static int Key(ReadOnlySpan<char> line) => (line[0] << 16) | (line.Length > 1 ? line[1] : 0);

    /// <summary>
    /// Writes the letters of a line as its writers may leave them: without the accents that Greek capitals lose, the
    /// dots of the Turkish i, the vowel signs and hamzas of Arabic. Answers how many there are.
    /// </summary>
    private static int Fold(ReadOnlySpan<char> line, Span<char> letters)
    {
        var length = 0;
        for (var at = 0; at < line.Length && length < letters.Length; at++)
            if (line[at] is not ('\u0307' or 'ـ' or (>= '\u064B' and <= '\u0652')))
                letters[length++] = Folded(char.ToLowerInvariant(line[at]));
        return length;
    }

    private static char Folded(char letter) => letter switch
    {
        'İ' or 'ı' => 'i',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' => 'ι',
        'ό' => 'ο',
        'ύ' or 'ϋ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'ş' => 'ș',
        'ţ' => 'ț',
        'أ' or 'إ' or 'آ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        '’' => '\'',
        '\u00A0' => ' ',
        _ => letter,
    };

    private static Cue CueOf(string row) => row switch
    {
        "also-read" => Cue.AlsoRead,
        "appeal" => Cue.Appeal,
        "picture-credit" => Cue.PictureCredit,
        "furniture" or SponsoredRow => Cue.Furniture,
        _ => throw new InvalidDataException($"data/standing-phrases has no such cue: {row}"),
    };

    private static string Folded(string opening)
    {
        Span<char> letters = stackalloc char[Compared];
        return new string(letters[..Fold(WithoutMarks(opening), letters)]);
    }

    private static IEnumerable<string[]> Rows() => EmbeddedTable.Rows(typeof(Cues), "standing-phrases");
}
