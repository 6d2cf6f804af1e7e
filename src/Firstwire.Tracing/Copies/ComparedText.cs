using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// What of a text is compared with another: its shingles, its words by weight, its content in order. Made from a
/// <see cref="TracedText"/> when a pair is to be weighed; a few hundred kilobytes for a long article, so not kept for a window.
/// </summary>
public sealed class ComparedText
{
    /// <summary>Longer texts are compared by their beginning: what is taken over of a long read is taken from its first pages.</summary>
    private const int MostTokens = 4_000;

    /// <summary>Pairs of content words this many words apart still belong together when word order changes.</summary>
    private const int PairReach = 4;
    private const int WiderPairReach = 6;

    public ComparedText(TracedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Tokens = text.Tokens.Length > MostTokens ? text.Tokens[..MostTokens] : text.Tokens;
        var tokens = Tokens.Span;
        Content = ContentOf(tokens);
        Shingles2 = Shingles(tokens, 2);
        Shingles3 = Shingles(tokens, 3);
        Shingles5 = Shingles(tokens, 5);
        Shingles8 = Shingles(tokens, 8);
        UnquotedShingles3 = UnquotedShingles(tokens, 3);
        UnquotedShingles4 = UnquotedShingles(tokens, 4);
        UnquotedShingles5 = UnquotedShingles(tokens, 5);
        ContentShingles2 = ContentShingles(2);
        ContentShingles3 = ContentShingles(3);
        Pairs = PairsWithin(PairReach);
        WiderPairs = PairsWithin(WiderPairReach);
        Frames = GrammarFrames(tokens);
        Stems = new Dictionary<uint, float>(tokens.Length);
        Names = [];
        Numbers = [];
        foreach (var token in tokens)
        {
            if (!Stems.TryGetValue(token.Stem, out var weight) || weight < token.Rarity) Stems[token.Stem] = token.Rarity;
            if (token.Has(TokenTraits.Name)) Names.Add(token.Stem);
            if (token.Has(TokenTraits.Number)) Numbers.Add(token.Word);
        }

        Sentences = SentenceWords.Of(tokens);
    }

    public TracedText Text { get; }

    internal ReadOnlyMemory<TracedToken> Tokens { get; }

    /// <summary>Stems of the content words, in order.</summary>
    internal uint[] Content { get; }

    internal ulong[] Shingles2 { get; }

    internal ulong[] Shingles3 { get; }

    internal ulong[] Shingles5 { get; }

    internal ulong[] Shingles8 { get; }

    internal ulong[] UnquotedShingles3 { get; }

    internal ulong[] UnquotedShingles4 { get; }

    internal ulong[] UnquotedShingles5 { get; }

    internal ulong[] ContentShingles2 { get; }

    internal ulong[] ContentShingles3 { get; }

    internal ulong[] Pairs { get; }

    internal ulong[] WiderPairs { get; }

    /// <summary>Runs of six words in which content is a blank: what a swap of synonyms leaves.</summary>
    internal ulong[] Frames { get; }

    internal Dictionary<uint, float> Stems { get; }

    internal HashSet<uint> Names { get; }

    internal HashSet<uint> Numbers { get; }

    internal IReadOnlyList<SentenceWords> Sentences { get; }

    private static uint[] ContentOf(ReadOnlySpan<TracedToken> tokens)
    {
        var content = new List<uint>(tokens.Length);
        foreach (var token in tokens)
        {
            if (token.IsContent) content.Add(token.Stem);
        }

        return [.. content];
    }

    private static ulong[] Shingles(ReadOnlySpan<TracedToken> tokens, int length)
    {
        var shingles = new List<ulong>(tokens.Length);
        for (var i = 0; i + length <= tokens.Length; i++)
        {
            var hash = 0ul;
            for (var k = 0; k < length; k++) hash = HashSets.Join(hash, tokens[i + k].Word);
            shingles.Add(hash);
        }

        return HashSets.Of(shingles);
    }

    private static ulong[] UnquotedShingles(ReadOnlySpan<TracedToken> tokens, int length)
    {
        var shingles = new List<ulong>(tokens.Length);
        for (var i = 0; i + length <= tokens.Length; i++)
        {
            var hash = 0ul;
            var k = 0;
            while (k < length && !tokens[i + k].Has(TokenTraits.Quoted)) hash = HashSets.Join(hash, tokens[i + k++].Word);
            if (k == length) shingles.Add(hash);
        }

        return HashSets.Of(shingles);
    }

    private ulong[] ContentShingles(int length)
    {
        var shingles = new List<ulong>(Content.Length);
        for (var i = 0; i + length <= Content.Length; i++)
        {
            var hash = 0ul;
            for (var k = 0; k < length; k++) hash = HashSets.Join(hash, Content[i + k]);
            shingles.Add(hash);
        }

        return HashSets.Of(shingles);
    }

    private ulong[] PairsWithin(int reach)
    {
        var pairs = new List<ulong>(Content.Length * reach);
        for (var i = 0; i < Content.Length; i++)
        {
            for (var j = i + 1; j < Content.Length && j <= i + reach; j++)
            {
                var (low, high) = Content[i] < Content[j] ? (Content[i], Content[j]) : (Content[j], Content[i]);
                if (low != high) pairs.Add(((ulong)low << 32) | high);
            }
        }

        return HashSets.Of(pairs);
    }

    private static ulong[] GrammarFrames(ReadOnlySpan<TracedToken> tokens)
    {
        const int length = 6;
        const int fewestGrammarWords = 3;
        var frames = new List<ulong>(tokens.Length);
        for (var i = 0; i + length <= tokens.Length; i++)
        {
            var hash = 0ul;
            var grammar = 0;
            for (var k = 0; k < length; k++)
            {
                var token = tokens[i + k];
                if (!token.IsContent) grammar++;
                hash = HashSets.Join(hash, token.IsContent ? 0u : token.Word);
            }

            if (grammar >= fewestGrammarWords) frames.Add(hash);
        }

        return HashSets.Of(frames);
    }
}
