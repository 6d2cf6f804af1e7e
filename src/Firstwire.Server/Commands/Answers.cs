using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Firstwire.Server.Api;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>How commands speak: tables and bars for people, JSON for programs, errors on standard error.</summary>
internal static class Answers
{
    private const int PageWidth = 80;

    private static readonly JsonSerializerOptions Options = new(ApiJson.Options) { WriteIndented = true };

    private static readonly JsonWriterOptions Indented =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Json<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options));

    /// <summary>One object, its members written by <paramref name="members"/>.</summary>
    public static void Object(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        Console.Out.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    /// <summary>
    /// Foreign text for the terminal: no markup of ours, no control characters that would move its cursor.
    /// </summary>
    public static string Plain(string? text) =>
        Markup.Escape(string.Concat((text ?? "").Select(character => char.IsControl(character) ? ' ' : character)));

    /// <summary>A number of things, in words: "1 item", "2 items".</summary>
    public static string Counted(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? $"{one}s")}");

    /// <summary>Where a program reads them, lines and tables are broken nowhere.</summary>
    public static void SetWidth()
    {
        if (!AnsiConsole.Profile.Out.IsTerminal) AnsiConsole.Profile.Width = int.MaxValue / 2;
    }

    /// <summary>Prose is broken to the width of the terminal, or of a page where there is none.</summary>
    public static void Page(Table table)
    {
        if (!AnsiConsole.Profile.Out.IsTerminal) AnsiConsole.Profile.Width = PageWidth;
        AnsiConsole.Write(table);
    }

    public static int Fail(string sentence)
    {
        Warn(sentence);
        return 1;
    }

    /// <summary>Says what went wrong where the rest goes on.</summary>
    public static void Warn(string sentence) => Console.Error.WriteLine($"firstwire: {sentence}");
}
