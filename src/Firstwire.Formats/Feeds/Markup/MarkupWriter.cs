using System.Collections.Frozen;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>Writes elements met inside a text back as HTML.</summary>
internal static class MarkupWriter
{
    private static readonly FrozenSet<string> VoidElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>Writes a start tag; returns by how many characters its addresses grew.</summary>
    public static int Start(TextBuffer text, MarkupReader reader, WebUrl? baseUrl)
    {
        var growth = 0;
        text.Append('<');
        text.Append(reader.LocalName);
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            var (name, value) = reader.AttributeAt(i);
            if (name.StartsWith("xmlns", StringComparison.Ordinal) || name.StartsWith("xml:", StringComparison.Ordinal))
            {
                continue;
            }

            if (baseUrl is not null && baseUrl.Href.Length <= HtmlLinks.MaxBaseLength && HtmlLinks.IsUrlAttribute(name))
            {
                var absolute = HtmlLinks.Absolute(value, baseUrl) ?? value;
                growth += absolute.Length - value.Length;
                value = absolute;
            }

            text.Append(' ');
            text.Append(name);
            text.Append("=\"");
            AppendEscaped(text, value);
            text.Append('"');
        }

        text.Append('>');
        return growth;
    }

    public static void End(TextBuffer text, string name)
    {
        if (VoidElements.Contains(name)) return;
        text.Append("</");
        text.Append(name);
        text.Append('>');
    }

    /// <summary>Escapes what stands in the buffer from <paramref name="start"/> on.</summary>
    public static void EscapeFrom(TextBuffer text, int start)
    {
        if (text.From(start).IndexOfAny('<', '>', '&') < 0) return;
        var raw = text.From(start).ToString();
        text.CutBackTo(start);
        AppendEscaped(text, raw);
    }

    private static void AppendEscaped(TextBuffer text, ReadOnlySpan<char> raw)
    {
        foreach (var character in raw)
        {
            switch (character)
            {
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                case '&': text.Append("&amp;"); break;
                case '"': text.Append("&quot;"); break;
                default: text.Append(character); break;
            }
        }
    }
}
