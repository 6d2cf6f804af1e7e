namespace Firstwire.Newsroom.Images;

/// <summary>What came of a page's asking for one of its pictures.</summary>
public abstract record ImageAnswer
{
    /// <summary>Of every picture that is shown.</summary>
    public const string ContentType = "image/webp";

    private ImageAnswer()
    {
    }

    /// <param name="Bytes">A WebP of our own encoding.</param>
    public sealed record Shown(ReadOnlyMemory<byte> Bytes) : ImageAnswer;

    /// <summary>The item shows no such picture.</summary>
    public sealed record Missing : ImageAnswer;

    /// <summary>The picture could not be had, or may not be; or not now.</summary>
    public sealed record Unavailable : ImageAnswer;
}
