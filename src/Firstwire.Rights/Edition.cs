namespace Firstwire.Rights;

/// <summary>Who may read an edition.</summary>
public enum Edition
{
    /// <summary>For its own readers: text is kept unless a wish forbids it.</summary>
    Private,

    /// <summary>
    /// For anybody: title, link, byline, owner, licence and a short excerpt; full text only under an open licence.
    /// </summary>
    Public,
}
