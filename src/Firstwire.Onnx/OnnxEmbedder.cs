using Firstwire.Server.Commands;
using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntime;

namespace Firstwire.Onnx;

/// <summary>
/// Embeds texts by a model of the operator's, on the processor, one core at a time: what goes on beside it are pages.
/// </summary>
internal sealed class OnnxEmbedder : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>Texts that run together; each is as long as the longest of them then.</summary>
    private const int BatchSize = 16;

    private const string TokenIds = "input_ids";
    private const string Attention = "attention_mask";
    private const string TokenTypes = "token_type_ids";
    private const string SentenceEmbedding = "sentence_embedding";

    private readonly ModelFolder folder;
    private readonly TextTokens tokens;
    private readonly InferenceSession session;
    private readonly string output;

    private OnnxEmbedder(ModelFolder folder, TextTokens tokens, InferenceSession session)
    {
        (this.folder, this.tokens, this.session) = (folder, tokens, session);
        output = OutputOf(session) ?? throw Unusable(
            folder,
            "gives no floats by text: it needs an output of shape [texts, dimensions] or [texts, tokens, dimensions]");
    }

    /// <summary>Opens the model in a folder and embeds one word with it.</summary>
    /// <exception cref="UnusableArgumentException">There is no model, or it embeds no texts.</exception>
    public static OnnxEmbedder Open(string path)
    {
        var folder = ModelFolder.Open(path);
        InferenceSession? session = null;
        try
        {
            var tokens = TextTokens.Open(folder);
            using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
            session = new InferenceSession(folder.Model, options);
            var embedder = new OnnxEmbedder(folder, tokens, session);
            embedder.Embed(["news"]);
            return embedder;
        }
        catch (Exception failure) when (failure is OnnxRuntimeException or InvalidDataException
            or ArgumentException or InvalidOperationException or FormatException)
        {
            session?.Dispose();
            throw Unusable(folder, $"cannot be used: {failure.Message.Split('\n')[0].TrimEnd('.')}");
        }
    }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var texts in values.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings.AddRange(Embed(texts).Select(static vector => new Embedding<float>(vector)));
        }

        return Task.FromResult(embeddings);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null) return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata))
        {
            return new EmbeddingGeneratorMetadata("onnx", defaultModelId: folder.Name);
        }

        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose() => session.Dispose();

    private float[][] Embed(string[] texts)
    {
        var ids = texts.Select(text => this.tokens.Of(folder.Prefix + text)).ToList();
        var length = ids.Max(static one => one.Count);
        long[] shape = [texts.Length, length];
        var (tokens, attended) = (new long[texts.Length * length], new long[texts.Length * length]);
        for (var i = 0; i < ids.Count; i++)
        {
            for (var j = 0; j < ids[i].Count; j++)
            {
                tokens[(i * length) + j] = ids[i][j];
                attended[(i * length) + j] = 1;
            }
        }

        using var tokenValue = OrtValue.CreateTensorValueFromMemory(tokens, shape);
        using var attentionValue = OrtValue.CreateTensorValueFromMemory(attended, shape);
        using var typeValue = OrtValue.CreateTensorValueFromMemory(new long[tokens.Length], shape);
        var inputs = new Dictionary<string, OrtValue>();
        foreach (var (name, value) in
            new[] { (TokenIds, tokenValue), (Attention, attentionValue), (TokenTypes, typeValue) })
        {
            if (session.InputMetadata.ContainsKey(name)) inputs.Add(name, value);
        }

        using var run = new RunOptions();
        using var outputs = session.Run(run, inputs, [output]);
        var dimensions = outputs[0].GetTensorTypeAndShape().Shape;
        return Pooling.Pool(
            outputs[0].GetTensorDataAsSpan<float>(), dimensions, attended, folder.TakesFirstToken);
    }

    /// <summary>
    /// A text's embedding where the model gives it by that name, else those of its tokens: another vector a text is
    /// what a model was first taught by, and tells texts apart badly.
    /// </summary>
    private static string? OutputOf(InferenceSession session)
    {
        var floats = session.OutputMetadata.Where(static output => output.Value.ElementType == typeof(float)).ToList();
        return floats.Find(static output => output.Key == SentenceEmbedding).Key
            ?? floats.Find(static output => output.Value.Dimensions.Length == 3).Key
            ?? floats.Find(static output => output.Value.Dimensions.Length == 2).Key;
    }

    private static UnusableArgumentException Unusable(ModelFolder folder, string why) =>
        new($"The model {folder.Model} {why}.");
}
