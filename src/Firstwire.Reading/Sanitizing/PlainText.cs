using Firstwire.Reading.Pages;

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
        var text = new FoldedText();
        var reader = new MarkupReader(html);
        while (reader.Read())
        {
            if (reader.Kind == MarkupKind.Text) CharacterReferences.Resolve(reader.Value, text.Builder);
            else if (reader.Kind != MarkupKind.RawText && !InlineElements.Contains(reader.Value))
                text.Builder.Append(' ');
        }
        return text.ToString();
    }
}
