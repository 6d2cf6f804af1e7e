namespace Firstwire.Newsroom.Search;

/// <summary>The words of an item as the index holds them: folded, one space between them.</summary>
internal sealed record IndexedText(long Id, string Title, string Body);

/// <summary>
/// Ranks texts by how well they answer a question: BM25 (Robertson and Zaragoza 2009) of its words in any form, with
/// more for the very word and for one of the headline or the first sentences, in which news says what it is about. How
/// rare a word is, the texts themselves tell: they are the likeliest of the archive.
/// </summary>
internal sealed class QuestionRanking(Question question)
{
    private const double Saturation = 2;
    private const double LengthShare = 0.75;
    private const double OfVeryWord = 0.5;
    private const double OfOpening = 0.3;

    /// <summary>Words of a body that say what it is about: two sentences.</summary>
    private const int OpeningWords = 40;

    /// <summary>Best first; of equals the newer item.</summary>
    public IReadOnlyList<SearchHit> Rank(IReadOnlyList<IndexedText> texts)
    {
        var counts = texts.Select(Count).ToList();
        var mean = Math.Max(1, counts.Sum(static count => (double)count.Length) / Math.Max(1, counts.Count));
        var rarities = new double[question.Words.Count];
        for (var word = 0; word < rarities.Length; word++)
        {
            rarities[word] = Rarity(counts.Count(count => count.Forms[word] > 0), counts.Count);
        }

        return [.. texts
            .Zip(counts, (text, count) => new SearchHit(text.Id, Score(count, mean, rarities)))
            .OrderByDescending(static hit => hit.Score).ThenByDescending(static hit => hit.Id)];
    }

    private static double Score(Counts count, double mean, double[] rarities)
    {
        var damping = Saturation * (1 - LengthShare + (LengthShare * count.Length / mean));
        double Saturated(double times) => times * (Saturation + 1) / (times + damping);
        var score = 0d;
        for (var word = 0; word < rarities.Length; word++)
        {
            if (count.Forms[word] == 0) continue;
            score += rarities[word] * (Saturated(count.Forms[word]) + (OfVeryWord * Saturated(count.Exact[word]))
                + (count.IsInOpening[word] ? OfOpening : 0));
        }

        return score;
    }

    private static double Rarity(int holding, int texts) => Math.Log(1 + ((texts - holding + 0.5) / (holding + 0.5)));

    private Counts Count(IndexedText text)
    {
        var counts = new Counts(question.Words.Count);
        Count(text.Title, SearchIndex.TitleWeight, int.MaxValue, counts);
        Count(text.Body, 1, OpeningWords, counts);
        return counts;
    }

    private void Count(string text, double weight, int opening, Counts counts)
    {
        var at = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty) continue;
            at++;
            var place = question.PlaceOf(word, out var isExact);
            if (place < 0) continue;
            counts.Forms[place] += weight;
            if (isExact) counts.Exact[place] += weight;
            if (at <= opening) counts.IsInOpening[place] = true;
        }

        counts.Length += at;
    }

    /// <summary>How often a text holds each of the question's words.</summary>
    private sealed class Counts(int words)
    {
        public double[] Forms { get; } = new double[words];

        public double[] Exact { get; } = new double[words];

        public bool[] IsInOpening { get; } = new bool[words];

        public int Length { get; set; }
    }
}
