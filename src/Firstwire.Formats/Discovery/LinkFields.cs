using System.Buffers;
using System.Text;

namespace Firstwire.Formats.Discovery;

/// <summary>
/// Reads Link fields by the algorithm of RFC 8288, appendix B.2: tolerant of stray commas and blanks, and what is
/// malformed ends its field.
/// </summary>
public static class LinkFields
{
    /// <summary>Answers with dozens of preloads exist; one with more than this is read to here.</summary>
    public const int MaxLinks = 100;

    /// <summary>Characters of all fields together: as much as servers send as a whole header.</summary>
    private const int MaxLength = 64 * 1024;

    private static readonly SearchValues<char> EndOfWord = SearchValues.Create(" \t=;,\"");

    /// <summary>The links of all fields, in order. Never throws on input.</summary>
    public static IReadOnlyList<WebLink> Read(IEnumerable<string> fields)
    {
        var links = new List<WebLink>();
        var left = MaxLength;
        foreach (var field in fields)
        {
            left -= field.Length;
            if (left < 0) break;
            var scan = new Scan(field);
            while (links.Count < MaxLinks && scan.Next() is { } link) links.Add(link);
        }

        return links;
    }

    private struct Scan(string field)
    {
        private int at;

        public WebLink? Next()
        {
            SkipBlanksAnd(',');
            if (!Take('<')) return null;
            var end = field.IndexOf('>', at);
            if (end < 0) return null;
            var target = field[at..end];
            at = end + 1;
            return Parameters(target.Trim());
        }

        /// <summary>The first <c>rel</c> and the first <c>anchor</c> count (RFC 8288 §3.2, §3.3).</summary>
        private WebLink Parameters(string target)
        {
            string? relations = null, anchor = null, type = null;
            while (true)
            {
                SkipBlanks();
                if (!Take(';')) break;
                SkipBlanks();
                var name = Word();
                SkipBlanks();
                var value = Take('=') ? Value() : "";
                if (name.Equals("rel", StringComparison.OrdinalIgnoreCase)) relations ??= value;
                else if (name.Equals("anchor", StringComparison.OrdinalIgnoreCase)) anchor ??= value;
                else if (name.Equals("type", StringComparison.OrdinalIgnoreCase)) type ??= value;
            }

            // What stands between here and the next comma belongs to nothing.
            var comma = field.IndexOf(',', at);
            at = comma < 0 ? field.Length : comma;
            return new WebLink(
                target,
                relations?.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [], anchor)
            {
                Type = type,
            };
        }

        private string Value()
        {
            SkipBlanks();
            return Take('"') ? Quoted() : Word();
        }

        private string Quoted()
        {
            var text = new StringBuilder();
            while (at < field.Length)
            {
                var character = field[at++];
                if (character == '"') break;
                if (character == '\\' && at < field.Length) character = field[at++];
                text.Append(character);
            }

            return text.ToString();
        }

        private string Word()
        {
            var end = field.AsSpan(at).IndexOfAny(EndOfWord) is >= 0 and var length ? at + length : field.Length;
            var word = field[at..end];
            at = end;
            return word;
        }

        private bool Take(char wanted)
        {
            if (at >= field.Length || field[at] != wanted) return false;
            at++;
            return true;
        }

        private void SkipBlanks() => SkipBlanksAnd(' ');

        private void SkipBlanksAnd(char other)
        {
            while (at < field.Length && (field[at] is ' ' or '\t' || field[at] == other)) at++;
        }
    }
}
