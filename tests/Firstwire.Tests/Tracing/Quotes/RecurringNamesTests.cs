using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class RecurringNamesTests
{
    private static readonly FamilyNames Chinese = FamilyNames.Of("zh")!;

    [Fact]
    public void A_family_name_and_what_follows_it_again_is_a_name() =>
        Assert.Equal(["王小海"], RecurringNames.In("王小海上了船。船长说，王小海不怕风。", Chinese));

    [Fact]
    public void A_longer_word_that_begins_so_is_none() =>
        Assert.Empty(RecurringNames.In("高速公路关了。高速公路明天开。", Chinese));

    [Fact]
    public void What_stands_once_is_none() => Assert.Empty(RecurringNames.In("王小海上了船。", Chinese));

    [Theory]
    [InlineData("남바다", true)]
    [InlineData("황보바다", true)]
    [InlineData("남", false)]
    [InlineData("항구", false)]
    public void A_family_name_stands_before_a_given_one(string word, bool begins) =>
        Assert.Equal(begins, FamilyNames.Of("ko")!.Begin(word));
}
