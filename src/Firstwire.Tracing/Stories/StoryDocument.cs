namespace Firstwire.Tracing.Stories;

/// <summary>A document as it is placed among stories; a title and a summary are enough.</summary>
/// <param name="Language">BCP 47; null where it is not known: the text is asked.</param>
/// <param name="Time">When it was published, else first seen; null where neither is known.</param>
public sealed record StoryDocument(string? Title, string? Text, string? Language = null, DateTimeOffset? Time = null)
{
    /// <summary>More of a text than this many UTF-16 units does not tell its event better.</summary>
    private const int MostEmbedded = 1_000;

    /// <summary>
    /// What a model made of <see cref="EmbeddingInput"/>, a number a dimension; empty where none was asked. All of a
    /// tracker's documents are embedded by one model.
    /// </summary>
    public ReadOnlyMemory<float> Embedding { get; init; }

    /// <summary>What a model that embeds documents is given: the title, and how the text begins.</summary>
    public string EmbeddingInput
    {
        get
        {
            var text = Text ?? "";
            if (text.Length > MostEmbedded)
            {
                text = text[..(char.IsHighSurrogate(text[MostEmbedded - 1]) ? MostEmbedded - 1 : MostEmbedded)];
            }

            return $"{Title}\n{text}".Trim();
        }
    }
}
