using System.Text;

namespace Firstwire.Reading.Sanitizing;

/// <summary>Gathers text and gives it with each run of white space folded to one space, none at the ends.</summary>
internal sealed class FoldedText
{
    public StringBuilder Builder { get; } = new();

    public override string ToString() => Fold(Builder.ToString());

    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) space = folded.Length > 0;
            else
            {
                if (space) folded.Append(' ');
                space = false;
                folded.Append(c);
            }
        }
        return folded.ToString();
    }

    private static bool IsFolded(string text)
    {
        var space = true;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) space = false;
            else if (space || c != ' ') return false;
            else space = true;
        }
        return !space || text.Length == 0;
    }
}
