namespace Firstwire.Newsroom.Archive;

/// <summary>The archive cannot be used as it stands; the message says what to do.</summary>
public sealed class ArchiveException : Exception
{
    public ArchiveException()
    {
    }

    public ArchiveException(string message)
        : base(message)
    {
    }

    public ArchiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
