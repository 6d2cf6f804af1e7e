using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("ferry", "ferry", 0)]
    [InlineData("ferry", "fery", 1)]
    [InlineData("--jsno", "--json", 2)]
    [InlineData("", "quay", 4)]
    public void Letters_to_add_to_take_away_and_to_change_are_counted(string one, string other, int edits)
    {
        Assert.Equal(edits, EditDistance.Of(one, other));
        Assert.Equal(edits, EditDistance.Of(other, one));
    }
}
