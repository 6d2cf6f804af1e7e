using System.Text.Json;
using Firstwire.Server.Commands;

namespace Firstwire.Onnx;

/// <summary>
/// A folder as models for sentences are published in: <c>model.onnx</c> in it or in its <c>onnx</c>, the tokenizer's
/// files, and what sentence-transformers wants to know.
/// </summary>
/// <param name="Path">The folder.</param>
/// <param name="Model">The model's file.</param>
/// <param name="TakesFirstToken">Whether a text's first token stands for it, else the mean of all.</param>
/// <param name="MostTokens">More of a text is not read.</param>
/// <param name="Prefix">What the model was taught to find before each text.</param>
internal sealed record ModelFolder(string Path, string Model, bool TakesFirstToken, int MostTokens, string Prefix)
{
    /// <summary>News tells its event at its start.</summary>
    private const int EnoughTokens = 256;

    /// <summary>Another model in the same folder has another one.</summary>
    public string Name { get; } =
        $"{System.IO.Path.GetFileName(System.IO.Path.GetFullPath(Path))}-{new FileInfo(Model).Length}";

    /// <exception cref="UnusableArgumentException">There is no model in it.</exception>
    public static ModelFolder Open(string path)
    {
        string[] models =
            [System.IO.Path.Combine(path, "model.onnx"), System.IO.Path.Combine(path, "onnx", "model.onnx")];
        var model = Array.Find(models, File.Exists) ?? throw new UnusableArgumentException(
            $"There is no model.onnx in {path}. Name the folder of a sentence model in ONNX with its tokenizer.");
        var pooling = Read(path, System.IO.Path.Combine("1_Pooling", "config.json"));
        var length = Read(path, "sentence_bert_config.json");
        var prompts = Read(path, "config_sentence_transformers.json");
        return new ModelFolder(
            path, model,
            pooling is { } pool && pool.TryGetProperty("pooling_mode_cls_token", out var first)
                && first.ValueKind == JsonValueKind.True,
            length is { } sentence && sentence.TryGetProperty("max_seq_length", out var most)
                && most.TryGetInt32(out var tokens) && tokens > 0 ? Math.Min(tokens, EnoughTokens) : EnoughTokens,
            prompts is { } given ? DefaultPrompt(given) : "");
    }

    /// <summary>The file of that name; null where it is not there.</summary>
    public string? Find(string name) =>
        System.IO.Path.Combine(Path, name) is var file && File.Exists(file) ? file : null;

    private static string DefaultPrompt(JsonElement config) =>
        config.TryGetProperty("default_prompt_name", out var name) && name.ValueKind == JsonValueKind.String
        && config.TryGetProperty("prompts", out var prompts) && prompts.ValueKind == JsonValueKind.Object
        && prompts.TryGetProperty(name.GetString()!, out var prompt) && prompt.ValueKind == JsonValueKind.String
            ? prompt.GetString()!
            : "";

    private static JsonElement? Read(string folder, string name)
    {
        var file = System.IO.Path.Combine(folder, name);
        if (!File.Exists(file)) return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
        }
        catch (JsonException failure)
        {
            throw new UnusableArgumentException($"{file} is no JSON: {failure.Message}");
        }
    }
}
