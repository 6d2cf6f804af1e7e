using CsCheck;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class MemberLikenessTests
{
    private static readonly Gen<StoryTerm[]> Terms =
        Gen.Select(Gen.UInt[1, 60], Gen.UInt[0, 255], Gen.UInt[0, 255], Gen.Int[0, 31])
            .Select(static (stem, rarity, presence, places) =>
                new StoryTerm(((ulong)stem << 32) | (rarity << 16) | (presence << 8) | (uint)places)).Array[0, 40]
            .Select(static terms =>
                terms.DistinctBy(static term => term.Stem).OrderBy(static term => term.Stem).ToArray());

    [Fact]
    public void A_single_document_is_as_like_as_by_all_measures() => Gen.Select(Terms, Terms)
        .Sample(static (left, right) =>
    {
        var values = new double[StoryMeasures.Names.Count];
        StoryMeasures.Of(new StoryTerms(left, 1), new StoryTerms(right, 1), values);

        var likeness = MemberLikeness.Of(left, MemberLikeness.Sums.Of(left), right, MemberLikeness.Sums.Of(right));

        return likeness == new MemberLikeness(Value("cosine"), Value("lead-cosine"), Value("contained"));

        double Value(string name) => values[StoryMeasures.Names.ToList().IndexOf(name)];
    });
}
