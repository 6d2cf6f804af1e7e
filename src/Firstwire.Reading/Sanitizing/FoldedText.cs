using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Sanitizing;

/// <summary>Gathers text and gives it with its white space folded.</summary>
internal sealed class FoldedText
{
    public StringBuilder Builder { get; } = new();

    public override string ToString() => Fold(Builder);

    public static string Fold(string text) => WhiteSpace.Fold(text);

    /// <summary>Folds what was gathered, without a copy where it is in one piece, as lines are.</summary>
    public static string Fold(StringBuilder text)
    {
        foreach (var piece in text.GetChunks())
            return WhiteSpace.Fold(piece.Length == text.Length ? piece.Span : text.ToString());
        return "";
    }
}
