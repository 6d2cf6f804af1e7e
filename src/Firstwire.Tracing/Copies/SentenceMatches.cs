namespace Firstwire.Tracing.Copies;

/// <summary>Where one sentence of a text is found in another.</summary>
/// <param name="Sentence">The sentence here, counted from 0.</param>
/// <param name="Match">The sentence there that has most of its weight; −1 for none.</param>
/// <param name="Share">How much of its weight that sentence has, in [0,1].</param>
/// <param name="WiderShare">
/// The same with the better neighbour of that sentence: sentences are joined and parted.
/// </param>
/// <param name="Weight">Its whole weight.</param>
/// <param name="RareWords">Rare words that both sentences have.</param>
internal readonly record struct SentenceMatch(
    int Sentence, int Match, double Share, double WiderShare, double Weight, int RareWords);

/// <summary>
/// Finds for each sentence of one text its best sentence in another: an inverted index of words, no search of all
/// pairs.
/// </summary>
internal static class SentenceMatches
{
    /// <summary>Sentences with fewer content words say too little.</summary>
    private const int FewestWords = 3;

    /// <summary>A word in more sentences than this says nothing about which.</summary>
    private const int MostSentencesOfWord = 60;

    public static List<SentenceMatch> Of(ComparedText part, ComparedText whole)
    {
        var places = whole.SentencePlaces;
        var scores = new double[whole.Sentences.Count];
        var touched = new List<int>();
        var matches = new List<SentenceMatch>(part.Sentences.Count);
        for (var i = 0; i < part.Sentences.Count; i++)
        {
            var sentence = part.Sentences[i];
            if (sentence.Stems.Length < FewestWords) continue;
            for (var k = 0; k < sentence.Stems.Length; k++)
            {
                var found = places.Of(sentence.Stems[k]);
                if (found.Length > MostSentencesOfWord) continue;
                foreach (var at in found)
                {
                    if (scores[at] == 0) touched.Add(at);
                    scores[at] += sentence.Weights[k];
                }
            }

            var best = -1;
            foreach (var at in touched)
            {
                if (best < 0 || scores[at] > scores[best] || (scores[at] == scores[best] && at < best)) best = at;
            }

            matches.Add(best < 0
                ? new SentenceMatch(i, -1, 0, 0, sentence.Weight, 0)
                : new SentenceMatch(
                    i, best, scores[best] / sentence.Weight, Wider(
                        sentence, whole, best, scores[best]) / sentence.Weight,
                    sentence.Weight, RareShared(sentence, whole.Sentences[best])));
            foreach (var at in touched) scores[at] = 0;
            touched.Clear();
        }

        return matches;
    }

    private static double Wider(SentenceWords sentence, ComparedText whole, int best, double score)
    {
        var widest = score;
        foreach (var neighbour in (ReadOnlySpan<int>)[best - 1, best + 1])
        {
            if (neighbour < 0 || neighbour >= whole.Sentences.Count) continue;
            var sum = 0d;
            for (var k = 0; k < sentence.Stems.Length; k++)
            {
                var stem = sentence.Stems[k];
                if (whole.Sentences[best].Stems.Contains(stem) || whole.Sentences[neighbour].Stems.Contains(stem))
                {
                    sum += sentence.Weights[k];
                }
            }

            widest = Math.Max(widest, sum);
        }

        return widest;
    }

    private static int RareShared(SentenceWords sentence, SentenceWords other)
    {
        var count = 0;
        for (var k = 0; k < sentence.Stems.Length; k++)
        {
            if (sentence.Weights[k] >= StemWeights.RareWord && other.Stems.Contains(sentence.Stems[k])) count++;
        }

        return count;
    }
}
