using System.Text;
using Firstwire.Server.Api;

namespace Firstwire.Tests.Server.Api;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    public void A_spreadsheet_takes_no_cell_for_a_formula(string foreign, string written) =>
        Assert.Equal($"a\r\n{written}\r\n", Write(foreign));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("صحيفة", "صحيفة")]
    public void Other_words_stay_as_they_are(string foreign, string written) =>
        Assert.Equal($"a\r\n{written}\r\n", Write(foreign));

    [Fact]
    public void Numbers_and_times_are_written_for_programs() =>
        Assert.Equal("a\r\n-3\r\n0.5\r\n2031-03-14T08:00:00+01:00\r\n\r\n", Write(
            -3, 0.5, new DateTimeOffset(2031, 3, 14, 8, 0, 0, TimeSpan.FromHours(1)), null));

    private static string Write(params object?[] cells) =>
        Encoding.UTF8.GetString(CsvWriter.Write(["a"], cells.Select(cell => (object?[])[cell])));
}
