using System.IO.Compression;
using System.Text;
using CsCheck;
using Firstwire.Formats.Warc;

namespace Firstwire.Tests.Formats.Warc;

public sealed class WarcReaderTests
{
    private const string Page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The harbour opened.</p>";

    private static string Record(string type, string block, string more = "") =>
        $"WARC/1.1\r\nWARC-Type: {type}\r\n{more}Content-Length: {block.Length}\r\n\r\n{block}\r\n\r\n";

    private static byte[] Zip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static (List<WarcRecord> Records, IReadOnlyList<string> Errors) Read(byte[] file)
    {
        var reader = new WarcReader(new MemoryStream(file));
        return (reader.Records().ToList(), reader.Errors);
    }

    private static (List<WarcRecord> Records, IReadOnlyList<string> Errors) Read(string file) =>
        Read(Encoding.UTF8.GetBytes(file));

    [Fact]
    public void A_field_that_goes_on_for_long_is_read_once()
    {
        var more = string.Concat(Enumerable.Repeat(" b\r\n", 100_000));
        var (records, _) = Read(Record("warcinfo", "", "X-Note: a\r\n" + more));

        Assert.StartsWith("a b b b", Assert.Single(records).Fields["X-Note"], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_are_read_in_their_order_with_their_fields()
    {
        const string Fields =
            "warc-target-uri: <https://gazette.example/7>\r\nWARC-Date: 2026-03-10T12:00:00.25Z\r\n"
            + "X-Note: one\r\n two\r\n";
        var (records, errors) = Read(Record("warcinfo", "software: none") + Record("Response", Page, Fields));

        Assert.Empty(errors);
        Assert.Equal(["warcinfo", "response"], records.Select(record => record.Type));
        Assert.Equal("https://gazette.example/7", records[1].TargetUri);
        Assert.Equal(new DateTimeOffset(2026, 3, 10, 12, 0, 0, 250, TimeSpan.Zero), records[1].Date);
        Assert.Equal("one two", records[1].Fields["X-Note"]);
        Assert.Equal(Page, Encoding.UTF8.GetString(records[1].Block.Span));
        Assert.True(records[1].IsWhole);
    }

    [Fact]
    public void Compressed_files_are_read_by_record_and_as_a_whole()
    {
        var one = Record("response", Page);
        var two = Record("metadata", "via: https://gazette.example/");
        byte[] byRecord = [.. Zip(one), .. Zip(two)];

        Assert.Equal(["response", "metadata"], Read(byRecord).Records.Select(record => record.Type));
        Assert.Equal(2, Read(Zip(one + two)).Records.Count);
        Assert.Empty(Read(byRecord).Errors);
    }

    [Fact]
    public void Records_of_every_size_are_read_whole()
    {
        var blocks = Enumerable.Range(0, 300)
            .Select(number => new string((char)('a' + (number % 26)), number * 17))
            .ToList();
        var file = string.Concat(blocks.Select(block => Record("resource", block)));
        foreach (var (records, errors) in new[] { Read(file), Read(Zip(file)) })
        {
            Assert.Empty(errors);
            Assert.Equal(blocks, records.Select(record => Encoding.UTF8.GetString(record.Block.Span)));
        }
    }

    [Fact]
    public void A_file_cut_off_gives_what_is_readable_and_says_so()
    {
        var file = Encoding.UTF8.GetBytes(Record("warcinfo", "a: b") + Record("response", Page));
        var (records, errors) = Read(file[..^20]);
        Assert.Equal([true, false], records.Select(record => record.IsWhole));
        Assert.Single(errors);

        Assert.Single(Read(file[..90]).Records);
        Assert.Single(Read(file[..90]).Errors);
    }

    [Fact]
    public void A_compressed_file_cut_off_gives_what_is_readable_and_says_so()
    {
        var second = Zip(Record("response", Page));
        var (records, errors) = Read([.. Zip(Record("warcinfo", "a: b")), .. second[..(second.Length / 2)]]);
        Assert.Equal("warcinfo", records[0].Type);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void Damage_to_one_compressed_record_leaves_the_others()
    {
        var story = string.Concat(Enumerable.Range(0, 4000).Select(number => $"<p>Ship {number * 7919} came in.</p>"));
        var broken = Zip(Record("response", story));
        broken.AsSpan(broken.Length / 2, 40).Fill(0xFF);
        byte[] file = [.. Zip(Record("warcinfo", "a: b")), .. broken, .. Zip(Record("metadata", "c: d"))];

        var (records, errors) = Read(file);
        Assert.Equal(["warcinfo", "response", "metadata"], records.Select(record => record.Type));
        Assert.Equal([true, false, true], records.Select(record => record.IsWhole));
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void Damage_in_the_middle_costs_no_more_than_its_record()
    {
        var file = Record("warcinfo", "a: b") + "noise\r\nmore noise\r\n" + Record("response", Page)
            + "WARC/1.0\r\nWARC-Type: request\r\n\r\n" + Record("metadata", "c: d");
        var (records, errors) = Read(file);
        Assert.Equal(["warcinfo", "response", "metadata"], records.Select(record => record.Type));
        Assert.Equal(2, errors.Count);
    }

    [Fact]
    public void A_stated_length_costs_nothing_until_the_bytes_are_there()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (records, errors) = Read("WARC/1.0\r\nContent-Length: 9223372036854775807\r\n\r\nshort");
        Assert.False(records.Single().IsWhole);
        Assert.Single(errors);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Any_bytes_are_read_to_their_end()
    {
        var whole = Encoding.UTF8.GetBytes(Record("warcinfo", "a: b") + Record("response", Page));
        var zipped = Zip(Record("warcinfo", "a: b") + Record("response", Page));
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Int[0, 400], Gen.Bool).Sample((noise, at, isZipped) =>
        {
            var file = (isZipped ? zipped : whole).ToArray();
            at = Math.Min(at, file.Length);
            byte[] damaged = [.. file[..at], .. noise, .. file[at..]];
            var (records, errors) = Read(damaged);
            Assert.Equal(records.Count, Read(damaged).Records.Count);
            Assert.True(records.Count <= 2 || errors.Count > 0);
            foreach (var record in records) _ = ArchivedResponse.Of(record);
        });
    }
}
