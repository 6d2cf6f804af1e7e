using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Sanitizing;

/// <summary>Markup to text, without building a tree: linear in time and memory, whatever the input.</summary>
public static class PlainText
{
    /// <summary>
    /// The text of <paramref name="html"/>: tags, comments, scripts and styles left out, character references resolved,
    /// white space folded to single spaces. Blocks are parted by a space.
    /// </summary>
    public static string From(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = new StringBuilder();
        var reader = new TagReader(html);
        while (reader.Read())
        {
            if (reader.Kind == TagReaderPiece.Text) CharacterReferences.Resolve(reader.Value, text);
            else if (reader.Kind != TagReaderPiece.RawText && !InlineElements.Contains(reader.Value))
                text.Append(' ');
        }
        return WhiteSpace.Fold(text);
    }
}
