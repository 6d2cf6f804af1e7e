using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
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
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static void Json<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options));

    /// <summary>Foreign text for the terminal: no markup of ours, no control characters that would move its cursor.</summary>
    public static string Plain(string? text) =>
        Markup.Escape(string.Concat((text ?? "").Select(character => char.IsControl(character) ? ' ' : character)));

    public static int Fail(string sentence)
    {
        Console.Error.WriteLine($"firstwire: {sentence}");
        return 1;
    }
}
