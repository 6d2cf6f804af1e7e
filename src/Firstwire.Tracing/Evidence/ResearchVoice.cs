using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Evidence;

/// <summary>Whether a text speaks as the authors of research do, and whether of research at all.</summary>
/// <param name="Phrases">Different phrases of authors.</param>
/// <param name="Authors">The same, in about so many words as an abstract has in half.</param>
/// <param name="Reports">Words of reporting research, in a hundred.</param>
/// <param name="Told">Words of quoting somebody, and quoted words, in a hundred.</param>
/// <param name="IsLong">Longer than abstracts are: a paper itself, or an essay.</param>
internal readonly record struct ResearchVoice(int Phrases, float Authors, float Reports, float Told, bool IsLong)
{
    /// <summary>Of a long text the rest says nothing new.</summary>
    private const int MostTokens = 600;

    private const int HalfAnAbstract = 120;

    /// <summary>
    /// Shares that part abstracts from news in one language as well as in another; see docs/tracing.md.
    /// </summary>
    private const float FewestOfAuthors = 0.5f, FewestOfLong = 2, MostTold = 1, FewestOfReports = 1;

    /// <summary>Words between "we" and what was done: "we recently found".</summary>
    private const int ReachOfWe = 2;

    /// <summary>One phrase is a chance: "setting" is a heading of abstracts, and of the sun.</summary>
    private const int FewestOfCertain = 2;

    public bool IsPaper => Authors >= (IsLong ? FewestOfLong : FewestOfAuthors) && Told <= MostTold;

    /// <summary>Whether it is a paper by more than one of its phrases.</summary>
    public bool IsCertain => IsPaper && Phrases >= FewestOfCertain;

    /// <summary>Whether it is news that says of itself that it is of research.</summary>
    public bool TellsOfResearch => Reports >= FewestOfReports;

    public static ResearchVoice Of(TracedText text)
    {
        var tokens = text.Tokens.Span;
        var isLong = tokens.Length > MostTokens;
        if (isLong) tokens = tokens[..MostTokens];
        if (tokens.IsEmpty) return default;
        var said = new HashSet<uint>();
        var (reports, told, quoted) = (0, 0, 0);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Has(TokenTraits.Quoted)) quoted++;
            var (roles, length) = ResearchWords.At(tokens, at);
            if (length == 0) continue;
            if ((roles & ResearchRoles.Reports) != ResearchRoles.None) reports++;
            if ((roles & ResearchRoles.Told) != ResearchRoles.None) told++;
            if ((roles & ResearchRoles.Authors) != ResearchRoles.None) said.Add(Joined(tokens, at, length));
            if ((roles & ResearchRoles.We) != ResearchRoles.None && Finds(tokens, at + length) is { } verb)
            {
                said.Add(verb);
            }
        }

        var hundreds = tokens.Length / 100f;
        return new ResearchVoice(
            said.Count, AuthorsOf(said.Count, tokens.Length), reports / hundreds,
            (told + (quoted / 10f)) / hundreds, isLong);
    }

    /// <summary>In fewer words than half an abstract one phrase is a chance.</summary>
    private static float AuthorsOf(int phrases, int words) => words < HalfAnAbstract
        ? phrases < 2 ? 0 : phrases
        : phrases / (words / (float)HalfAnAbstract);

    private static uint? Finds(ReadOnlySpan<TracedToken> tokens, int from)
    {
        for (var at = from; at < tokens.Length && at < from + ReachOfWe; at++)
        {
            var (roles, _) = ResearchWords.At(tokens, at);
            if ((roles & ResearchRoles.Finding) != ResearchRoles.None) return tokens[at].Word;
        }

        return null;
    }

    private static uint Joined(ReadOnlySpan<TracedToken> tokens, int at, int length)
    {
        var joined = 0u;
        for (var i = at; i < at + length; i++) joined = (joined * 31) + tokens[i].Word;
        return joined;
    }
}
