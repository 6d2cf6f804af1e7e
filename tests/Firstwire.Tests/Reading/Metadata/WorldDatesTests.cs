using Firstwire.Reading.Metadata.Dates;

namespace Firstwire.Tests.Reading.Metadata;

public sealed class WorldDatesTests
{
    [Theory]
    [InlineData("9 мая 2026 ж.", "2026-05-09")]
    [InlineData("2026 ж. 9 мамыр, сенбі", "2026-05-09")]
    [InlineData("2026-ж., 9-май, ишемби", "2026-05-09")]
    [InlineData("2026 թ. հոկտեմբերի 9, ուրբաթ", "2026-10-09")]
    [InlineData("9 հոկ, 2026 թ.", "2026-10-09")]
    [InlineData("la 9-a de julio 2026", "2026-07-09")]
    [InlineData("9mh dhen Lùnastal 2026", "2026-08-09")]
    [InlineData("9 Meán Fómhair 2026", "2026-09-09")]
    [InlineData("9 Deireadh Fómhair 2026", "2026-10-09")]
    [InlineData("2026 оны арван хоёрдугаар сарын 9", "2026-12-09")]
    [InlineData("9 thg 10, 2026", "2026-10-09")]
    [InlineData("9ê cotmeha 2026an", "2026-10-09")]
    [InlineData("9 অক্টোবৰ, 2026", "2026-10-09")]
    [InlineData("9 آڪٽوبر 2026", "2026-10-09")]
    [InlineData("9 ژانویهٔ 2026", "2026-01-09")]
    [InlineData("9 јануари 2026 г.", "2026-01-09")]
    [InlineData("9 ýanwar 2026", "2026-01-09")]
    [InlineData("9 Jenụwarị 2026", "2026-01-09")]
    [InlineData("Januwari 9, 2026", "2026-01-09")]
    [InlineData("9 ઑગસ્ટ, 2026", "2026-08-09")]
    [InlineData("9 జులై, 2026", "2026-07-09")]
    [InlineData("9 Julai 2026", "2026-07-09")]
    public void Months_are_read_as_the_languages_of_the_world_write_them(string text, string day) =>
        Assert.Equal(day, DateInText.Find(text, monthFirst: false)?.ToString());

    [Theory]
    [InlineData("9 जन॰ 2026", "2026-01-09")]
    [InlineData("9 בינו׳ 2026", "2026-01-09")]
    [InlineData("9 ມ.ກ. 2026", "2026-01-09")]
    [InlineData("9 জানু, ২০২৬", "2026-01-09")]
    [InlineData("9. sij 2026.", "2026-01-09")]
    [InlineData("9. jaan 2026", "2026-01-09")]
    [InlineData("9 квіт. 2026 р.", "2026-04-09")]
    public void Months_are_read_by_their_short_forms(string text, string day) =>
        Assert.Equal(day, DateInText.Find(text, monthFirst: false)?.ToString());

    [Theory]
    [InlineData("27. listopada 2026.", "2026-10-27")]
    [InlineData("27 listopada 2026", "2026-11-27")]
    [InlineData("30. lip 2026.", "2026-06-30")]
    [InlineData("30 lip 2026", "2026-07-30")]
    public void A_full_stop_behind_the_day_tells_Croatian_months_from_Polish_ones(string text, string day) =>
        Assert.Equal(day, DateInText.Find(text, monthFirst: false)?.ToString());

    [Theory]
    [InlineData("٩\u200F/١٠\u200F/٢٠٢٦")]
    [InlineData("\u200E9\u200E/10\u200E/2026")]
    [InlineData("2026 ഒക്\u200Cടോബർ 9")]
    public void Marks_that_nobody_sees_do_not_part_a_date(string text) =>
        Assert.Equal("2026-10-09", DateInText.Find(text, monthFirst: false)?.ToString());

    [Theory]
    [InlineData("9.")]
    [InlineData("9. ")]
    [InlineData("9 2026")]
    [InlineData("Level 9 a 2026")]
    public void What_names_no_month_is_no_date(string text) =>
        Assert.Null(DateInText.Find(text, monthFirst: false));
}
