using System.Buffers;
using System.Text;

namespace Firstwire.Reading.Sanitizing;

/// <summary>Gathers text and gives it with each run of white space folded to one space, none at the ends.</summary>
internal sealed class FoldedText
{
    /// <summary>Characters: most lines are shorter.</summary>
    private const int OnStack = 512;

    /// <summary>All white space but the space itself.</summary>
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create([.. Enumerable.Range(1, char.MaxValue)
        .Select(static code => (char)code).Where(static c => char.IsWhiteSpace(c) && c != ' ')]);

    public StringBuilder Builder { get; } = new();

    public override string ToString() => Fold(Builder);

    public static string Fold(string text) => IsFolded(text) ? text : Fold(text.AsSpan());

    /// <summary>Folds what was gathered, without a copy where it is in one piece, as lines are.</summary>
    public static string Fold(StringBuilder text)
    {
        foreach (var piece in text.GetChunks())
            return piece.Length == text.Length ? Fold(piece.Span) : Fold(text.ToString());
        return "";
    }

    private static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsFolded(text)) return text.ToString();
        var rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var folded = rented ?? stackalloc char[OnStack];
        var length = 0;
        var space = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }
            if (space) folded[length++] = ' ';
            space = false;
            folded[length++] = c;
        }
        var line = folded[..length].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return line;
    }

    private static bool IsFolded(ReadOnlySpan<char> text) => text.IsEmpty
        || (text[0] != ' ' && text[^1] != ' ' && !text.ContainsAny(OtherSpaces) && text.IndexOf("  ") < 0);
}
