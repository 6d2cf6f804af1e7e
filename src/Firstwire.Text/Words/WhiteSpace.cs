using System.Buffers;
using System.Text;

namespace Firstwire.Text.Words;

/// <summary>Folds white space: each run of it, of any kind, becomes one space, and those at the ends go.</summary>
public static class WhiteSpace
{
    /// <summary>Characters: most lines are shorter.</summary>
    private const int OnStack = 512;

    /// <summary>All white space but the space itself.</summary>
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create([.. Enumerable.Range(1, char.MaxValue)
        .Select(static code => (char)code).Where(static c => char.IsWhiteSpace(c) && c != ' ')]);

    /// <summary>The text folded; itself where nothing is to be done.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : Fold(text.AsSpan());

    /// <inheritdoc cref="Fold(string)"/>
    public static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsFolded(text)) return text.ToString();
        var rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var copy = (rented ?? stackalloc char[OnStack])[..text.Length];
        text.CopyTo(copy);
        var folded = copy[..FoldInPlace(copy)].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    /// <summary>Folds what was gathered, without a copy where it is in one piece, as lines are.</summary>
    public static string Fold(StringBuilder text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var piece in text.GetChunks())
            return Fold(piece.Length == text.Length ? piece.Span : text.ToString());
        return "";
    }

    /// <summary>Folds where it stands; returns how long the text is then.</summary>
    public static int FoldInPlace(Span<char> text)
    {
        var length = 0;
        var spaceIsDue = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                spaceIsDue = length > 0;
                continue;
            }

            if (spaceIsDue) text[length++] = ' ';
            spaceIsDue = false;
            text[length++] = character;
        }

        return length;
    }

    private static bool IsFolded(ReadOnlySpan<char> text) => text.IsEmpty
        || (text[0] != ' ' && text[^1] != ' ' && !text.ContainsAny(OtherSpaces) && text.IndexOf("  ") < 0);
}
