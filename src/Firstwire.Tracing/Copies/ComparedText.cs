using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// What of a text is compared with another: its shingles, its words by weight, its content in order. Each part is made
/// when it is first asked for: most pairs are told apart by their words alone. Some hundred kilobytes for a long
/// article, so not kept for a window.
/// </summary>
public sealed class ComparedText
{
    /// <summary>
    /// Longer texts are compared by their beginning: what is taken over of a long read is taken from its first pages.
    /// </summary>
    private const int MostTokens = 4_000;

    /// <summary>Pairs of content words this many words apart still belong together when word order changes.</summary>
    private const int PairReach = 4;
    private const int WiderPairReach = 6;

    public ComparedText(TracedText text)
        : this(text, MostTokens)
    {
    }

    /// <summary>A text whose own words are at hand, so that it can be known again in another language.</summary>
    public ComparedText(string text)
        : this(TracedText.Of(text)) => Source = text;

    /// <param name="mostTokens">Of the text so many words are compared.</param>
    internal ComparedText(TracedText text, int mostTokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Tokens = text.Tokens.Length > mostTokens ? text.Tokens[..mostTokens] : text.Tokens;
        var tokens = Tokens.Span;
        Stems = new StemWeights(tokens);
        Lettering = Letterings.Of(tokens);
        Names = [];
        Numbers = [];
        foreach (ref readonly var token in tokens)
        {
            if (token.Has(TokenTraits.Name)) Names.Add(token.Stem);
            if (token.Has(TokenTraits.Number)) Numbers.Add(token.Word);
        }
    }

    public TracedText Text { get; }

    /// <summary>Null where it is not at hand.</summary>
    internal string? Source { get; }

    internal ReadOnlyMemory<TracedToken> Tokens { get; }

    internal StemWeights Stems { get; }

    internal Lettering Lettering { get; }

    internal HashSet<uint> Names { get; }

    /// <summary>Those that do not merely open a sentence.</summary>
    internal HashSet<uint> SureNames => field ??= SureNamesOf(Tokens.Span);

    internal HashSet<uint> Numbers { get; }

    internal ShingleSets Shingles => field ??= new ShingleSets(Tokens.Span);

    /// <summary>All words, in order.</summary>
    internal uint[] Words => field ??= WordsOf(Tokens.Span);

    /// <summary>Stems of the content words, in order.</summary>
    internal uint[] Content => field ??= ContentOf(Tokens.Span);

    /// <summary>
    /// Stems of what other words leave as it is, in order: of names and numbers, and where capitals tell no names of
    /// rare words and numbers.
    /// </summary>
    internal uint[] Facts => field ??= FactsOf(Tokens.Span, Lettering);

    internal HashSet<uint> FactSet => field ??= [.. Facts];

    internal ShingleSet ContentShingles2 => field ??= ContentShingles(2);

    internal ShingleSet ContentShingles3 => field ??= ContentShingles(3);

    internal ShingleSet Pairs => field ??= PairsWithin(PairReach);

    internal ShingleSet WiderPairs => field ??= PairsWithin(WiderPairReach);

    /// <summary>Runs of six words in which content is a blank: what a swap of synonyms leaves.</summary>
    internal ShingleSet Frames => field ??= GrammarFrames(Tokens.Span);

    internal IReadOnlyList<SentenceWords> Sentences => field ??= SentenceWords.Of(Tokens.Span, Stems);

    internal TextMeaning Meaning => field ??= new TextMeaning(Tokens.Span);

    internal SentencePlaces SentencePlaces => field ??= new SentencePlaces(Sentences, Stems);

    /// <summary>
    /// Of what stands at the start of sentences alone, only what begins a name of several words: most others are no
    /// names but words that the text has nowhere else.
    /// </summary>
    private static HashSet<uint> SureNamesOf(ReadOnlySpan<TracedToken> tokens)
    {
        var names = new HashSet<uint>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Has(TokenTraits.Name)) continue;
            var opens = tokens[i].Has(TokenTraits.First | TokenTraits.OpensQuotation);
            if (!opens || (i + 1 < tokens.Length && tokens[i + 1].Has(TokenTraits.Name)
                && tokens[i + 1].Sentence == tokens[i].Sentence)) names.Add(tokens[i].Stem);
        }

        return names;
    }

    private static uint[] WordsOf(ReadOnlySpan<TracedToken> tokens)
    {
        var words = new uint[tokens.Length];
        for (var i = 0; i < words.Length; i++) words[i] = tokens[i].Word;
        return words;
    }

    private static uint[] ContentOf(ReadOnlySpan<TracedToken> tokens)
    {
        var content = new uint[tokens.Length];
        var count = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.IsContent) content[count++] = token.Stem;
        }

        return content[..count];
    }

    private static uint[] FactsOf(ReadOnlySpan<TracedToken> tokens, Lettering lettering)
    {
        var facts = new uint[tokens.Length];
        var count = 0;
        foreach (ref readonly var token in tokens)
        {
            var isFact = token.Has(TokenTraits.Number) || (lettering == Lettering.Cased
                ? token.Has(TokenTraits.Name) : token.Rarity >= StemWeights.RareWord);
            if (isFact) facts[count++] = token.Stem;
        }

        return facts[..count];
    }

    private ShingleSet ContentShingles(int length)
    {
        var shingles = new ShingleSet(Content.Length);
        for (var i = 0; i + length <= Content.Length; i++)
        {
            var hash = 0ul;
            for (var k = 0; k < length; k++) hash = HashSets.Join(hash, Content[i + k]);
            shingles.Add(hash);
        }

        return shingles;
    }

    private ShingleSet PairsWithin(int reach)
    {
        var content = Content;
        var pairs = new ShingleSet(content.Length * reach);
        for (var i = 0; i < content.Length; i++)
        {
            for (var j = i + 1; j < content.Length && j <= i + reach; j++)
            {
                var (low, high) = content[i] < content[j] ? (content[i], content[j]) : (content[j], content[i]);
                if (low != high) pairs.Add(((ulong)low << 32) | high);
            }
        }

        return pairs;
    }

    private static ShingleSet GrammarFrames(ReadOnlySpan<TracedToken> tokens)
    {
        const int length = 6;
        const int fewestGrammarWords = 3;
        var frames = new ShingleSet(tokens.Length);
        for (var i = 0; i + length <= tokens.Length; i++)
        {
            var hash = 0ul;
            var grammar = 0;
            for (var k = 0; k < length; k++)
            {
                ref readonly var token = ref tokens[i + k];
                if (!token.IsContent) grammar++;
                hash = HashSets.Join(hash, token.IsContent ? 0u : token.Word);
            }

            if (grammar >= fewestGrammarWords) frames.Add(hash);
        }

        return frames;
    }
}
