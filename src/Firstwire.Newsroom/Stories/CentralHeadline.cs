using Firstwire.Newsroom.Items;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Stories;

/// <summary>Which of several accounts has the headline that most of the others would recognise.</summary>
internal static class CentralHeadline
{
    /// <summary>The one that shares most words with the others, seen at its length; of equals, the first.</summary>
    /// <param name="accounts">At least one.</param>
    public static ShownItem Of(IReadOnlyList<ShownItem> accounts)
    {
        var words = accounts.Select(
            account => Tokenizer.Words(account.Title ?? "").ToHashSet(StringComparer.Ordinal)).ToArray();
        var (best, most) = (accounts[0], -1d);
        for (var one = 0; one < words.Length; one++)
        {
            var shared = 0d;
            for (var other = 0; other < words.Length; other++)
            {
                if (other == one || words[one].Count + words[other].Count == 0) continue;
                shared += 2d * words[one].Count(words[other].Contains) / (words[one].Count + words[other].Count);
            }

            if (words[one].Count == 0) shared = -0.5;
            if (shared > most) (best, most) = (accounts[one], shared);
        }

        return best;
    }
}
