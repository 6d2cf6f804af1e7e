using System.Text;

namespace Firstwire.Server.Wording;

/// <summary>
/// Reads the part of Project Fluent's syntax (FTL 1.0) that our texts are written in: comments, texts over several
/// lines, values, literals, references and choices. Attributes, terms and functions are not read. Elements in angle
/// brackets are markup that the page fills in.
/// </summary>
internal sealed class MessageReader
{
    private readonly string text;
    private readonly string key;
    private int at;

    private MessageReader(string key, string text) => (this.key, this.text) = (key, text);

    /// <summary>Every text of a file, by key.</summary>
    /// <exception cref="FormatException">A text is not written as it has to be; the sentence names it.</exception>
    public static Dictionary<string, Message> Read(TextReader file)
    {
        var messages = new Dictionary<string, Message>(StringComparer.Ordinal);
        string? key = null;
        var text = new StringBuilder();
        while (file.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (char.IsWhiteSpace(line[0]))
            {
                text.Append('\n').Append(line);
                continue;
            }

            Finish();
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) throw new FormatException($"No text begins with \"{line}\".");
            key = line[..equals].Trim();
            text.Clear().Append(line.AsSpan(equals + 1));
        }

        Finish();
        return messages;

        void Finish()
        {
            if (key is null) return;
            if (!messages.TryAdd(key, Parse(key, text.ToString()))) throw new FormatException($"{key} is there twice.");
        }
    }

    private static Message Parse(string key, string text)
    {
        var reader = new MessageReader(key, text);
        var message = reader.ReadMessage(inChoice: false);
        return reader.at == text.Length ? message : throw reader.Trouble("ends too early");
    }

    /// <summary>U+0000 at the end.</summary>
    private char Here => at < text.Length ? text[at] : '\0';

    private FormatException Trouble(string what) =>
        new($"{key} {what}, before \"{text[Math.Min(text.Length, at)..]}\".");

    private Message ReadMessage(bool inChoice)
    {
        var pieces = new List<MessagePiece>();
        var words = new StringBuilder();
        var kept = 0;
        if (!(inChoice && IsAtVariant())) SkipSpace();
        while (at < text.Length && text[at] != '}' && !IsAt("</") && !(inChoice && IsAtVariant()))
        {
            var piece = text[at] switch
            {
                '{' => ReadPlaceable(words, ref kept),
                '<' => ReadElement(inChoice),
                _ => null,
            };
            if (piece is null)
            {
                if (at < text.Length && text[at] is not ('{' or '}' or '<')) AppendWord(words);
                continue;
            }

            Flush();
            pieces.Add(piece);
        }

        while (words.Length > kept && words[^1] == ' ') words.Length--;
        Flush();
        return new Message(pieces);

        void Flush()
        {
            if (words.Length > 0) pieces.Add(new MessagePiece.Words(words.ToString()));
            words.Clear();
            kept = 0;
        }
    }

    /// <summary>A line's end and the next one's indentation are one space.</summary>
    private void AppendWord(StringBuilder words)
    {
        var c = text[at++];
        if (c != '\n')
        {
            words.Append(c);
            return;
        }

        SkipSpace();
        if (words.Length == 0 || words[^1] != ' ') words.Append(' ');
    }

    /// <summary>
    /// Null where it was a literal, which is added to the words; up to its end they are kept as they are.
    /// </summary>
    private MessagePiece? ReadPlaceable(StringBuilder words, ref int kept)
    {
        at++;
        SkipSpace();
        if (Here == '"')
        {
            ReadLiteral(words);
            kept = words.Length;
            Close();
            return null;
        }

        if (Here != '$')
        {
            var key = ReadName();
            Close();
            return new MessagePiece.Reference(key);
        }

        at++;
        var name = ReadName();
        SkipSpace();
        if (!IsAt("->"))
        {
            Close();
            return new MessagePiece.Value(name);
        }

        at += 2;
        return ReadChoice(name);
    }

    /// <summary>Words in quotation marks, of which a backslash takes the meaning from the next character.</summary>
    private void ReadLiteral(StringBuilder words)
    {
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\') at++;
            words.Append(Here);
        }

        if (at++ >= text.Length) throw Trouble("has a literal that does not end");
    }

    private MessagePiece.Choice ReadChoice(string on)
    {
        var variants = new List<(string, Message)>();
        Message? otherwise = null;
        SkipSpace();
        while (IsAtVariant())
        {
            SkipSpace();
            var isDefault = Here == '*';
            at += isDefault ? 2 : 1;
            var end = text.IndexOf(']', at);
            if (end < 0) throw Trouble("has a variant without a key");
            var key = text[at..end].Trim();
            at = end + 1;
            SkipSpace();
            var message = ReadMessage(inChoice: true);
            variants.Add((key, message));
            if (isDefault) otherwise = message;
            SkipSpace();
        }

        Close();
        return new MessagePiece.Choice(on, variants, otherwise ?? throw Trouble("has a choice without a default"));
    }

    private MessagePiece.Element ReadElement(bool inChoice)
    {
        at++;
        var name = ReadName();
        if (!IsAt(">")) throw Trouble("has an element that does not begin");
        at++;
        var inner = ReadMessage(inChoice);
        if (!IsAt($"</{name}>")) throw Trouble($"has an element {name} that does not end");
        at += name.Length + 3;
        return new MessagePiece.Element(name, inner);
    }

    private string ReadName()
    {
        var from = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_')) at++;
        return at > from ? text[from..at] : throw Trouble("has a place without a name");
    }

    private void Close()
    {
        SkipSpace();
        if (!IsAt("}")) throw Trouble("has a place that does not end");
        at++;
    }

    private bool IsAt(string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    /// <summary>Past white space, a variant's key or the choice's end: a bracket within words is not one.</summary>
    private bool IsAtVariant()
    {
        if (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length
            && (text[next] == '[' || (text[next] == '*' && next + 1 < text.Length && text[next + 1] == '['));
    }

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }
}
