using CsCheck;
using Firstwire.Text.Languages;

namespace Firstwire.Tests.Text.Languages;

public sealed class RunCountsTests
{
    [Fact]
    public void Each_run_is_there_once_with_how_often_it_was_added() =>
        Gen.OneOf(Gen.ULong, Gen.ULong[0, 40], Gen.ULong[0, 40].Select(static low => low << 52)).Array[0, 500]
            .Sample(static runs =>
            {
                var counts = new RunCounts(new ulong[runs.Length], new int[runs.Length], new short[RunCounts.Slots]);
                foreach (var run in runs) counts.Add(run);
                var counted = counts.Hashes.ToArray().Zip(counts.Times.ToArray());
                Assert.Equal(runs.CountBy(static run => run).Select(static pair => (pair.Key, pair.Value)), counted);
            }, iter: 500);
}
