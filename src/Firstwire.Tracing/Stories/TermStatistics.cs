using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// How rare each word is in the news of its language as the stream has it, before there is much of a stream as its length
/// and grammar let expect. What was long ago is forgotten by halves.
/// </summary>
internal sealed class TermStatistics(int width = 1 << 20, int halveAt = 1 << 18)
{
    /// <summary>What is expected of a word counts as much as this many documents.</summary>
    private const float Expected = 100;

    private readonly CountSketch _counts = new(width);
    private readonly Dictionary<StoryLanguage, float> _documents = [];
    private float _all;

    /// <summary>ln((N+E)/(df+e)), e of E documents being expected to have the word.</summary>
    /// <param name="expected">The word's rarity by its looks (<see cref="WordRarity"/>).</param>
    public float Rarity(StoryLanguage language, uint stem, float expected) => MathF.Log(
        (_documents.GetValueOrDefault(language) + Expected) / (_counts[Key(language, stem)] + (Expected * MathF.Exp(-expected))));

    public void Add(StoryLanguage language, IEnumerable<uint> distinctStems)
    {
        foreach (var stem in distinctStems) _counts.Add(Key(language, stem));
        _documents[language] = _documents.GetValueOrDefault(language) + 1;
        if (++_all < halveAt) return;
        _all /= 2;
        foreach (var known in _documents.Keys.ToArray()) _documents[known] /= 2;
        _counts.Halve();
    }

    private static uint Key(StoryLanguage language, uint stem) => stem ^ (language.Code * 2_246_822_519u);
}
