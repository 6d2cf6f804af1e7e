using System.Buffers;
using System.Text.Json;
using CsCheck;
using Firstwire.Server.Commands.Batch;

namespace Firstwire.Tests.Server.Commands;

public sealed class JsonTextTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.String, Gen.OneOf<string>("\"", "\\", "\n", "\r\n", "\t", "\0", "\u001f", "\u007f", "\u2028", "é", "字",
            "\U0001F30D", "<a href=\"x\">"));

    [Fact]
    public void Every_text_is_read_back_as_it_was_written() => Piece.Array[0, 20].Select(string.Concat).Sample(text =>
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written)) JsonText.Write(json, text);

        // Half of a surrogate pair is no text: it becomes the replacement character, as everywhere.
        using var read = JsonDocument.Parse(written.WrittenMemory);
        Assert.Equal(
            System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)),
            read.RootElement.GetString());
    });
}
