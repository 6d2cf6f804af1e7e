using Firstwire.Newsroom.Items;
using Firstwire.Text.Languages;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Which of several accounts has the headline that most of the others would recognise, of all of them and of those in
/// each language. Numbers alone: the item is opened when it is shown.
/// </summary>
/// <param name="OfAll">An item's id.</param>
/// <param name="ByLanguage">An item's id by the primary subtag of its language.</param>
internal sealed record CentralHeadline(long OfAll, IReadOnlyDictionary<string, long> ByLanguage)
{
    /// <param name="accounts">At least one.</param>
    public static CentralHeadline Among(IReadOnlyList<ShownItem> accounts)
    {
        var ordered = Order(accounts);
        return new CentralHeadline(
            ordered[0].Id,
            ordered.Where(static account => account is { Title: not null, Language: not null })
                .GroupBy(static account => LanguageTag.Primary(account.Language), StringComparer.Ordinal)
                .ToDictionary(
                    static told => told.Key, static told => told.First().Id, StringComparer.Ordinal));
    }

    /// <summary>In the first of a reader's languages that an account is told in, else of all.</summary>
    /// <param name="languages">Primary subtags, the most wanted first.</param>
    public long For(IReadOnlyList<string> languages)
    {
        foreach (var language in languages)
        {
            if (ByLanguage.TryGetValue(language, out var item)) return item;
        }

        return OfAll;
    }

    /// <summary>By how many words each shares with the others, seen at its length; of equals, the first.</summary>
    private static List<ShownItem> Order(IReadOnlyList<ShownItem> accounts)
    {
        var words = accounts.Select(
            account => Tokenizer.Words(account.Title ?? "").ToHashSet(StringComparer.Ordinal)).ToArray();
        return [.. accounts.Select((account, at) => (account, shared: Shared(words, at)))
            .OrderByDescending(static told => told.shared).Select(static told => told.account)];
    }

    private static double Shared(HashSet<string>[] words, int one)
    {
        if (words[one].Count == 0) return -0.5;
        var shared = 0d;
        for (var other = 0; other < words.Length; other++)
        {
            if (other == one) continue;
            shared += 2d * words[one].Count(words[other].Contains) / (words[one].Count + words[other].Count);
        }

        return shared;
    }
}
