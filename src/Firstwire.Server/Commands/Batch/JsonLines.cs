using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Firstwire.Text.Charsets;

namespace Firstwire.Server.Commands.Batch;

/// <summary>Writes the fields of one answer; returns null, or the sentence that says why there is none.</summary>
internal delegate string? JsonLineHandler(JsonElement given, Utf8JsonWriter answer);

/// <summary>
/// The batch form of a command: JSON Lines in, one object out for each object in, in the same order, as soon as it is
/// ready.
/// <c>id</c> is echoed; what cannot be handled yields <c>{"id", "error"}</c> and the run goes on.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Runs <paramref name="handle"/> over every line; the exit code is 1 when a line is not a JSON object, which ends
    /// the run.
    /// </summary>
    public static int Run(TextReader input, TextWriter output, TextWriter error, JsonLineHandler handle)
    {
        using var lines = new AnswerWriter(output);
        return Read(input, error, given => lines.Answer(IdOf(given), answer => handle(given, answer)));
    }

    /// <summary>
    /// Takes every line first and answers when the input has ended, in the order of the lines; what
    /// <paramref name="take"/> returns is all that is kept of a line.
    /// </summary>
    public static int Settle<T>(
        TextReader input, TextWriter output, TextWriter error, Func<JsonElement, T> take,
        Func<T, Utf8JsonWriter, string?> settle)
    {
        var taken = new List<(JsonElement? Id, T Line)>();
        var code = Read(input, error, given => taken.Add((IdOf(given)?.Clone(), take(given))));
        if (code != 0) return code;
        using var lines = new AnswerWriter(output);
        foreach (var (id, line) in taken) lines.Answer(id, answer => settle(line, answer));
        return 0;
    }

    private static JsonElement? IdOf(JsonElement given) => given.TryGetProperty("id", out var id) ? id : null;

    private static int Read(TextReader input, TextWriter error, Action<JsonElement> take)
    {
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            JsonDocument given;
            try
            {
                given = JsonDocument.Parse(LoneSurrogates.Mend(Encoding.UTF8.GetBytes(line)));
            }
            catch (JsonException)
            {
                error.WriteLine($"Line {number} of the input is not JSON.");
                return 1;
            }

            using (given)
            {
                if (given.RootElement.ValueKind != JsonValueKind.Object)
                {
                    error.WriteLine($"Line {number} of the input is not a JSON object.");
                    return 1;
                }

                take(given.RootElement);
            }
        }

        return 0;
    }

    /// <summary>A text field of the input; null where it is absent or no text.</summary>
    public static string? Text(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>
    /// Reads the file that <c>path</c> names, decompressed where it ends in <c>.gz</c>; on failure returns the sentence
    /// that says why.
    /// </summary>
    public static string? ReadFile(JsonElement given, int limit, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        if (Text(given, "path") is not { Length: > 0 } path) return "The object names no path.";
        return InputFile.Read(path, limit, out bytes) is { } fault ? $"The file cannot be read: {fault}" : null;
    }

    /// <summary>Writes answers one after another into buffers that are used again.</summary>
    private sealed class AnswerWriter(TextWriter output) : IDisposable
    {
        private readonly ArrayBufferWriter<byte> line = new(64 * 1024);
        private readonly Utf8JsonWriter answer = new(Stream.Null, Options);

        public void Answer(JsonElement? id, Func<Utf8JsonWriter, string?> write)
        {
            Begin(id);
            if (write(answer) is { } problem)
            {
                Begin(id);
                answer.WriteString("error", problem);
            }

            answer.WriteEndObject();
            answer.Flush();
            line.Write("\n"u8);
            Send();
        }

        public void Dispose()
        {
            answer.Reset(Stream.Null);
            answer.Dispose();
        }

        private void Begin(JsonElement? id)
        {
            line.ResetWrittenCount();
            answer.Reset(line);
            answer.WriteStartObject();
            if (id is not { } given) return;
            answer.WritePropertyName("id");
            given.WriteTo(answer);
        }

        /// <summary>The line is UTF-8 already: only where the output takes characters alone is it decoded.</summary>
        private void Send()
        {
            if (output is StreamWriter { BaseStream: var bytes, Encoding: UTF8Encoding })
            {
                output.Flush();
                bytes.Write(line.WrittenSpan);
                bytes.Flush();
                return;
            }

            output.Write(Encoding.UTF8.GetString(line.WrittenSpan));
            output.Flush();
        }
    }
}
