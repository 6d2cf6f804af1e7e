using Firstwire.Text.Dates;

namespace Firstwire.Tests.Text.Dates;

public sealed class WeekdaysTests
{
    [Theory]
    [InlineData("Thursday")]
    [InlineData("THURS.")]
    [InlineData("Κυριακή")]
    [InlineData("Perşembe")]
    public void A_day_of_the_week_is_known_in_any_case(string word) => Assert.True(Weekdays.Has(word));

    [Theory]
    [InlineData("Thursby")]
    [InlineData("T")]
    [InlineData("")]
    [InlineData("Wednesdaywednesday")]
    public void Anything_else_is_none(string word) => Assert.False(Weekdays.Has(word));
}
