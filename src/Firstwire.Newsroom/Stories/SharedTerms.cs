using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Search;
using Firstwire.Rights;
using Firstwire.Text.Words;
using Firstwire.Tracing.Texts;

namespace Firstwire.Newsroom.Stories;

/// <summary>What two stories both say, and few others do.</summary>
/// <param name="Words">As the first story writes it; it stands so in the other.</param>
/// <param name="Weight">The rarer, the more.</param>
internal sealed record SharedTerm(string Words, double Weight);

/// <summary>
/// Finds the rare terms that a story shares with others where its script marks no names. Any word may be a name there,
/// so three things speak for one: few stories have it; both texts come back to it, as texts do to what they are about
/// (Church 2000, "The chance of two Noriegas is closer to p/2 than p²"); and it stands among other words in each,
/// which words of a mould do not.
/// </summary>
internal sealed class SharedTerms(ReadSession read, Edition edition, DateTimeOffset now)
{
    private const int MostAsked = 64;

    /// <summary>What a larger share of its language's items has is of the language, or of the daily news.</summary>
    private const double MostOfItems = 0.02;

    /// <summary>Between these, in items: a share of a few says nothing, and what many have is no tie.</summary>
    private const int FewestItems = 5, MostItems = 60;

    /// <summary>The latest items tell how many are in a language.</summary>
    private const int Sampled = 2_000;

    /// <summary>Stories whose texts are opened, and texts of each.</summary>
    private const int MostOpened = 12, MostTexts = 4;

    /// <summary>In characters: further down in a text stands what it is not about.</summary>
    private const int LongestRead = 20_000;

    private const int FewestTimes = 2;

    /// <summary>In characters, of Arabic: "and with the".</summary>
    private const int LongestProclitics = 4;

    private const int FewestLetters = 2;

    /// <summary>By story the terms that it has in common with this one.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<SharedTerm>> With(long story, IReadOnlyList<ShownItem> leads)
    {
        List<(string Text, string? Language)> texts = [.. leads.SelectMany(lead => ((string?, string?)[])[
            (lead.Title, lead.Language), (lead.Excerpt, lead.Language)])
            .Where(text => text.Item1 is not null).Select(text => (text.Item1!, text.Item2))];
        var terms = texts.SelectMany((text, index) => UnmarkedTerms.In(text.Text, text.Language)
            .Select(term => new Place(index, term, text.Text.Substring(term.Start, term.Length)))).ToList();
        if (terms.Count == 0) return new Dictionary<long, IReadOnlyList<SharedTerm>>();
        var whole = Texts(leads.Select(lead => lead.Id));
        var mostOf = texts.Select(text => text.Language ?? "").Distinct().ToDictionary(tag => tag, MostOf);
        var shared = new Dictionary<long, List<Find>>();
        var asked = terms.GroupBy(place => place.Words).Where(term => Recurs(whole, term.Key)).Take(MostAsked);
        foreach (var places in asked)
        {
            var most = mostOf[texts[places.First().Text].Language ?? ""];
            var items = SearchIndex.Holding(read.Search, places.Key, most + 1, places.First().Term.Takes);
            if (items.Count == 0 || items.Count > most) continue;
            var told = read.Stories.Query<(long Item, long Story)>(
                "select item_id, story_id from account where item_id in @items", new { items })
                .Where(account => account.Story != story).GroupBy(account => account.Story).ToList();
            var weight = Math.Log((MostItems + 1d) / items.Count);
            foreach (var other in told)
            {
                if (!shared.TryGetValue(other.Key, out var finds)) shared.Add(other.Key, finds = []);
                finds.Add(new Find([.. places], [.. other.Select(account => account.Item)], weight));
            }
        }

        return shared.OrderByDescending(other => other.Value.Sum(find => find.Weight))
            .ThenByDescending(other => other.Key).Take(MostOpened)
            .Select(other => (other.Key, Terms: Common(texts, whole, other.Value)))
            .Where(other => other.Terms.Count > 0)
            .ToDictionary(other => other.Key, IReadOnlyList<SharedTerm> (other) => other.Terms);
    }

    /// <summary>How many items may have a term of a language.</summary>
    private int MostOf(string language)
    {
        var (items, own) = read.Archive.QuerySingle<(long Items, long Own)>(
            """
            with latest (id) as (select max(id) from item)
            select (select id from latest) as Items,
              (select count(*) from item where id > (select id from latest) - @Sampled
                and (language = @primary or language like @primary || '-%')) as Own
            """,
            new { Sampled, primary = language.Split('-')[0] });
        return (int)Math.Clamp(MostOfItems * own * Math.Max(1, (double)items / Sampled), FewestItems, MostItems);
    }

    /// <summary>Titles and texts, as far as they may be compared.</summary>
    private string Texts(IEnumerable<long> items)
    {
        var texts = items.Select(item => TracedItem.Open(read, item, edition, now)).OfType<TracedItem>().Select(item =>
            $"{item.Document.Credited.Title}\n{(item.MayCompare ? item.Document.Credited.Text : null)}");
        return string.Join('\n', texts.Select(text => text[..Math.Min(text.Length, LongestRead)]));
    }

    private List<SharedTerm> Common(
        List<(string Text, string? Language)> texts, string whole, List<Find> finds)
    {
        var items = finds.SelectMany(find => find.Items.Select(id => (id, find.Weight))).GroupBy(find => find.id)
            .OrderByDescending(item => item.Sum(find => find.Weight)).ThenBy(item => item.Key)
            .Take(MostTexts).Select(item => item.Key).ToList();
        var other = Texts(items);
        var terms = new List<SharedTerm>();
        foreach (var group in Groups(texts, finds.Where(find => find.Items.Overlaps(items))))
        {
            if (Longest(texts[group.Text].Text, group, whole, other) is { } piece)
            {
                terms.Add(new SharedTerm(piece, group.Weight));
            }
        }

        terms = [.. terms.OrderByDescending(term => term.Words.Length)];
        for (var i = terms.Count - 1; i > 0; i--)
        {
            if (terms.Take(i).Any(longer => longer.Words.Contains(terms[i].Words, StringComparison.Ordinal)))
            {
                terms.RemoveAt(i);
            }
        }

        return terms;
    }

    /// <summary>Terms that overlap, or are tied by a hyphen, are one.</summary>
    private static IEnumerable<Group> Groups(
        List<(string Text, string? Language)> texts, IEnumerable<Find> finds)
    {
        var places = finds.SelectMany(find => find.Places.Select(place => new Group(
                place.Text, place.Term.Start, place.Term.End, place.Term.Length, find.Weight)))
            .OrderBy(place => place.Text).ThenBy(place => place.Start).ToList();
        for (var i = 0; i < places.Count;)
        {
            var group = places[i++];
            while (i < places.Count && places[i].Text == group.Text && (places[i].Start < group.End
                || (places[i].Start == group.End + 1 && texts[group.Text].Text[group.End] is '-' or '·' or '・' or '־')))
            {
                group = group with
                {
                    End = Math.Max(group.End, places[i].End),
                    Shortest = Math.Min(group.Shortest, places[i].Shortest),
                    Weight = Math.Max(group.Weight, places[i].Weight),
                };
                i++;
            }

            yield return group;
        }
    }

    /// <summary>
    /// The longest piece of a group that both texts come back to, among other words; null where none is as long as a
    /// term.
    /// </summary>
    private static string? Longest(string source, Group group, string whole, string other)
    {
        for (var length = group.End - group.Start; length >= FewestLetters; length--)
        {
            for (var at = group.Start; at + length <= group.End; at++)
            {
                if (Before(source, at) is not { } small || small + length < group.Shortest) continue;
                if (!Ends(source, at + length)) continue;
                var piece = source.Substring(at, length);
                if (Recurs(other, piece) && Recurs(whole, piece) && IsInOtherCompany(piece, whole, other)) return piece;
            }
        }

        return null;
    }

    /// <summary>
    /// How long the small words are that are written on to the word that begins here; null where none begins.
    /// </summary>
    private static int? Before(string source, int at)
    {
        if (!WordEdges.IsWord(source[at])) return null;
        var start = at;
        while (at - start < LongestProclitics && !WordEdges.IsEdge(source, start)) start--;
        return start == at || Proclitics.LengthIn(source.AsSpan(start)) == at - start ? at - start : null;
    }

    private static bool Ends(string source, int at) =>
        WordEdges.IsWord(source[at - 1]) && WordEdges.IsEdge(source, at);

    private static bool Recurs(string text, string piece) =>
        Places(text, piece).Take(FewestTimes).Count() == FewestTimes;

    private static IEnumerable<int> Places(string text, string piece)
    {
        for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(piece, at + piece.Length, StringComparison.Ordinal)) yield return at;
    }

    /// <summary>Whether a piece stands in both texts once with neither the same word before it nor behind it.</summary>
    private static bool IsInOtherCompany(string piece, string one, string other)
    {
        var there = Places(other, piece).Select(at => Company(other, at, piece.Length)).ToList();
        return Places(one, piece).Select(at => Company(one, at, piece.Length)).Any(here => there.Exists(
            company => (here.Before is null || here.Before != company.Before)
                && (here.After is null || here.After != company.After)));
    }

    /// <summary>The words before and behind a piece, null where a sign stands there.</summary>
    private static (string? Before, string? After) Company(string text, int at, int length)
    {
        var (before, after) = (at, at + length);
        while (before > 0 && !WordEdges.IsUnspaced(text[before]) && WordEdges.IsWord(text[before - 1])) before--;
        while (after < text.Length && !WordEdges.IsUnspaced(text[after - 1]) && WordEdges.IsWord(text[after])) after++;
        if (before > 0 && text[before - 1] == ' ' && HasSpaces(text[before])) before--;
        if (after < text.Length && text[after] == ' ' && HasSpaces(text[after - 1])) after++;
        var (start, end) = (before, after);
        while (start > 0 && WordEdges.IsWord(text[start - 1])
            && (start == before || !WordEdges.IsUnspaced(text[start - 1]))) start--;
        while (end < text.Length && WordEdges.IsWord(text[end])
            && (end == after || !WordEdges.IsUnspaced(text[end]))) end++;
        return (start == before ? null : text[start..before], end == after ? null : text[after..end]);
    }

    /// <summary>Where words are parted by none, a space is a stop.</summary>
    private static bool HasSpaces(char letter) =>
        !WordEdges.IsUnspaced(letter) || letter is >= '\uAC00' and <= '\uD7AF';

    private sealed record Place(int Text, UnmarkedTerm Term, string Words);

    private sealed record Find(List<Place> Places, HashSet<long> Items, double Weight);

    /// <param name="Shortest">The length of the shortest term in it.</param>
    private sealed record Group(int Text, int Start, int End, int Shortest, double Weight);
}
