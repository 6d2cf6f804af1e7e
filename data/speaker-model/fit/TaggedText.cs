using System.IO.Compression;
using System.Text.Json;

namespace Firstwire.Fit;

/// <summary>A text whose quotations have their speakers told.</summary>
internal sealed record TaggedText(string Text, string Language, IReadOnlyList<TaggedQuote> Quotes)
{
    /// <summary>
    /// The texts of a file of JSON Lines, each {text, language, quotes: [{start, end | text, speaker, pronoun?}]}, with offsets in code
    /// points; a quotation by its words is the next one that has them.
    /// </summary>
    public static IEnumerable<TaggedText> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream bytes = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(bytes);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var quotes = new List<TaggedQuote>();
            var past = 0;
            foreach (var quote in json.RootElement.GetProperty("quotes").EnumerateArray())
            {
                if (Tagged(quote, text, past) is not { } tagged) continue;
                quotes.Add(tagged);
                past = tagged.End;
            }

            yield return new TaggedText(text, json.RootElement.GetProperty("language").GetString()!, quotes);
        }
    }

    /// <summary>The quotation that stands at a place; marks around it do not count.</summary>
    public TaggedQuote? At(int start)
    {
        const int marks = 3;
        return Quotes.FirstOrDefault(quote => quote.Start - marks <= start && start < quote.End);
    }

    private static TaggedQuote? Tagged(JsonElement quote, string text, int from)
    {
        var isPronoun = quote.TryGetProperty("pronoun", out var pronoun) && pronoun.ValueKind == JsonValueKind.True;
        var speaker = !isPronoun && quote.TryGetProperty("speaker", out var named) ? named.GetString() : null;
        if (quote.TryGetProperty("start", out var start))
        {
            return new TaggedQuote(Utf16(text, start.GetInt32()), Utf16(text, quote.GetProperty("end").GetInt32()), speaker);
        }

        var words = quote.GetProperty("text").GetString()!;
        var at = text.IndexOf(words, from, StringComparison.Ordinal);
        return at < 0 ? null : new TaggedQuote(at, at + words.Length, speaker);
    }

    private static int Utf16(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0 && at < text.Length; codePoints--) at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return at;
    }
}

/// <param name="Speaker">As the text names them; null where it does not tell.</param>
internal sealed record TaggedQuote(int Start, int End, string? Speaker);
