namespace Firstwire.Text.Agencies;

/// <summary>An agency's name in a text.</summary>
/// <param name="Start">Its first character, in UTF-16.</param>
/// <param name="IsMark">Whether it is a mark, which means the agency only where a credit stands.</param>
public readonly record struct AgencyMention(int Start, int Length, Agency Agency, bool IsMark)
{
    /// <summary>The character after its last.</summary>
    public int End => Start + Length;
}
