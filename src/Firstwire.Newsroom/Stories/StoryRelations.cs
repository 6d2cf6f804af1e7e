using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Search;
using Firstwire.Text.Languages;
using Firstwire.Tracing.Texts;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Finds the stories that share a story's rare names, and where a script marks none, its rare terms. They are
/// taken from what is shown of its accounts, and looked for where readers look: what may not be found by its words is
/// related to nothing.
/// </summary>
public sealed class StoryRelations(NewsArchive archive, NewsroomOptions options, StoryReads stories)
{
    private const int MostShown = 6;
    private const int MostAccounts = 8;
    private const int MostNames = 16;
    private const int MostNamesSaid = 4;

    /// <summary>A name that stands in more items than this is in the news every day.</summary>
    private const int MostItemsOfName = 60;

    /// <summary>One name is a coincidence of two namesakes, or a town where much happens.</summary>
    private const int FewestShared = 2;

    /// <summary>The stories that have most in common with one, by how rare that is.</summary>
    /// <param name="languages">That the reader asks for, by their primary subtags, the most wanted first.</param>
    public IReadOnlyList<RelatedStory> Of(ShownStory story, IReadOnlyList<string>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        using var read = archive.Read();
        var shared = new Dictionary<long, List<(string Name, double Weight)>>();
        foreach (var name in Names(story))
        {
            var hits = Find(read, name);
            if (hits.Count is 0 or > MostItemsOfName) continue;
            var told = hits.Chunk(MostItemsOfName).SelectMany(ids => read.Stories.Query<long>(
                "select distinct story_id from account where item_id in @ids", new { ids }))
                .Where(id => id != story.Summary.Id);
            foreach (var other in told.Distinct())
            {
                if (!shared.TryGetValue(other, out var names)) shared.Add(other, names = []);
                names.Add((name, Math.Log((MostItemsOfName + 1d) / hits.Count)));
            }
        }

        foreach (var names in shared.Values)
        {
            names.RemoveAll(one => names.Exists(other => IsPart(one.Name, other.Name)));
            for (var i = names.Count - 1; i > 0; i--)
            {
                if (names.Take(i).Any(other => NamePhrases.SoundAlike(names[i].Name, other.Name))) names.RemoveAt(i);
            }
        }

        foreach (var (other, terms) in Terms(read, story))
        {
            if (!shared.TryGetValue(other, out var names)) shared.Add(other, names = []);
            var own = terms.Where(term => !names.Exists(name => name.Name == term.Words
                || IsPart(term.Words, name.Name) || IsPart(name.Name, term.Words))).ToList();
            if (names.Count < FewestShared && !Suffice(names.Count, own)) continue;
            names.AddRange(own.Select(term => (term.Words, term.Weight)));
        }

        var likeliest = shared.Select(other => KeyValuePair.Create(other.Key, OfOneScript(other.Value)))
            .Where(other => other.Value.Count >= FewestShared)
            .OrderByDescending(other => other.Value.Sum(name => name.Weight)).ThenByDescending(
                other => other.Key).Take(2 * MostShown).ToList();
        var shown = stories.ByIds([.. likeliest.Select(other => other.Key)], languages ?? [])
            .ToDictionary(other => other.Id);
        var roots = CopyRoots.Of(
            read,
            story.Accounts.Select(account => account.Lead.Id).Concat(shown.Values.Select(other => other.Central.Id)));
        var texts = story.Accounts.Select(account => roots[account.Lead.Id]).ToHashSet();
        return [.. likeliest.Where(other => shown.ContainsKey(other.Key))
            .Select(other => Related(story, shown[other.Key], other.Value))
            .Where(other => texts.Add(roots[other.Story.Central.Id])).Take(MostShown)];
    }

    private IReadOnlyDictionary<long, IReadOnlyList<SharedTerm>> Terms(ReadSession read, ShownStory story) =>
        new SharedTerms(read, options.Edition, archive.Time.GetUtcNow()).With(
            story.Summary.Id, [.. story.Accounts.Take(MostAccounts).Select(account => account.Lead)]);

    /// <summary>
    /// Two, of which one is a name or more than a word: words that two texts come back to may be of their subject.
    /// </summary>
    private static bool Suffice(int names, List<SharedTerm> terms) => names + terms.Count >= FewestShared
        && (names > 0 || terms.Exists(term => UnmarkedTerms.IsPhrase(term.Words)));

    /// <summary>Those of the story that an item tells; none where it tells none yet.</summary>
    public IReadOnlyList<RelatedStory> Around(long itemId, IReadOnlyList<string>? languages = null) =>
        stories.StoryOf(itemId) is { } id && stories.FindBriefly(id, 2 * MostAccounts) is StoryLookup.Found found
            ? Of(found.Story, languages)
            : [];

    private static RelatedStory Related(
        ShownStory story, StorySummary other, List<(string Name, double Weight)> names) => new(
        other,
        other.Newest < story.Accounts[0].Time ? StoryChapter.Earlier
            : other.Oldest > story.Accounts[^1].Time ? StoryChapter.Later
            : StoryChapter.Beside,
        [.. names.OrderByDescending(name => name.Weight).Select(name => name.Name).Take(MostNamesSaid)],
        !other.Languages.Intersect(story.Summary.Languages, StringComparer.Ordinal).Any());

    private static IEnumerable<string> Names(ShownStory story) => story.Accounts.Take(MostAccounts)
        .SelectMany(account => NamePhrases.Of(account.Lead.Title ?? "", account.Lead.Language)
            .Concat(NamePhrases.Of(account.Lead.Excerpt ?? "", account.Lead.Language))
            .Distinct(StringComparer.OrdinalIgnoreCase))
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(name => name.Count()).ThenByDescending(name => name.Key.Length).ThenBy(
            name => name.Key, StringComparer.Ordinal)
        .Select(name => name.First()).Take(MostNames);

    /// <summary>The items that have a name word for word.</summary>
    private static List<long> Find(ReadSession read, string name) =>
        [.. SearchIndex.Holding(read.Search, name, MostItemsOfName + 1)];

    /// <summary>
    /// Those of the script that has most of them. One name in two scripts would be two ties, and sounds do not always
    /// tell that it is one: some languages translate names, and some write what they hear.
    /// </summary>
    private static List<(string Name, double Weight)> OfOneScript(List<(string Name, double Weight)> names)
    {
        var scripts = new List<List<(string Name, double Weight)>>();
        foreach (var name in names)
        {
            if (scripts.Find(script => WrittenScript.IsOne(script[0].Name, name.Name)) is { } own) own.Add(name);
            else scripts.Add([name]);
        }

        return scripts.MaxBy(script => (script.Count, script.Sum(name => name.Weight))) ?? [];
    }

    /// <summary>"Lund" says no more than "Ada Lund" does.</summary>
    private static bool IsPart(string name, string longer) =>
        name.Length < longer.Length && longer.Contains(name, StringComparison.OrdinalIgnoreCase);
}
