using System.Text.Json;
using Firstwire.Server.Commands;
using Microsoft.ML.Tokenizers;

namespace Firstwire.Onnx;

/// <summary>Cuts texts into a model's tokens, with those that begin and end each text.</summary>
internal sealed class TextTokens
{
    private readonly Func<string, IReadOnlyList<int>> encode;
    private readonly int most;

    private TextTokens(Func<string, IReadOnlyList<int>> encode, int most) => (this.encode, this.most) = (encode, most);

    /// <summary>
    /// WordPiece by <c>vocab.txt</c> (BERT), else a unigram model in <c>tokenizer.json</c> (XLM-RoBERTa).
    /// </summary>
    /// <exception cref="UnusableArgumentException">There is neither.</exception>
    public static TextTokens Open(ModelFolder folder)
    {
        if (folder.Find("vocab.txt") is { } words)
        {
            var bert = BertTokenizer.Create(
                words, new BertOptions { LowerCaseBeforeTokenization = IsLowerCase(folder) });
            return new TextTokens(
                text => bert.EncodeToIds(text, folder.MostTokens, out _, out _), folder.MostTokens);
        }

        if (folder.Find("tokenizer.json") is not { } json)
        {
            throw new UnusableArgumentException(
                $"{folder.Path} has neither vocab.txt nor tokenizer.json: the model's tokenizer belongs beside it.");
        }

        using var stream = File.OpenRead(json);
        var unigram = SentencePieceTokenizer.CreateFromTokenizerJson(stream, true, true);
        return new TextTokens(
            text => unigram.EncodeToIds(text, true, true, folder.MostTokens, out _, out _), folder.MostTokens);
    }

    /// <summary>At most as many as the model reads, and one at least.</summary>
    public IReadOnlyList<int> Of(string text)
    {
        var ids = encode(text);
        if (ids.Count == 0) return [0];
        return ids.Count <= most ? ids : [.. ids.Take(most)];
    }

    private static bool IsLowerCase(ModelFolder folder)
    {
        if (folder.Find("tokenizer_config.json") is not { } file) return true;
        using var config = JsonDocument.Parse(File.ReadAllBytes(file));
        return !config.RootElement.TryGetProperty("do_lower_case", out var lower)
            || lower.ValueKind != JsonValueKind.False;
    }
}
