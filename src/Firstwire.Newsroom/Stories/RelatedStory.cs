namespace Firstwire.Newsroom.Stories;

/// <summary>How a story stands to another in time.</summary>
public enum StoryChapter
{
    /// <summary>They are told at the same time.</summary>
    Beside,

    /// <summary>All of it was told before the other began.</summary>
    Earlier,

    /// <summary>It began when the other had been told.</summary>
    Later,
}

/// <summary>Another story that tells of the same people and places.</summary>
/// <param name="Names">Those that both have and few others, as the first story writes them; the rarest first.</param>
/// <param name="IsInOtherLanguages">Whether no account of it is in a language of the first.</param>
public sealed record RelatedStory(
    StorySummary Story, StoryChapter Chapter, IReadOnlyList<string> Names, bool IsInOtherLanguages);
