using Firstwire.Reading.Body;
using Firstwire.Text.Tables;

namespace Firstwire.Tests.Reading.Body;

public sealed class CuesTests
{
    [Fact]
    public void Each_standing_phrase_is_found_in_the_line_that_it_is()
    {
        var missed = EmbeddedTable.Rows(typeof(Cues), "standing-phrases").Where(static row => row[0] switch
        {
            "also-read" => Cues.Of(row[1]) != Cue.AlsoRead,
            "appeal" => Cues.Of(row[1]) != Cue.Appeal,
            "picture-credit" => Cues.Of(row[1]) != Cue.PictureCredit,
            "furniture" => Cues.Of(row[1]) != Cue.Furniture,
            "sponsored" => Cues.Of(row[1]) != Cue.Furniture || !Cues.Sponsored.Contains(row[1]),
            _ => true,
        });

        Assert.Equal("", string.Join('\n', missed.Select(static row => string.Join(": ", row))));
    }

    [Fact]
    public void A_sentence_that_contains_a_standing_phrase_is_text() =>
        Assert.All(
            ["She asked them to subscribe.", "Sharon Ebbe came late.", "The paper printed: read more."],
            static line => Assert.Equal(Cue.None, Cues.Of(line)));
}
