using System.Buffers;
using Firstwire.Text.Words;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Evidence;

/// <summary>What a phrase says in a text of, or about, research (data/research-words).</summary>
[Flags]
internal enum ResearchRoles
{
    None = 0,
    We = 1,
    Finding = 1 << 1,
    Authors = 1 << 2,
    Reports = 1 << 3,
    Told = 1 << 4,
    Journal = 1 << 5,
    In = 1 << 6,
    Title = 1 << 7,
}

/// <summary>The words of research: by the hashes of a text's words, and as phrases of running text.</summary>
internal static class ResearchWords
{
    private const int BitsLeftOut = 18;

    private static readonly (string Language, string Phrase, ResearchRoles Role)[] Rows =
        [.. PhraseTable.Read<ResearchRoles>("research-words")];

    private static readonly Dictionary<uint, List<(uint[] After, ResearchRoles Role)>> ByFirst = Hashed();

    /// <summary>One bit for each first word's hash: most words of a text begin no phrase.</summary>
    private static readonly ulong[] Beginnings = Marked();

    /// <summary>Those that lead to a journal's name.</summary>
    public static PhraseIndex<ResearchRoles> Journals { get; } = new(Rows
        .Where(static row => row.Role is ResearchRoles.Journal or ResearchRoles.In or ResearchRoles.Title)
        .GroupBy(static row => (row.Phrase, IsPrintedSo(row.Language, row.Role)))
        .Select(static group => (
            group.Key.Phrase, group.Key.Item2,
            group.Aggregate(ResearchRoles.None, static (roles, row) => roles | row.Role))));

    /// <summary>The phrases behind which a journal may be named.</summary>
    public static SearchValues<string> JournalPhrases { get; } = SearchValues.Create(
        [.. Rows.Where(static row => row.Role is ResearchRoles.Journal or ResearchRoles.In)
            .Select(static row => row.Phrase).Distinct()],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The roles of the longest phrase that begins at a token, and its count of tokens; 0 where there is none.
    /// </summary>
    public static (ResearchRoles Roles, int Length) At(ReadOnlySpan<TracedToken> tokens, int at)
    {
        var bit = tokens[at].Word >> BitsLeftOut;
        if ((Beginnings[bit >> 6] & (1UL << (int)(bit & 63))) == 0) return default;
        if (!ByFirst.TryGetValue(tokens[at].Word, out var phrases)) return default;
        var (roles, length) = (ResearchRoles.None, 0);
        foreach (var (rest, role) in phrases)
        {
            if (rest.Length + 1 < length || !Follows(tokens[(at + 1)..], rest)) continue;
            roles = rest.Length + 1 > length ? role : roles | role;
            length = rest.Length + 1;
        }

        return (roles, length);
    }

    /// <summary>"The Journal" is a newspaper, but where all nouns have capitals.</summary>
    private static bool IsPrintedSo(string language, ResearchRoles role) =>
        role == ResearchRoles.Journal && language != "de";

    private static ulong[] Marked()
    {
        var bits = new ulong[1 << (32 - BitsLeftOut - 6)];
        foreach (var word in ByFirst.Keys) bits[word >> (BitsLeftOut + 6)] |= 1UL << (int)((word >> BitsLeftOut) & 63);
        return bits;
    }

    private static bool Follows(ReadOnlySpan<TracedToken> tokens, uint[] words)
    {
        if (tokens.Length < words.Length) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[i].Word != words[i]) return false;
        }

        return true;
    }

    private static Dictionary<uint, List<(uint[] After, ResearchRoles Role)>> Hashed()
    {
        var byFirst = new Dictionary<uint, List<(uint[] After, ResearchRoles Role)>>();
        foreach (var (_, phrase, role) in Rows)
        {
            if ((role & (ResearchRoles.Journal | ResearchRoles.In | ResearchRoles.Title)) != ResearchRoles.None)
            {
                continue;
            }

            var words = TracedText.Of(phrase).Tokens.ToArray();
            if (!byFirst.TryGetValue(words[0].Word, out var phrases)) byFirst[words[0].Word] = phrases = [];
            phrases.Add(([.. words.Skip(1).Select(static word => word.Word)], role));
        }

        return byFirst;
    }
}
