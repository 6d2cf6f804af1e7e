namespace Firstwire.Tracing.Quotes;

internal static class WordUses
{
    /// <summary>Whether a word has one of some uses.</summary>
    public static bool Does(this WordUse use, WordUse any) => (use & any) != WordUse.None;
}
