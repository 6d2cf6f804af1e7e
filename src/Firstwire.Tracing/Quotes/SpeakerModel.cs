using Firstwire.Tracing.Models;

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who of several most likely speaks, where a quotation's own sentence does not name them: boosted trees over
/// <see cref="SpeakerMeasures"/>, fitted by data/speaker-model/refresh.
/// </summary>
internal static class SpeakerModel
{
    private static readonly BoostedTrees Trees = BoostedTrees.Shipped("speaker-model", SpeakerMeasures.Names);

    /// <summary>Log-odds below which nobody is named: one in four would be right.</summary>
    private const double Least = -1.1;

    /// <summary>
    /// By so much the likeliest is likelier than the next, where nothing in the words tells; else either may be meant.
    /// </summary>
    private const double LeastLead = 0.7;

    /// <summary>
    /// The name of the likeliest, the first of several alike; null where all are unlikely, or two are about as likely
    /// and the words tell nobody.
    /// </summary>
    public static string? Choose(SpeakerChoice choice)
    {
        var (best, most, next) = ((string?)null, Least, double.MinValue);
        foreach (var candidate in choice.Candidates)
        {
            var score = Trees.Score(candidate.Values);
            if (score > most) (best, most, next) = (candidate.Name, score, most);
            else next = Math.Max(next, score);
        }

        return choice.Ruled is null && most - next < LeastLead ? null : best;
    }
}
