using CsCheck;
using Firstwire.Tracing.Models;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class StoryModelTests
{
    [Fact]
    public void The_share_of_numbers_missed_is_a_share_wherever_the_numbers_stand() =>
        Gen.Select(Numbered, Numbered).Sample(static (one, other) =>
        {
            var values = new double[StoryMeasures.Names.Count];
            StoryMeasures.Of(Read(one).Compared, Read(other).Compared, values);
            return values[StoryMeasures.NumbersMissed] is >= 0 and <= 1;

            static StoryText Read(int[] numbers) => StoryText.Read(
                new StoryDocument("Harsund counts", string.Join(" boats at Harsund and ", numbers), "en"), null);
        });

    [Fact]
    public void More_in_common_never_looks_more_like_the_same_kind_of_event_elsewhere()
    {
        var lookAlike = BoostedTrees.Shipped("story-look-alike", JoinMeasures.Names);
        Gen.Select(Gen.Double[0, 30].Array[JoinMeasures.Names.Count],
            Gen.Int[0, JoinMeasures.Names.Count - 1], Gen.Double[0, 30])
            .Sample((measures, which, more) =>
            {
                var name = JoinMeasures.Names[which];
                var before = lookAlike.Score(measures);
                measures[which] += more;
                var after = lookAlike.Score(measures);
                if (name.StartsWith("words-", StringComparison.Ordinal)) return true;
                return name.Contains("missed", StringComparison.Ordinal)
                    ? after <= before + 1e-9
                    : after >= before - 1e-9;
            });
    }

    [Fact]
    public void A_line_is_read_with_the_roots_of_its_measures()
    {
        var line = LogisticModel.Read(
            new StringReader("# a comment\nstart\t1\nstrides\t0.5\t2\nsteps\t-1\t0"), ["steps", "strides"]);

        Assert.Equal(1 + (0.5 * 9) + (2 * 3) - 4, line.Score([4, 9]), 9);
    }

    [Theory]
    [InlineData("start\t1\nsteps\t1\t0")]
    [InlineData("start\t1\nsteps\t1\t0\nstrides\t1\t0\nsteps\t1\t0")]
    [InlineData("start\t1\nsteps\t1\t0\nstrides\t1\t0\nleaps\t1\t0")]
    public void A_line_that_lacks_a_measure_or_has_another_is_refused(string written) =>
        Assert.Throws<InvalidDataException>(() => LogisticModel.Read(new StringReader(written), ["steps", "strides"]));

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

    private static Gen<int[]> Numbered => Gen.Int[10, 29].Array[0, 40];

    private static Dictionary<string, double> Measured(string one, string other)
    {
        var values = new double[StoryMeasures.Names.Count];
        StoryMeasures.Of(Read(one).Compared, Read(other).Compared, values);
        return StoryMeasures.Names.Zip(values).ToDictionary();

        static StoryText Read(string title) => StoryText.Read(new StoryDocument(title, null, "en"), null);
    }
}
