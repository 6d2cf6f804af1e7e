using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class HanNamesTests
{
    [Theory]
    [InlineData("昨天，韦尔莫拉的新桥开放。", "韦尔莫拉")]
    [InlineData("达莉娅·加尔韦诺在塔夫拉河边说", "达莉娅", "加尔韦诺", "塔夫拉")]
    [InlineData("会议于周四在市政厅举行")]
    [InlineData("加强安全管理")]
    [InlineData("")]
    public void Names_from_other_languages_stand_out_by_their_characters(string text, params string[] names) =>
        Assert.Equal(names, HanNames.In(text).Select(run => text.Substring(run.Start, run.Length)));

    [Fact]
    public void A_run_without_end_is_no_longer_than_a_name() =>
        Assert.Equal((0, 12), Assert.Single(HanNames.In(new string('拉', 100_000))));

    [Fact]
    public void Every_run_can_be_said_in_Latin_letters() =>
        Gen.String[Gen.Char["韦尔莫拉的新桥·aあ\uD800"], 0, 40].Sample(text => Assert.All(HanNames.In(text), run =>
            Assert.InRange(HanNames.Readings(text.Substring(run.Start, run.Length)).Count(), 1, 4)));
}
