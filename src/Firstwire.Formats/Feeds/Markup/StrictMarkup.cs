using System.Buffers;
using System.Text;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>
/// Well-formed XML with namespaces (XML 1.0, Namespaces in XML 1.0), read as far as its first <see cref="Fault"/>. The
/// document type is passed over: it declares no entity and nothing external is ever asked for. One state machine, kept
/// in one file on purpose: it is what every feed goes through, at some gigabytes a second where it finds long texts.
/// </summary>
internal sealed class StrictMarkup(string text) : MarkupReader
{
    /// <summary>An element with more attributes is an attack, and their names are compared each with each.</summary>
    private const int MaxAttributes = 256;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n");
    private static readonly SearchValues<char> Normalised = SearchValues.Create("&\t\r\n");

    private readonly NamePool names = new();
    private readonly Namespaces namespaces = new();
    private readonly List<Element> open = [];
    private readonly List<Written> attributes = [];
    private readonly bool hasReturns = text.Contains('\r');
    private int at;
    private (int Start, int Length) run;
    private bool isCharacterData;
    private bool endIsDue;
    private bool rootIsClosed;

    /// <summary>What is not well-formed, and where; null as long as nothing is.</summary>
    public string? Fault { get; private set; }

    public override int AttributeCount => attributes.Count;

    public override bool Read()
    {
        attributes.Clear();
        if (endIsDue) return Close();
        while (at < text.Length && Fault is null)
        {
            if (ReadNode()) return Fault is null;
        }

        if (Fault is null && open.Count > 0) Fail("the document ends in an open element");
        else if (Fault is null && !rootIsClosed) Fail("the document holds no element");
        return false;
    }

    public override void AppendText(TextBuffer buffer)
    {
        var rest = text.AsSpan(run.Start, run.Length);
        for (var ampersand = isCharacterData ? -1 : rest.IndexOf('&'); ampersand >= 0; ampersand = rest.IndexOf('&'))
        {
            AppendLines(buffer, rest[..ampersand]);
            rest = rest[ampersand..];
            var length = CharacterReferences.ReadXml(rest, out var character);
            if (length == 0)
            {
                Fail("an ampersand begins no reference that XML knows", run.Start + run.Length - rest.Length);
                return;
            }

            buffer.Append(character);
            rest = rest[length..];
        }

        AppendLines(buffer, rest);
    }

    /// <summary>Every line ends in one character (XML 1.0 §2.11).</summary>
    private void AppendLines(TextBuffer buffer, ReadOnlySpan<char> raw)
    {
        for (var end = hasReturns ? raw.IndexOf('\r') : -1; end >= 0; end = raw.IndexOf('\r'))
        {
            buffer.Append(raw[..end]);
            buffer.Append('\n');
            raw = raw[end..] is [_, '\n', ..] ? raw[(end + 2)..] : raw[(end + 1)..];
        }

        buffer.Append(raw);
    }

    public override string? Attribute(string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.NameIn(text).Equals(name, StringComparison.OrdinalIgnoreCase)) return ValueOf(attribute);
        }

        return null;
    }

    public override string? XmlAttribute(string name)
    {
        foreach (var attribute in attributes)
        {
            var written = attribute.NameIn(text);
            if (written.StartsWith("xml:") && written[4..].SequenceEqual(name)) return ValueOf(attribute);
        }

        return null;
    }

    public override string? Attribute(string name, string namespaceUri)
    {
        foreach (var attribute in attributes)
        {
            var written = attribute.NameIn(text);
            var colon = written.IndexOf(':');
            if (colon > 0 && written[(colon + 1)..].SequenceEqual(name)
                && namespaces.Find(written[..colon]) == namespaceUri)
            {
                return ValueOf(attribute);
            }
        }

        return null;
    }

    public override (string Name, string Value) AttributeAt(int index) =>
        (names.Of(attributes[index].NameIn(text)), ValueOf(attributes[index]));

    /// <summary>Reads one piece of the document; true where it is one to tell of.</summary>
    private bool ReadNode()
    {
        if (text[at] != '<') return ReadText();
        var rest = text.AsSpan(at);
        if (rest.Length > 1 && rest[1] == '/') return ReadEndTag();
        if (rest.StartsWith("<![CDATA[")) return ReadCharacterData();
        if (rest.StartsWith("<!--")) return PassOver("<!--", "-->");
        if (rest.StartsWith("<!DOCTYPE")) return PassOverDocumentType();
        // A declaration that does not come first is none (XML 1.0 §2.8): something was put before the document.
        if (rest.StartsWith("<?xml") && at > 0 && IsSpace(at + 5))
        {
            return Fail("the XML declaration does not come first");
        }

        return rest.StartsWith("<?") ? PassOver("<?", "?>") : ReadStartTag();
    }

    private bool ReadText()
    {
        var length = text.AsSpan(at).IndexOf('<');
        run = (at, length < 0 ? text.Length - at : length);
        at += run.Length;
        if (open.Count == 0)
        {
            return text.AsSpan(run.Start, run.Length).ContainsAnyExcept(Spaces)
                && Fail("text stands outside the root element", run.Start);
        }

        isCharacterData = false;
        Kind = MarkupKind.Text;
        return true;
    }

    private bool ReadCharacterData()
    {
        if (open.Count == 0) return Fail("text stands outside the root element");
        var start = at + "<![CDATA[".Length;
        var length = text.AsSpan(start).IndexOf("]]>");
        if (length < 0) return Fail("a CDATA section does not end");
        run = (start, length);
        at = start + length + "]]>".Length;
        isCharacterData = true;
        Kind = MarkupKind.Text;
        return length > 0;
    }

    private bool PassOver(string start, string end)
    {
        var length = text.AsSpan(at + start.Length).IndexOf(end);
        if (length < 0) return Fail($"what {start} begins does not end");
        at += start.Length + length + end.Length;
        return false;
    }

    private bool PassOverDocumentType()
    {
        if (open.Count > 0 || rootIsClosed) return Fail("a document type stands inside the document");
        var end = text.AsSpan(at).IndexOfAny('>', '[');
        if (end >= 0 && text[at + end] == '[')
        {
            var subset = text.AsSpan(at + end).IndexOf(']');
            var close = subset < 0 ? -1 : text.AsSpan(at + end + subset).IndexOf('>');
            end = close < 0 ? -1 : end + subset + close;
        }

        if (end < 0) return Fail("the document type does not end");
        at += end + 1;
        return false;
    }

    private bool ReadEndTag()
    {
        if (open.Count == 0) return Fail("an end tag closes nothing");
        var name = open[^1].Name;
        if (!text.AsSpan(at + 2).StartsWith(name)) return Fail($"the end tag does not close <{name}>");
        var close = at + 2 + name.Length;
        while (IsSpace(close)) close++;
        if (close == text.Length || text[close] != '>') return Fail($"the end tag does not close <{name}>");
        at = close + 1;
        return Close();
    }

    private bool Close()
    {
        endIsDue = false;
        var element = open[^1];
        open.RemoveAt(open.Count - 1);
        namespaces.CutBackTo(element.Declarations);
        (LocalName, NamespaceUri) = (element.LocalName, element.NamespaceUri);
        rootIsClosed = open.Count == 0;
        Kind = MarkupKind.End;
        return true;
    }

    private bool ReadStartTag()
    {
        if (rootIsClosed) return Fail("an element follows the root element");
        var start = at + 1;
        var end = NameEnd(start);
        if (end == start) return Fail("a bracket begins no tag");
        var name = names.Of(text.AsSpan(start, end - start));
        var tag = at;
        at = end;
        var declarations = namespaces.Count;
        if (!ReadAttributes()) return Fail($"the tag <{name}> is broken");

        var colon = name.IndexOf(':');
        var localName = colon < 0 ? name : names.Of(name.AsSpan(colon + 1));
        if (namespaces.Find(colon < 0 ? "" : name.AsSpan(0, colon)) is not { } namespaceUri)
        {
            return Fail($"the prefix of <{name}> is not declared", tag);
        }

        open.Add(new Element(name, localName, namespaceUri, declarations));
        (LocalName, NamespaceUri) = (localName, namespaceUri);
        Kind = MarkupKind.Start;
        return true;
    }

    /// <summary>Reads to the end of the tag; false where that is not well-formed.</summary>
    private bool ReadAttributes()
    {
        while (at < text.Length)
        {
            var from = at;
            while (IsSpace(at)) at++;
            if (at == text.Length) return false;
            if (text[at] == '>')
            {
                at++;
                return true;
            }

            if (text[at] == '/')
            {
                endIsDue = at + 1 < text.Length && text[at + 1] == '>';
                at += 2;
                return endIsDue;
            }

            if (at == from || !ReadAttribute()) return false;
        }

        return false;
    }

    private bool ReadAttribute()
    {
        var start = at;
        var end = NameEnd(start);
        at = end;
        while (IsSpace(at)) at++;
        if (end == start || at == text.Length || text[at] != '=') return false;
        at++;
        while (IsSpace(at)) at++;
        if (at == text.Length || text[at] is not ('"' or '\'')) return false;
        var value = at + 1;
        var length = text.AsSpan(value).IndexOf(text[at]);
        if (length < 0 || text.AsSpan(value, length).Contains('<')) return false;
        at = value + length + 1;
        return Add(new Written(start, end - start, value, length));
    }

    private bool Add(Written added)
    {
        var name = added.NameIn(text);
        foreach (var other in attributes)
        {
            if (other.NameIn(text).SequenceEqual(name)) return false;
        }

        attributes.Add(added);
        if (attributes.Count > MaxAttributes) return false;
        if (!name.StartsWith("xmlns") || name is not [_, _, _, _, _] and not [_, _, _, _, _, ':', ..]) return true;
        return namespaces.TryDeclare(names.Of(name.Length == 5 ? "" : name[6..]), names.Of(ValueOf(added)));
    }

    /// <summary>An attribute's value, normalised (XML 1.0 §3.3.3).</summary>
    private string ValueOf(Written attribute)
    {
        var raw = text.AsSpan(attribute.Value, attribute.ValueLength);
        if (!raw.ContainsAny(Normalised)) return raw.ToString();
        var value = new StringBuilder(raw.Length);
        while (raw.Length > 0)
        {
            var length = 1;
            if (raw[0] == '&')
            {
                length = CharacterReferences.ReadXml(raw, out var character);
                if (length == 0)
                {
                    Fail("an ampersand begins no reference that XML knows", attribute.Value);
                    return "";
                }

                value.Append(character.ToString());
            }
            else if (raw[0] != '\r' || raw.Length == 1 || raw[1] != '\n')
            {
                value.Append(Spaces.Contains(raw[0]) ? ' ' : raw[0]);
            }

            raw = raw[length..];
        }

        return value.ToString();
    }

    private bool IsSpace(int position) => position < text.Length && text[position] is ' ' or '\n' or '\r' or '\t';

    /// <summary>Where the name ends that begins at <paramref name="start"/>; there, where none begins.</summary>
    private int NameEnd(int start)
    {
        if (start == text.Length || !IsNameStart(text[start])) return start;
        var end = start + 1;
        while (end < text.Length && (IsNameStart(text[end]) || text[end] is (>= '0' and <= '9') or '-' or '.')) end++;
        return end;
    }

    private static bool IsNameStart(char character) =>
        char.IsAsciiLetter(character) || character is '_' or ':' or >= '\u0080';

    private bool Fail(string why) => Fail(why, at);

    private bool Fail(string why, int where)
    {
        var before = text.AsSpan(0, Math.Min(where, text.Length));
        Fault ??= $"in line {before.Count('\n') + 1}, {why}.";
        return false;
    }

    private readonly record struct Element(string Name, string LocalName, string NamespaceUri, int Declarations);

    private readonly record struct Written(int Name, int NameLength, int Value, int ValueLength)
    {
        public ReadOnlySpan<char> NameIn(string text) => text.AsSpan(Name, NameLength);
    }
}
