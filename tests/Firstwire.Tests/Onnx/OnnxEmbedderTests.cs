using Firstwire.Onnx;
using Firstwire.Server.Commands;
using Microsoft.Extensions.AI;

namespace Firstwire.Tests.Onnx;

public sealed class OnnxEmbedderTests : IDisposable
{
    private static readonly string[][] Words =
    [
        ["ferry", "fähre", "vessel"], ["sank", "sinkt"], ["budget", "haushalt"], ["passed"],
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Words_that_mean_the_same_are_near_and_others_are_not()
    {
        TinyModel.Write(folder.Path, Words);
        using var embedder = OnnxEmbedder.Open(folder.Path);

        Assert.Equal(1, await NearnessAsync(embedder, "Ferry sank", "Vessel sank"), 0.001);
        Assert.Equal(0, await NearnessAsync(embedder, "Ferry sank", "Budget passed"), 0.001);
    }

    [Fact]
    public async Task A_multilingual_model_with_a_unigram_tokenizer_is_read_from_its_onnx_folder()
    {
        TinyModel.WriteUnigram(folder.Path, Words);
        using var embedder = OnnxEmbedder.Open(folder.Path);

        Assert.Equal(1, await NearnessAsync(embedder, "ferry sank", "fähre sinkt"), 0.001);
        Assert.Equal(0, await NearnessAsync(embedder, "ferry sank", "haushalt passed"), 0.001);
    }

    [Fact]
    public async Task A_text_is_embedded_the_same_alone_and_among_longer_ones()
    {
        TinyModel.Write(folder.Path, Words);
        using var embedder = OnnxEmbedder.Open(folder.Path);
        string[] texts =
        [
            .. Enumerable.Range(0, 40).Select(
                static i => string.Join(' ', Enumerable.Repeat("ferry sank budget", 1 + (i % 7)))),
        ];
        texts[17] = "ferry";

        var together = await embedder.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken);
        var alone = await embedder.GenerateAsync(["ferry"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(40, together.Count);
        Assert.Equal(alone[0].Vector.ToArray(), together[17].Vector.ToArray());
    }

    [Fact]
    public async Task Of_a_text_without_end_only_the_beginning_is_read()
    {
        TinyModel.Write(folder.Path, Words);
        File.WriteAllText(folder["sentence_bert_config.json"], """{"max_seq_length": 4}""");
        using var embedder = OnnxEmbedder.Open(folder.Path);
        var endless = "ferry sank " + string.Concat(Enumerable.Repeat("budget ", 20_000));

        Assert.Equal(1, await NearnessAsync(embedder, "ferry sank", endless), 0.001);
    }

    [Fact]
    public async Task The_first_token_stands_for_the_text_where_the_model_was_taught_so()
    {
        TinyModel.Write(folder.Path, Words);
        Directory.CreateDirectory(folder["1_Pooling"]);
        File.WriteAllText(
            folder["1_Pooling/config.json"], """{"pooling_mode_cls_token": true}""");
        using var embedder = OnnxEmbedder.Open(folder.Path);

        var all = await embedder.GenerateAsync(
            ["ferry sank"], cancellationToken: TestContext.Current.CancellationToken);

        // [CLS] points nowhere in this model.
        Assert.All(all[0].Vector.ToArray(), static value => Assert.Equal(0, value));
    }

    [Fact]
    public void Another_model_in_the_same_folder_has_another_name()
    {
        TinyModel.Write(folder.Path, Words);
        using var before = OnnxEmbedder.Open(folder.Path);
        TinyModel.Write(folder.Path, [.. Words, ["harbour"]]);
        using var after = OnnxEmbedder.Open(folder.Path);

        Assert.NotEqual(Name(before), Name(after));

        static string? Name(OnnxEmbedder embedder) =>
            ((EmbeddingGeneratorMetadata)embedder.GetService(typeof(EmbeddingGeneratorMetadata))!).DefaultModelId;
    }

    [Fact]
    public void A_folder_without_a_model_is_refused_in_one_sentence()
    {
        Assert.Contains("no model.onnx", Refused(), StringComparison.Ordinal);

        TinyModel.Write(folder.Path, Words);
        File.Delete(folder["vocab.txt"]);
        Assert.Contains("neither vocab.txt nor tokenizer.json", Refused(), StringComparison.Ordinal);

        TinyModel.Write(folder.Path, Words);
        File.WriteAllText(folder["model.onnx"], "no model");
        Assert.Contains("cannot be used", Refused(), StringComparison.Ordinal);

        TinyModel.Write(folder.Path, Words);
        File.WriteAllText(folder["sentence_bert_config.json"], "{");
        Assert.Contains("sentence_bert_config.json is no JSON", Refused(), StringComparison.Ordinal);

        string Refused() => Assert.Throws<UnusableArgumentException>(() => OnnxEmbedder.Open(folder.Path)).Message;
    }

    private static async Task<float> NearnessAsync(OnnxEmbedder embedder, string one, string other)
    {
        var embeddings = await embedder.GenerateAsync(
            [one, other], cancellationToken: TestContext.Current.CancellationToken);
        var dot = 0f;
        for (var i = 0; i < embeddings[0].Vector.Length; i++)
        {
            dot += embeddings[0].Vector.Span[i] * embeddings[1].Vector.Span[i];
        }

        return dot;
    }
}
