using System.Runtime.InteropServices;
using System.Text.Json;

namespace Firstwire.Tests.Onnx;

/// <summary>
/// A folder with a whole model in ONNX that knows some words, each in a direction of its own or of another word: what
/// every sentence model does, in one step.
/// </summary>
internal static class TinyModel
{
    private const int Dimensions = 24;

    private static readonly string[] Special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    /// <summary>By WordPiece.</summary>
    /// <param name="words">Of one group the words that mean the same.</param>
    public static void Write(string folder, params string[][] words)
    {
        string[] vocabulary = [.. Special, .. words.SelectMany(static group => group)];
        File.WriteAllLines(Path.Combine(folder, "vocab.txt"), vocabulary);
        WriteModel(Path.Combine(folder, "model.onnx"), vocabulary.Length, Special.Length, words);
    }

    /// <summary>
    /// By a unigram model of pieces, as multilingual models are published, in its folder <c>onnx</c>.
    /// </summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteUnigram(string folder, params string[][] words)
    {
        string[] special = ["<s>", "<pad>", "</s>", "<unk>"];
        var pieces = special.Concat(words.SelectMany(static group => group).Select(static word => $"\u2581{word}"));
        var tokenizer = new
        {
            version = "1.0",
            added_tokens = special.Select(
                static (token, id) => new { id, content = token, special = true, normalized = false }),
            pre_tokenizer = new { type = "Metaspace", replacement = "\u2581", prepend_scheme = "always", split = true },
            model = new
            {
                type = "Unigram",
                unk_id = 3,
                vocab = pieces.Select(static piece => new object[] { piece, piece[0] == '\u2581' ? -5.0 : 0.0 }),
            },
        };
        File.WriteAllText(Path.Combine(folder, "tokenizer.json"), JsonSerializer.Serialize(tokenizer));
        var model = Directory.CreateDirectory(Path.Combine(folder, "onnx"));
        WriteModel(
            Path.Combine(model.FullName, "model.onnx"), special.Length + words.Sum(static group => group.Length),
            special.Length, words);
    }

    /// <summary>https://github.com/onnx/onnx/blob/main/onnx/onnx.proto</summary>
    private static void WriteModel(string file, int tokens, int firstWord, string[][] words)
    {
        var table = new float[tokens * Dimensions];
        var token = firstWord;
        for (var group = 0; group < words.Length; group++)
        {
            foreach (var _ in words[group]) table[(token++ * Dimensions) + group] = 1;
        }

        var graph = new Protobuf()
            .Message(1, new Protobuf()
                .Text(1, "table").Text(1, "input_ids").Text(2, "last_hidden_state")
                .Text(3, "look-up").Text(4, "Gather"))
            .Text(2, "tiny")
            .Message(5, new Protobuf()
                .Number(1, tokens).Number(1, Dimensions).Number(2, 1).Text(8, "table")
                .Raw(9, MemoryMarshal.AsBytes<float>(table)))
            .Message(11, Value("input_ids", type: 7, 2))
            .Message(11, Value("attention_mask", type: 7, 2))
            .Message(12, Value("last_hidden_state", type: 1, 3));
        var model = new Protobuf()
            .Number(1, 8)
            .Message(7, graph)
            .Message(8, new Protobuf().Text(1, "").Number(2, 13));
        File.WriteAllBytes(file, model.Bytes);
    }

    private static Protobuf Value(string name, int type, int rank)
    {
        var shape = new Protobuf();
        for (var i = 0; i < rank; i++)
        {
            shape.Message(1, i < 2
                ? new Protobuf().Text(2, i == 0 ? "texts" : "tokens")
                : new Protobuf().Number(1, Dimensions));
        }

        var tensor = new Protobuf().Number(1, type).Message(2, shape);
        return new Protobuf().Text(1, name).Message(2, new Protobuf().Message(1, tensor));
    }
}
