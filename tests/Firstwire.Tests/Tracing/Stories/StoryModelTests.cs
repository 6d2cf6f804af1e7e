using CsCheck;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class StoryModelTests
{
    [Fact]
    public void More_in_common_never_makes_one_event_less_likely_by_the_steady_model() =>
        Gen.Select(Gen.Double[0, 30].Array[JoinMeasures.Names.Count],
            Gen.Int[0, JoinMeasures.Names.Count - 1], Gen.Double[0, 30])
            .Sample(static (measures, which, more) =>
            {
                var name = JoinMeasures.Names[which];
                var before = StoryModel.SteadyScore(measures);
                measures[which] += more;
                var after = StoryModel.SteadyScore(measures);
                if (name.StartsWith("words-", StringComparison.Ordinal)) return true;
                return name.Contains("missed", StringComparison.Ordinal)
                    ? after <= before + 1e-9
                    : after >= before - 1e-9;
            });

    [Fact]
    public void Another_number_in_the_title_and_another_name_are_measured_as_missed()
    {
        var values = Measured("Tower of Vellmar grows by 84 metres", "Tower of Harsund grows by 61 metres");

        Assert.Equal(1, values["title-numbers-missed"]);
        Assert.Equal(1, values["title-names-missed-less"]);
        Assert.Equal(0, values["rarest-name-shared"]);
    }

    [Fact]
    public void Of_one_title_nothing_is_missed()
    {
        var values = Measured("Tower of Vellmar grows by 84 metres", "Tower of Vellmar grows by 84 metres");

        Assert.Equal(0, values["title-numbers-missed"]);
        Assert.Equal(0, values["title-names-missed-more"]);
        Assert.Equal(1, values["jaccard"], 5);
        Assert.Equal(1, values["lead-jaccard"], 5);
    }

    [Fact]
    public void The_cosine_speaks_for_one_event_as_far_as_accounts_of_one_are_alike()
    {
        double With(double cosine)
        {
            var values = new double[JoinMeasures.Names.Count];
            foreach (var (place, name) in JoinMeasures.Names.Index())
            {
                if (name is "best-cosine" or "mean-cosine") values[place] = cosine;
            }

            return StoryModel.Score(0, 0, values);
        }

        Assert.True(With(0.1) < 0);
        Assert.True(With(0.3) > With(0.25));
        Assert.Equal(With(0.4), With(0.9), 9);
    }

    private static Dictionary<string, double> Measured(string one, string other)
    {
        var values = new double[StoryMeasures.Names.Count];
        StoryMeasures.Of(Read(one).Compared, Read(other).Compared, values);
        return StoryMeasures.Names.Zip(values).ToDictionary();

        static StoryText Read(string title) => StoryText.Read(new StoryDocument(title, null, "en"), null);
    }
}
