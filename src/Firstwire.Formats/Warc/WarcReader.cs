using System.Globalization;
using System.Text;

namespace Firstwire.Formats.Warc;

/// <summary>
/// Reads a web archive from its start to its end, one record in memory at a time: WARC 1.0 and 1.1, plain or compressed
/// with gzip by record or as a whole. What is damaged is passed over, and <see cref="Errors"/> says where.
/// </summary>
public sealed class WarcReader(Stream file)
{
    /// <summary>
    /// Bytes kept of a block. A page has a few; films and disk images are of no use to a reader of news.
    /// </summary>
    public const int MaxBlockBytes = 32 * 1024 * 1024;

    /// <summary>Fields read of one record, and characters of them; real ones have twenty.</summary>
    internal const int MaxFields = 1000, MaxFieldCharacters = 256 * 1024;

    private const int MaxErrors = 100;

    private readonly WarcBytes bytes = new(new WarcContainer(file));

    private readonly List<string> errors = [];

    /// <summary>What was wrong so far, in the order of the file; no more than a hundred are told.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>The records in their order. Can be gone through once, as the file can.</summary>
    public IEnumerable<WarcRecord> Records()
    {
        var isLost = false;
        while (true)
        {
            if (bytes.ReadLine() is not { } line)
            {
                if (!bytes.IsDamaged) yield break;
                Report("the compression is damaged");
                if (!bytes.TryResume()) yield break;
                continue;
            }

            if (line.Length == 0) continue;
            if (!line.StartsWith("WARC/", StringComparison.Ordinal))
            {
                if (!isLost) Report("no record begins where one should");
                isLost = true;
                continue;
            }

            isLost = false;
            if (ReadFields() is not { } fields)
            {
                Report("the bytes end within the fields of a record");
                continue;
            }

            var stated = fields.GetValueOrDefault("Content-Length");
            if (!long.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                Report("a record does not state its length");
                isLost = true;
                continue;
            }

            var block = bytes.ReadBlock(Math.Min(length, MaxBlockBytes));
            var passed = block.Length < MaxBlockBytes ? 0 : bytes.Skip(length - block.Length);
            if (block.Length + passed < length) Report("the bytes end within a block");
            yield return new WarcRecord { Fields = fields, Block = block, IsWhole = block.Length == length };
        }
    }

    /// <summary>The fields up to the empty line; null where the file ends before it.</summary>
    private Dictionary<string, string>? ReadFields()
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var last = "";
        // A value goes on in the lines that are set in below it.
        var value = new StringBuilder();
        var characters = 0;
        while (bytes.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                Close();
                return fields;
            }

            characters += line.Length;
            if (characters > MaxFieldCharacters || fields.Count >= MaxFields) continue;

            var colon = line.IndexOf(':');
            if (line[0] is ' ' or '\t')
            {
                if (last.Length > 0) value.Append(' ').Append(line.AsSpan().Trim());
            }
            else if (colon > 0)
            {
                Close();
                last = line[..colon].TrimEnd();
                value.Clear().Append(line.AsSpan(colon + 1).Trim());
            }
        }

        return null;

        void Close()
        {
            if (last.Length > 0) fields.TryAdd(last, value.ToString());
        }
    }

    private void Report(string problem)
    {
        if (errors.Count < MaxErrors) errors.Add($"At byte {bytes.Position} of the content, {problem}.");
    }
}
