namespace Firstwire.Tracing.Quotes;

/// <summary>In which sentence and paragraph each token of a text stands; a quotation may end a sentence.</summary>
internal sealed class TextPlaces
{
    private readonly int[] sentenceOf;
    private readonly int[] paragraphOf;
    private readonly List<int> sentences = [0];
    private readonly List<int> paragraphs = [0];

    public TextPlaces(Tokens tokens, QuoteSentences quotes)
    {
        sentenceOf = new int[tokens.Count];
        paragraphOf = new int[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            sentenceOf[at] = sentences.Count - 1;
            paragraphOf[at] = paragraphs.Count - 1;
            var ends = tokens.KindAt(at) is TokenKind.Stop or TokenKind.Break
                || (tokens.KindAt(at) == TokenKind.Quote && quotes.PartsSentences(at) && tokens.IsCapital(at + 1));
            if (!ends) continue;
            sentences.Add(at + 1);
            if (tokens.KindAt(at) == TokenKind.Break) paragraphs.Add(at + 1);
        }
    }

    public int Sentence(int at) => sentenceOf[at];

    public int Paragraph(int at) => paragraphOf[at];

    public int StartOfSentence(int at) => sentences[sentenceOf[at]];

    public int StartOfParagraph(int at) => paragraphs[paragraphOf[at]];
}
