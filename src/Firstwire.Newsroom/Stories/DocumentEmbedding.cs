using Firstwire.Tracing.Stories;
using Microsoft.Extensions.AI;

namespace Firstwire.Newsroom.Stories;

/// <summary>Asks a model of the operator's what documents are about.</summary>
public static class DocumentEmbedding
{
    /// <summary>
    /// A document with its embedding; without one where it has no words. Waits for the model: only where a thread of
    /// its own may.
    /// </summary>
    public static StoryDocument Embed(
        this IEmbeddingGenerator<string, Embedding<float>> embedder, StoryDocument document)
    {
        ArgumentNullException.ThrowIfNull(embedder);
        ArgumentNullException.ThrowIfNull(document);
        var input = document.EmbeddingInput;
        return input.Length == 0
            ? document
            : document with { Embedding = embedder.GenerateAsync([input]).GetAwaiter().GetResult()[0].Vector };
    }

    /// <summary>Tells one model from another, as far as its maker does.</summary>
    internal static string NameOf(IEmbeddingGenerator<string, Embedding<float>> embedder) =>
        (embedder.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata)?.DefaultModelId
        ?? embedder.GetType().Name;
}
