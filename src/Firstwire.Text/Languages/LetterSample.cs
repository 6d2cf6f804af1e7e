using Firstwire.Text.Urls;

namespace Firstwire.Text.Languages;

/// <summary>
/// A text as its language is told from: letters of its commonest script in lower case, words parted by one blank. Of a
/// longer text, pieces spread evenly over it.
/// </summary>
internal ref struct LetterSample
{
    /// <summary>
    /// Pieces of a long text and their length in characters. Three hundred characters tell languages apart but for
    /// those that whole articles do not tell apart either, and take the same time whatever the length of the text.
    /// </summary>
    private const int Pieces = 5, PieceLength = 64;

    /// <summary>As many characters as <see cref="Take"/> may write.</summary>
    public const int MaxLength = (Pieces * (PieceLength + 1)) + 1;

    /// <summary>Within so many characters of its ends a piece is cut between words.</summary>
    private const int LongWord = 20;

    /// <summary>One kana among so many Chinese characters may be a name in a Chinese text.</summary>
    private const int MinKana = 20;

    /// <summary>
    /// Of a text in another script so many times as many letters may be Latin ones; five letters write what a character
    /// of Chinese, Japanese or Korean and some Latin names beside it do.
    /// </summary>
    private const int LatinAbroad = 3, LatinBesideSyllables = 5;

    private readonly Span<char> letters;
    private int length;

    private LetterSample(Span<char> buffer)
    {
        letters = buffer;
        letters[0] = ' ';
        length = 1;
    }

    /// <summary>The commonest script of the text; <see cref="Script.None"/> where it has no letters.</summary>
    public Script Script { get; private set; }

    public readonly bool HasWords => length > 1;

    /// <summary>Words of the script, each between two blanks.</summary>
    public readonly ReadOnlySpan<char> Words => letters[..length];

    public static LetterSample Take(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var sample = new LetterSample(buffer);
        Span<int> counts = stackalloc int[Scripts.Count];
        for (var piece = 0; piece < Pieces; piece++)
        {
            var rest = Piece(text, piece);
            while (Next(ref rest, out var words))
            {
                foreach (var letter in words) counts[(int)Scripts.Of(letter)]++;
            }
        }

        sample.Script = Commonest(counts);
        if (sample.Script == Script.None) return sample;
        for (var piece = 0; piece < Pieces; piece++)
        {
            var rest = Piece(text, piece);
            while (Next(ref rest, out var word)) sample.Append(word);
        }

        return sample;
    }

    private static Script Commonest(Span<int> counts)
    {
        counts[(int)Script.None] = 0;
        // Japanese is written in kana and Chinese characters: wherever there are kana among them, it is Japanese.
        if (counts[(int)Script.Kana] * MinKana >= counts[(int)Script.Han])
        {
            counts[(int)Script.Kana] += counts[(int)Script.Han];
            counts[(int)Script.Han] = 0;
        }

        // Names, products and initials are written in Latin letters everywhere, other letters seldom among Latin ones.
        for (var script = Script.Latin + 1; (int)script < counts.Length; script++)
        {
            counts[(int)script] *= script is Script.Han or Script.Kana or Script.Hangul
                ? LatinBesideSyllables
                : LatinAbroad;
        }

        var best = 0;
        for (var script = 1; script < counts.Length; script++)
        {
            if (counts[script] > counts[best]) best = script;
        }

        return (Script)best;
    }

    private static ReadOnlySpan<char> Piece(ReadOnlySpan<char> text, int piece)
    {
        if (text.Length <= Pieces * PieceLength) return piece == 0 ? text : [];
        var from = (int)((long)(text.Length - PieceLength) * piece / (Pieces - 1));
        var cut = text.Slice(from, PieceLength);
        if (piece > 0 && cut[..LongWord].IndexOf(' ') is var begin and >= 0) cut = cut[begin..];
        if (piece < Pieces - 1 && cut[^LongWord..].LastIndexOf(' ') is var end and >= 0) cut = cut[..^(LongWord - end)];
        return cut;
    }

    /// <summary>
    /// The next word that is no address. Where a script has no blanks, its text goes on at both ends of one.
    /// </summary>
    private static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(' ');
            word = end < 0 ? rest : rest[..end];
            var taken = Math.Min(word.Length + 1, rest.Length);
            if (!IsAddress(word))
            {
                rest = rest[taken..];
                return true;
            }

            var address = word.IndexOfAnyInRange('\0', '\x7F');
            if (address > 0 && Scripts.Of(word[address - 1]) != Script.Latin)
            {
                word = word[..address];
                rest = rest[address..];
                return true;
            }

            var behind = word.IndexOfAnyExceptInRange('\0', '\x7F');
            rest = rest[(behind > 0 && Scripts.Of(word[behind]) != Script.Latin ? behind : taken)..];
        }

        word = [];
        return false;
    }

    private void Append(scoped ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (Scripts.Of(character) == Script) letters[length++] = Lower(character);
            else if (IsAccent(character)) Accent(character);
            else Part();
        }

        Part();
    }

    private void Part()
    {
        if (letters[length - 1] != ' ') letters[length++] = ' ';
    }

    /// <summary>
    /// A letter and its accent, written as two characters, are one (Unicode Standard Annex 15); others are left off.
    /// </summary>
    private readonly void Accent(char accent)
    {
        if (Composition.Pair(letters[length - 1], accent) is { } whole and <= char.MaxValue)
        {
            letters[length - 1] = (char)whole;
        }
    }

    /// <summary>Accents of European letters, and the vowels that Arabic is seldom written with.</summary>
    private static bool IsAccent(char character) =>
        character is (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u065F') or '\u0670';

    /// <summary>Turkish alone has this letter, and Unicode makes two characters of it.</summary>
    private static char Lower(char letter) => letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains('@') || word.Contains("://", StringComparison.Ordinal)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
