using CsCheck;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class SelectionTests
{
    [Fact]
    public void What_a_sort_would_put_at_a_place_is_found() =>
        Gen.ULong[0, 50].Array[1, 300].SelectMany(values => Gen.Int[0, values.Length - 1].Select(at => (values, at)))
            .Sample(static drawn =>
                Selection.At([.. drawn.values], drawn.at) == drawn.values.Order().ElementAt(drawn.at));
}
