using CsCheck;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Text.Dates;

public sealed class WrittenTimeParserTests
{
    [Theory]
    [InlineData("Sun, 01 Mar 2026 08:05:07 GMT", "2026-03-01T08:05:07Z")]
    [InlineData("Sun, 1 Mar 26 08:05 EST", "2026-03-01T08:05:00-05:00")]
    [InlineData("1 March 2026 08:05:07 +0530", "2026-03-01T08:05:07+05:30")]
    [InlineData("Sunday, 01-Mar-26 08:05:07 UTC", "2026-03-01T08:05:07Z")]
    [InlineData("Sun Mar  1 08:05:07 2026", "2026-03-01T08:05:07Z")]
    [InlineData("Sun, 01 Mar 2026 08:05:07 +0000 (UTC)", "2026-03-01T08:05:07Z")]
    [InlineData("Sun, 01 Mar 2026 08:05:07 GMT+2", "2026-03-01T08:05:07+02:00")]
    [InlineData("March 1st, 2026, 8:05 p.m.", "2026-03-01T20:05:00Z")]
    [InlineData("Sun, 01 Mar 2026 24:00:00 GMT", "2026-03-02T00:00:00Z")]
    [InlineData("Sun, 01 Mar 2026 08:05:60 GMT", "2026-03-01T08:05:59Z")]
    [InlineData("Sun, 01 Mar 2026", "2026-03-01")]
    [InlineData("Sun, 01 Mar 2026 0805 GMT", "2026-03-01T08:05:00Z")]
    [InlineData("Sun, 01 Mar 2026 08.05.07 +0100", "2026-03-01T08:05:07+01:00")]
    [InlineData("Sun Mar 01 2026 08:05:07 GMT+0100 (Central European Standard Time)", "2026-03-01T08:05:07+01:00")]
    [InlineData("1 mars 2026 à 08h05", "2026-03-01T08:05:00Z")]
    public void Rfc_822_is_read_with_its_variants(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("2026-03-01T08:05:07Z", "2026-03-01T08:05:07Z")]
    [InlineData("2026-03-01T08:05:07.250+01:00", "2026-03-01T08:05:07.250+01:00")]
    [InlineData("2026-03-01T08:05:07,25-0330", "2026-03-01T08:05:07.250-03:30")]
    [InlineData("2026-03-01 08:05", "2026-03-01T08:05:00Z")]
    [InlineData("2026-03-01 08:05:07 PST", "2026-03-01T08:05:07-08:00")]
    [InlineData("20260301T080507Z", "2026-03-01T08:05:07Z")]
    [InlineData("20260301080507", "2026-03-01T08:05:07Z")]
    [InlineData("2026/3/1", "2026-03-01")]
    [InlineData("20260301", "2026-03-01")]
    [InlineData("2026-060", "2026-03-01")]
    [InlineData("2026-W09-7", "2026-03-01")]
    public void Iso_8601_is_read_with_its_variants(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("dim., 01 mars 2026 08:05:07 +0100")]
    [InlineData("mar, 01 mars 2026 08:05:07 +0100")]
    [InlineData("So, 01 Mär 2026 08:05:07 +0100")]
    [InlineData("dom, 01 marzo 2026 08:05:07 +0100")]
    [InlineData("1 de março de 2026 08:05:07 +0100")]
    [InlineData("Вс, 01 мар 2026 08:05:07 +0100")]
    [InlineData("Κυρ, 01 Μάρ 2026 08:05:07 +0100")]
    [InlineData("Pazar, 01 Mart 2026 08:05:07 +0100")]
    [InlineData("2026-március-01 08:05:07 +0100")]
    [InlineData("2026年3月1日 8時05分07秒 +0100")]
    [InlineData("2026年3月1日(日) 8時05分07秒 +0100")]
    [InlineData("1 मार्च 2026 08:05:07 +0100")]
    [InlineData("01 مارس 2026، 08:05:07 +0100")]
    [InlineData("1 آذار 2026 08:05:07 +0100")]
    [InlineData("1 במרץ 2026 08:05:07 +0100")]
    [InlineData("2026 m. kovo 1 d. 08:05:07 +0100")]
    [InlineData("1 marts 2026 08:05:07 +0100")]
    [InlineData("1 март 2026 г. 08:05:07 +0100")]
    [InlineData("1 tháng 3, 2026 08:05:07 +0100")]
    [InlineData("1 มี.ค. 2569 08:05:07 +0100")]
    [InlineData("2026년 3월 1일 오전 8:05:07 +0100")]
    public void Months_are_known_by_their_names_in_many_languages(string text) =>
        Assert.Equal("2026-03-01T08:05:07+01:00", Read(text));

    [Theory]
    [InlineData("٠١ مارس ٢٠٢٦", "2026-03-01")]
    [InlineData("२०२६-०३-०१", "2026-03-01")]
    [InlineData("1 كانون الثاني 2026", "2026-01-01")]
    [InlineData("1\u00A0mars\u202F2026", "2026-03-01")]
    [InlineData("2026. 3. 1.", "2026-03-01")]
    public void Other_scripts_are_read_as_what_they_stand_for(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("mar, 14 apr 2026", "2026-04-14")]
    [InlineData("Tue, Mar 14 2026", "2026-03-14")]
    public void The_name_beside_the_day_is_the_month(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("31.12.2026", "2026-12-31")]
    [InlineData("1.2.2026 8:05", "2026-02-01T08:05:00Z")]
    [InlineData("12/31/2026", "2026-12-31")]
    [InlineData("31/12/2026", "2026-12-31")]
    [InlineData("Sun, 03/01/2026 - 08:05", "2026-03-01T08:05:00Z")]
    [InlineData("Tuesday, 03/02/2026", "2026-02-03")]
    [InlineData("01.03.2026 um 08:05 Uhr", "2026-03-01T08:05:00Z")]
    public void Figures_are_read_where_they_leave_no_doubt(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("1772352307", "2026-03-01T08:05:07Z")]
    [InlineData("1772352307000", "2026-03-01T08:05:07Z")]
    [InlineData("1772352307000000", "2026-03-01T08:05:07Z")]
    [InlineData("1772352307.25", "2026-03-01T08:05:07.250Z")]
    [InlineData("/Date(1772352307000)/", "2026-03-01T08:05:07Z")]
    public void Unix_time_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("1 March, 2026 at 9pm", "2026-03-01T21:00:00Z")]
    [InlineData("1 مارس 2026 10:05 م", "2026-03-01T22:05:00Z")]
    [InlineData("1 مارس 2026 12:05 صباحاً", "2026-03-01T00:05:00Z")]
    [InlineData("1 Μαρτίου 2026 10:05 μ.μ.", "2026-03-01T22:05:00Z")]
    [InlineData("1 de marzo de 2026, 10:05 p. m.", "2026-03-01T22:05:00Z")]
    public void Half_of_the_day_is_told_in_several_languages(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("令和8年3月1日", "2026-03-01")]
    [InlineData("令和元年5月1日 10時05分", "2019-05-01T10:05:00Z")]
    [InlineData("中華民國115年3月1日", "2026-03-01")]
    [InlineData("۱۰ اسفند ۱۴۰۴", "2026-03-01")]
    [InlineData("1404/12/10 10:05", "2026-03-01T10:05:00Z")]
    [InlineData("1404-12-10T10:05:00+03:30", "2026-03-01T10:05:00+03:30")]
    [InlineData("1 มี.ค. 69", "2026-03-01")]
    [InlineData("1 มี.ค. 26", "2026-03-01")]
    public void Years_of_other_eras_are_those_of_the_common_one(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Thứ hai, 02/03/2026, 10:05 (GMT+7)", "2026-03-02T10:05:00+07:00")]
    [InlineData("lunes 02/03/2026", "2026-03-02")]
    public void A_weekday_of_a_language_that_writes_the_day_first_leaves_no_doubt(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("1 martxoa 2026")]
    [InlineData("Dydd Sul 1 Mawrth 2026")]
    [InlineData("1 மார்ச் 2026")]
    [InlineData("మార్చి 1, 2026")]
    [InlineData("1 ມີນາ 2026")]
    [InlineData("1 марти 2026")]
    [InlineData("2026.03.01.")]
    public void Days_are_read_in_more_languages(string text) => Assert.Equal("2026-03-01", Read(text));

    [Theory]
    [InlineData("11 اسفند 2026")]
    [InlineData("1404/12/31")]
    [InlineData("令和年3月1日")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026")]
    [InlineData("2026-03")]
    [InlineData("2026-02-30")]
    [InlineData("2026-03-01T25:00:00Z")]
    [InlineData("Sun, 32 Mar 2026 08:00:00 GMT")]
    [InlineData("03/04/2026")]
    [InlineData("Thu, 03/04/2026")]
    [InlineData("1 Mar")]
    [InlineData("Mar 2026")]
    [InlineData("8:05")]
    [InlineData("1 2 3 4 5")]
    [InlineData("0000-00-00T00:00:00Z")]
    public void What_states_no_time_is_not_guessed(string? text) => Assert.Null(WrittenTimeParser.Parse(text));

    [Theory]
    [InlineData("Sun, 01 Mar 2026 08:00:00 GMT", true)]
    [InlineData("Sun, 01 Mar 2026 08:00:00", false)]
    [InlineData("Sun, 01 Mar 2026 08:00:00 BST", false)]
    [InlineData("Sun, 01 Mar 2026 08:00:00 +9900", false)]
    public void A_zone_that_is_not_known_is_not_stated(string text, bool stated)
    {
        Assert.Equal(stated, Parse(text).OffsetStated);
        Assert.Equal("2026-03-01T08:00:00Z", Read(text));
    }

    [Fact]
    public void What_a_time_writes_is_read_as_the_same_time() =>
        Gen.DateTimeOffset.Where(time => time.Year is > 1 and < 1380 or > 1420 and < 9998).Sample(time =>
    {
        var whole = time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond);
        var offset = new TimeSpan(time.Offset.Hours, time.Offset.Minutes, 0);
        var written = new WrittenTime(new DateTimeOffset(whole, offset), TimePrecision.Instant, OffsetStated: true);
        Assert.Equal(written, WrittenTimeParser.Parse(written.ToString()));
    });

    [Fact]
    public void Parsing_never_throws() =>
        Gen.OneOf(
            "1",
            "31",
            "2026",
            "-",
            "/",
            ":",
            ".",
            " ",
            "T",
            "Mar",
            "mars",
            "GMT",
            "+",
            "0530",
            "年",
            "日",
            "오후",
            "pm",
            ",",
            "W09",
            "(",
            "tháng",
            "มี.ค.",
            "٣",
            "h",
            "/Date(",
            "Sun")
        .Array[0, 12].Select(string.Concat).Sample(text =>
            Assert.Equal(WrittenTimeParser.Parse(text), WrittenTimeParser.Parse(text)));

    private static WrittenTime Parse(string text) => Assert.NotNull(WrittenTimeParser.Parse(text));

    private static string Read(string text) => Parse(text).ToString();
}
