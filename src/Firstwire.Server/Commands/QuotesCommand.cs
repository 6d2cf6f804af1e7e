using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Firstwire.Server.Commands.Batch;
using Firstwire.Text.Languages;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire quotes FILE|-</c></summary>
internal static class QuotesCommand
{
    /// <summary>In bytes. The longest book is shorter.</summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Build()
    {
        var source = new Argument<string?>("FILE|-")
        {
            Description = "The text, as UTF-8; - is standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var language = new Option<string?>("--language")
        {
            Description = "Its language (BCP 47), where it is known.",
            HelpName = "TAG",
        };
        var command = new Command(
            "quotes",
            "Find who is quoted in a text. Example: firstwire read story.html --format text | firstwire quotes -")
        {
            source, language, Settings.Json, BatchCommand.JsonLines,
        };
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(BatchCommand.JsonLines)) return BatchCommand.Run(QuotesBatch.Run);
            if (arguments.GetValue(source) is not { } given)
            {
                return Answers.Fail("Name a text: firstwire quotes FILE or -, or --jsonl.");
            }

            if (Read(given, out var text) is { } fault) return Answers.Fail($"{given} cannot be read: {fault}");
            var tag = arguments.GetValue(language) ?? LanguageIdentifier.Identify(text)?.Tag;
            Console.OutputEncoding = Encoding.UTF8;
            Console.Out.WriteLine(Print(text, QuoteFinder.Find(text, tag), new Settings(arguments).WantsJson));
            return 0;
        });
        return command;
    }

    /// <summary>The quotations for a person's terminal, each with its speaker below; or for a program.</summary>
    internal static string Print(string text, IReadOnlyList<Quotation> quotations, bool json)
    {
        if (json) return Json(text, quotations);
        if (quotations.Count == 0) return "No quotations.";
        return string.Join("\n\n", Quotation.Whole(quotations).Select(whole => Print(text, whole)));
    }

    private static string Print(string text, IReadOnlyList<Quotation> whole)
    {
        var quoted = string.Join(
            "\n\n\u201C", whole.Select(paragraph => Visible(text[paragraph.Start..paragraph.End])));
        return $"\u201C{quoted}\u201D\n    \u2014 {Visible(whole[^1].Speaker ?? "speaker unknown")}";
    }

    private static string Json(string text, IReadOnlyList<Quotation> quotations)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            writer.WriteStartObject();
            QuotesBatch.Write(writer, text, quotations);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string? Read(string given, out string text)
    {
        text = "";
        if (InputFile.ReadGiven(given, MaxBytes, out var bytes) is { } fault) return fault;
        if (bytes.Length > MaxBytes) return $"It is larger than {MaxBytes / 1024 / 1024} MB.";
        text = Encoding.UTF8.GetString(bytes.Span);
        return null;
    }

    /// <summary>Foreign text moves nobody's cursor.</summary>
    private static string Visible(string text) =>
        string.Concat(text.Select(static character => char.IsControl(character) ? ' ' : character));
}
