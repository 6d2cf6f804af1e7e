using System.Buffers;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>
/// Broken XML, read as its author meant it. A tokenizer that never fails: what is no tag is text, what is not closed is
/// closed by the end of what holds it, what closes nothing is passed over. It knows the names of HTML's entities and
/// the usual prefixes undeclared. What nests too deep is laid side by side. One state machine, kept in one file on
/// purpose; each character is looked at a bounded number of times.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="start">Where its root element begins.</param>
internal sealed class TolerantMarkup(string text, int start) : MarkupReader
{
    /// <summary>An element with more attributes is an attack; the rest of them is passed over.</summary>
    private const int MaxAttributes = 256;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>=<\"'");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n>");

    private readonly OpenElements open = new();
    private readonly NamePool names = new();
    private readonly List<(string Name, string Value)> attributes = [];
    private readonly HashSet<string> absent = new(StringComparer.Ordinal);
    private int at = start;
    private (int Start, int Length) run;
    private int endsDue;
    private bool isCharacterData;
    private bool rootIsClosed;

    public override int AttributeCount => attributes.Count;

    public override bool Read()
    {
        attributes.Clear();
        if (endsDue > 0) return CloseOne();
        while (at < text.Length && !rootIsClosed)
        {
            var found = !StartsMarkup(at) ? ReadText()
                : text[at + 1] == '!' ? ReadDeclaration()
                : text[at + 1] == '?' ? PassOverInstruction()
                : text[at + 1] == '/' ? ReadEndTag()
                : ReadStartTag();
            if (found) return true;
        }

        if (open.Count == 0) return false;
        IsTruncated = true;
        endsDue = open.Count;
        return CloseOne();
    }

    public override void AppendText(TextBuffer buffer)
    {
        var rest = text.AsSpan(run.Start, run.Length);
        for (var ampersand = isCharacterData ? -1 : rest.IndexOf('&'); ampersand >= 0; ampersand = rest.IndexOf('&'))
        {
            buffer.Append(rest[..ampersand]);
            rest = rest[ampersand..];
            var length = CharacterReferences.Read(rest, out var value);
            buffer.Append(length == 0 ? "&" : value);
            rest = rest[Math.Max(length, 1)..];
        }

        buffer.Append(rest);
    }

    public override string? Attribute(string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return attribute.Value;
        }

        return null;
    }

    public override string? XmlAttribute(string name) => Attribute("xml:" + name);

    public override string? Attribute(string name, string namespaceUri)
    {
        foreach (var (written, value) in attributes)
        {
            var colon = written.IndexOf(':');
            if (colon > 0 && written.AsSpan(colon + 1).SequenceEqual(name)
                && open.NamespaceOf(written[..colon]) == namespaceUri)
            {
                return value;
            }
        }

        return null;
    }

    public override (string Name, string Value) AttributeAt(int index) => attributes[index];

    private bool StartsMarkup(int position) =>
        text[position] == '<' && position + 1 < text.Length
            && (char.IsLetter(text[position + 1]) || text[position + 1] is '/' or '!' or '?' or '_');

    private bool ReadText()
    {
        var from = at;
        do
        {
            var next = text.IndexOf('<', at + 1);
            at = next < 0 ? text.Length : next;
        }
        while (at < text.Length && !StartsMarkup(at));
        return FoundText(from, at - from, characterData: false);
    }

    private bool FoundText(int from, int length, bool characterData)
    {
        if (open.Count == 0 || length == 0) return false;
        Kind = MarkupKind.Text;
        run = (from, length);
        isCharacterData = characterData;
        return true;
    }

    private bool ReadDeclaration()
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            var from = at + 9;
            var end = Find("]]>", from);
            at = end < 0 ? from : end + 3;
            return end >= 0 && FoundText(from, end - from, characterData: true);
        }

        if (rest.StartsWith("<!--"))
        {
            var end = Find("-->", at + 4);
            at = end < 0 ? AfterBracket(at) : end + 3;
            return false;
        }

        var subset = text.IndexOf('[', at, AfterBracket(at) - at);
        var close = subset < 0 ? -1 : Find("]>", subset);
        at = close < 0 ? AfterBracket(at) : close + 2;
        return false;
    }

    private bool PassOverInstruction()
    {
        var end = Find("?>", at + 2);
        at = end < 0 ? AfterBracket(at) : end + 2;
        return false;
    }

    private bool ReadEndTag()
    {
        var nameStart = at + 2;
        var length = text.AsSpan(nameStart).IndexOfAny(NameEnds);
        var name = length < 0 ? text.AsSpan(nameStart) : text.AsSpan(nameStart, length);
        at = AfterTag(nameStart + name.Length);
        endsDue = open.CountTo(name);
        return endsDue > 0 && CloseOne();
    }

    /// <summary>
    /// The end of a tag: past its bracket, but never past the next tag's beginning where the bracket was forgotten.
    /// </summary>
    private int AfterTag(int from)
    {
        var end = text.AsSpan(from).IndexOfAny('>', '<');
        return end < 0 ? text.Length : text[from + end] == '<' ? from + end : from + end + 1;
    }

    private int AfterBracket(int from)
    {
        var end = Find(">", from);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>
    /// Where <paramref name="mark"/> next stands, or -1; what was once sought in vain is not sought again.
    /// </summary>
    private int Find(string mark, int from)
    {
        if (absent.Contains(mark)) return -1;
        var found = text.IndexOf(mark, from, StringComparison.Ordinal);
        if (found < 0) absent.Add(mark);
        return found;
    }

    private bool CloseOne()
    {
        endsDue--;
        Kind = MarkupKind.End;
        (LocalName, NamespaceUri) = open.Pop();
        rootIsClosed = open.Count == 0;
        return true;
    }

    private bool ReadStartTag()
    {
        var rest = text.AsSpan(at + 1);
        var length = rest.IndexOfAny(NameEnds);
        var name = length < 0 ? rest : rest[..length];
        endsDue = ImpliedEnds.Before(name, open);
        if (endsDue > 0) return CloseOne();

        var qualified = names.Of(name);
        at += 1 + name.Length;
        var isClosed = ReadAttributes();
        if (at == text.Length && text[^1] != '>')
        {
            attributes.Clear();
            return false; // The document ends within this tag: half an address leads elsewhere.
        }

        var isEmpty = isClosed || ImpliedEnds.IsVoid(name, open) || open.Count >= MaxDepth - 1;
        (LocalName, NamespaceUri) = open.Push(qualified, attributes, names);
        Kind = MarkupKind.Start;
        if (isEmpty) endsDue = 1;
        return true;
    }

    /// <summary>Reads to the end of the tag; true where the tag closes itself.</summary>
    private bool ReadAttributes()
    {
        while (true)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '\'' or '=')) at++;
            if (at == text.Length || text[at] == '<') return false;
            if (text[at] == '>')
            {
                at++;
                return false;
            }

            if (text[at] == '/')
            {
                at++;
                if (at == text.Length || text[at] != '>') continue;
                at++;
                return true;
            }

            var length = text.AsSpan(at).IndexOfAny(NameEnds);
            var name = length < 0 ? text.AsSpan(at) : text.AsSpan(at, length);
            at += name.Length;
            var value = ReadValue();
            if (attributes.Count < MaxAttributes && value is not null) attributes.Add((names.Of(name), value));
        }
    }

    private string? ReadValue()
    {
        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next == text.Length || text[next] != '=') return null;
        at = next + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at == text.Length) return null;
        if (text[at] is '"' or '\'')
        {
            var close = Find(text[at] == '"' ? "\"" : "'", at + 1);
            if (close >= 0)
            {
                var quoted = text[(at + 1)..close];
                at = close + 1;
                return HtmlText.DecodeReferences(quoted);
            }

            at++;
        }

        var length = text.AsSpan(at).IndexOfAny(ValueEnds);
        var bare = length < 0 ? text[at..] : text.Substring(at, length);
        if (bare.EndsWith('/') && at + bare.Length < text.Length && text[at + bare.Length] == '>') bare = bare[..^1];
        at += bare.Length;
        return HtmlText.DecodeReferences(bare);
    }
}
