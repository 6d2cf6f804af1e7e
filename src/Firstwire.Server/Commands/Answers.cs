using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Firstwire.Text.Dates;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>How commands speak: tables and bars for people, JSON for programs, errors on standard error.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new WrittenTimeConverter() },
    };

    public static void Json<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options));

    /// <summary>Foreign text for the terminal: no markup of ours, no control characters that would move its cursor.</summary>
    public static string Plain(string? text) =>
        Markup.Escape(string.Concat((text ?? "").Select(character => char.IsControl(character) ? ' ' : character)));

    /// <summary>A table that is cut nowhere where a program reads it.</summary>
    public static void Table(Table table)
    {
        if (!AnsiConsole.Profile.Out.IsTerminal) AnsiConsole.Profile.Width = int.MaxValue / 2;
        AnsiConsole.Write(table);
    }

    /// <summary>A time as the contract has it: RFC 3339, or the day alone.</summary>
    private sealed class WrittenTimeConverter : JsonConverter<WrittenTime>
    {
        public override WrittenTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            WrittenTimeParser.Parse(reader.GetString()) ?? throw new JsonException("no time");

        public override void Write(Utf8JsonWriter writer, WrittenTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    public static int Fail(string sentence)
    {
        Console.Error.WriteLine($"firstwire: {sentence}");
        return 1;
    }
}
