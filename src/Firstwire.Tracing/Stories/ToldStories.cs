namespace Firstwire.Tracing.Stories;

/// <summary>
/// Stories of several documents that were lately read, as they tell together; the others are read again when they are
/// met. How many are kept changes no answer.
/// </summary>
internal sealed class ToldStories
{
    /// <summary>A kilobyte and a half each.</summary>
    private const int MostKept = 32_768;

    private readonly LiveDocuments _documents;
    private Dictionary<int, Story> _young = [];
    private Dictionary<int, Story> _old = [];

    public ToldStories(LiveDocuments documents)
    {
        _documents = documents;
        documents.Changed = Follow;
    }

    public Story this[int story]
    {
        get
        {
            if (_young.TryGetValue(story, out var told)) return told;
            if (!_old.TryGetValue(story, out told)) told = new Story(_documents, story);
            if (_young.Count >= MostKept / 2) (_old, _young) = (_young, []);
            return _young[story] = told;
        }
    }

    private void Follow(int story, int added)
    {
        if (added >= 0 && (_young.TryGetValue(story, out var told) || _old.TryGetValue(story, out told)))
        {
            told.Add(added);
            return;
        }

        _young.Remove(story);
        _old.Remove(story);
    }
}
