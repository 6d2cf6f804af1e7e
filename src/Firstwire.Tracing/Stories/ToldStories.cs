namespace Firstwire.Tracing.Stories;

/// <summary>
/// Stories of several documents that were lately read, as they tell together; the others are read again when they are
/// met. How many are kept changes no answer.
/// </summary>
internal sealed class ToldStories
{
    /// <summary>A kilobyte and a half each.</summary>
    private const int MostKept = 32_768;

    private readonly LiveDocuments documents;
    private Dictionary<int, Story> young = [];
    private Dictionary<int, Story> old = [];

    public ToldStories(LiveDocuments documents)
    {
        this.documents = documents;
        documents.Changed = Follow;
    }

    public Story this[int story]
    {
        get
        {
            if (young.TryGetValue(story, out var told)) return told;
            if (!old.TryGetValue(story, out told)) told = new Story(documents, story);
            if (young.Count >= MostKept / 2) (old, young) = (young, []);
            return young[story] = told;
        }
    }

    private void Follow(int story, int added)
    {
        if (added >= 0 && (young.TryGetValue(story, out var told) || old.TryGetValue(story, out told)))
        {
            told.Add(added);
            return;
        }

        young.Remove(story);
        old.Remove(story);
    }
}
