namespace Firstwire.Tracing.Stories;

/// <summary>
/// Scripts without capitals do not show which words are names. But two events of one kind are told in the same common
/// words and in rare words of their own; two accounts of one event share its rare words sooner than the common ones.
/// </summary>
internal static class Mould
{
    /// <summary>Fewer words at a document's start tell nothing.</summary>
    private const int FewestWords = 4;

    /// <summary>Of the words at a document's start the share that is taken for what is its own: the rarest.</summary>
    private const double Rarest = 0.15;
    private const int FewestRarest = 2;

    /// <summary>From this share of the other words on two documents are told alike.</summary>
    private const double ToldAlike = 0.55;

    /// <summary>Of the rarest words less is shared than of the others, by this factor.</summary>
    private const double LessThanOthers = 0.9;

    /// <summary>
    /// Whether a document in a script without capitals is told as a story is, and tells of something else.
    /// </summary>
    public static bool IsAllThatIsShared(StoryTerms text, StoryTerms story)
    {
        Span<(float Rarity, bool Shared)> words = stackalloc (float, bool)[StoryText.MostTermsOfStory];
        var count = 0;
        var its = story.Terms;
        var at = 0;
        foreach (var term in text.Terms)
        {
            if (!term.Has(TermPlaces.Caseless) || !term.Has(TermPlaces.Lead) || count == words.Length) continue;
            while (at < its.Length && its[at].Stem < term.Stem) at++;
            words[count++] = (term.Rarity, at < its.Length && its[at].Stem == term.Stem);
        }

        if (count < FewestWords) return false;
        words = words[..count];

        // Of equally rare words those that are not shared come first, whatever their order was.
        words.Sort(static (one, other) => (other.Rarity, one.Shared).CompareTo((one.Rarity, other.Shared)));
        var rarest = Math.Max(FewestRarest, (int)Math.Round(count * Rarest, MidpointRounding.AwayFromZero));
        var others = ShareOf(words[rarest..]);
        return others >= ToldAlike && ShareOf(words[..rarest]) < others * LessThanOthers;
    }

    private static double ShareOf(ReadOnlySpan<(float Rarity, bool Shared)> words)
    {
        var shared = 0;
        foreach (var word in words)
        {
            if (word.Shared) shared++;
        }

        return (double)shared / words.Length;
    }
}
