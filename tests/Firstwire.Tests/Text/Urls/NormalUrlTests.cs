using CsCheck;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Text.Urls;

public sealed class NormalUrlTests
{
    private static string Key(string address) => NormalUrl.Of(WebUrl.Parse(address)!);

    [Theory]
    [InlineData("http://gazette.example/story")]
    [InlineData("https://www.gazette.example:443/story/")]
    [InlineData("https://GAZETTE.example./a/..//story?#comments")]
    [InlineData("https://m.gazette.example/%73tory")]
    [InlineData("https://mobile.gazette.example/story")]
    [InlineData("https://reader:secret@gazette.example/story")]
    public void One_page_has_one_key_however_its_address_is_spelt(string address) =>
        Assert.Equal("gazette.example/story", Key(address));

    [Theory]
    [InlineData("https://amp.gazette.example/story")]
    [InlineData("https://gazette.example/story/amp/")]
    [InlineData("https://gazette.example/amp/story")]
    [InlineData("https://gazette.example/story.amp")]
    [InlineData("https://gazette.example/amp/amp/story.amp.AMP/amp/amp.amp")]
    [InlineData("https://gazette.example/story?amp")]
    [InlineData("https://gazette.example/story?amp=1&outputType=amp&usqp=mq331&amp_js_v=0.1")]
    [InlineData("https://gazette-example.cdn.ampproject.org/c/s/gazette.example/story")]
    [InlineData("https://www.google.co.uk/amp/s/www.gazette.example/story/amp")]
    public void The_AMP_form_of_a_page_has_its_key(string address) =>
        Assert.Equal("gazette.example/story", Key(address));

    [Theory]
    [InlineData("utm_source=rss&utm_medium=feed")]
    [InlineData("fbclid=x&GCLID=y&mc_eid=z")]
    [InlineData("partner=rss&emc=rss")]
    [InlineData("source=Newsletter-morning")]
    [InlineData("at_medium=RSS&at_campaign=KARANGA")]
    [InlineData("PHPSESSID=0123456789abcdef")]
    [InlineData("sid=0123456789abcdef0123456789ABCDEF")]
    [InlineData("&&=1")]
    public void Parameters_that_tell_how_a_reader_came_are_left_out(string query)
    {
        Assert.Equal("gazette.example/story?id=7", Key("https://gazette.example/story?" + query + "&id=7"));
        Assert.Equal("gazette.example/story", Key("https://gazette.example/story?" + query));
    }

    [Theory]
    [InlineData("https://gazette.example/story;jsessionid=AB12.node3")]
    [InlineData("https://gazette.example/(S(abcdefghijklmnopqrstuvwx))/story")]
    [InlineData("https://gazette.example/(abcdefghijklmnopqrstuvwx)/story")]
    public void Sessions_in_the_path_are_left_out(string address) =>
        Assert.Equal("gazette.example/story", Key(address));

    [Theory]
    [InlineData("b=2&A=1", "a=1&b=2")]
    [InlineData("b=&a", "a&b")]
    [InlineData("q=a+b%20c", "q=a%20b%20c")]
    [InlineData("x[y]=%7e%3d%zz", "x%5By%5D=~%3D%25zz")]
    public void Parameters_have_one_order_and_one_spelling(string query, string normal) =>
        Assert.Equal("gazette.example/?" + normal, Key("https://gazette.example/?" + query));

    [Theory]
    [InlineData("https://gazette.example/story?id=7", "https://gazette.example/story?id=8")]
    [InlineData("https://gazette.example/Story", "https://gazette.example/story")]
    [InlineData("https://gazette.example/a%2Fb", "https://gazette.example/a/b")]
    [InlineData("https://news.gazette.example/story", "https://sport.gazette.example/story")]
    [InlineData("https://gazette.example:8080/story", "https://gazette.example/story")]
    [InlineData("https://gazette.example/search?q=utm_source", "https://gazette.example/search")]
    [InlineData("https://gazette.example/amplifier", "https://gazette.example/lifier")]
    [InlineData("https://gazette.example/amp", "https://gazette.example/")]
    [InlineData("https://m.example/story", "https://www.example/story")]
    [InlineData("https://gazette.example/?feed=rss2", "https://gazette.example/")]
    [InlineData("https://gazette.example/story?source=4711", "https://gazette.example/story")]
    [InlineData("https://gazette.example/story?sid=4711", "https://gazette.example/story")]
    [InlineData("https://gazette.example/#!/story/7", "https://gazette.example/#!/story/8")]
    [InlineData("https://gazette.example/(part-one)/story", "https://gazette.example/story")]
    public void Two_pages_have_two_keys(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Theory]
    [InlineData("https://www.google.com/url?sa=t&url=https%3A%2F%2Fgazette.example%2Fstory%3Fid%3D7&usg=x")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Fstory%3Fid%3D7&h=x")]
    [InlineData("https://web.archive.org/web/20260101000000/https://gazette.example/story?id=7")]
    [InlineData("https://archive.ph/newest/https://gazette.example/story?id=7")]
    [InlineData("https://webcache.googleusercontent.com/search?q=cache:K:https://gazette.example/story%3Fid%3D7+word")]
    [InlineData("https://webcache.googleusercontent.com/search?q=cache:gazette.example/story%3Fid%3D7")]
    [InlineData("https://gazette-example.translate.goog/story?id=7&_x_tr_sl=de&_x_tr_tl=en")]
    [InlineData("https://urldefense.com/v3/__https://gazette.example/story?id=7__;!!abc")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__gazette.example_story-3Fid-3D7&d=x")]
    [InlineData("https://news.google.com/rss/articles/CBMiImh0dHBzOi8vZ2F6ZXR0ZS5leGFtcGxlL3N0b3J5P2lkPTc?oc=5")]
    [InlineData("https://vk.com/away.php?to=http://exit.sc/?url=https:%252F%252Fgazette.example%252Fstory%253Fid=7")]
    public void The_address_within_a_redirector_is_found_by_reading(string address)
    {
        var target = NormalUrl.Unwrap(WebUrl.Parse(address)!);
        Assert.Equal("gazette.example/story?id=7", target.Host + target.Path + target.Query.TrimEnd('&'));
        Assert.Equal("gazette.example/story?id=7", Key(address));
    }

    [Theory]
    [InlineData("https://gazette.example/share?url=https://herald.example/story")]
    [InlineData("https://www.google.com/url?q=javascript:alert(1)")]
    [InlineData("https://news.google.com/rss/articles/CBMiCkFVX3lxTE5hYmM?oc=5")]
    [InlineData("https://news.google.com/rss/articles/CBMi")]
    [InlineData("https://translate.goog/story")]
    [InlineData("https://web.archive.org/web/")]
    [InlineData("https://google.com/amp/s")]
    public void What_cannot_be_read_from_an_address_is_never_guessed(string address)
    {
        var url = WebUrl.Parse(address)!;
        Assert.Same(url, NormalUrl.Unwrap(url));
    }

    [Fact]
    public void Redirectors_within_each_other_come_to_an_end()
    {
        var address = "https://gazette.example/";
        for (var i = 0; i < 12; i++) address = "https://exit.sc/?url=" + Uri.EscapeDataString(address);
        Assert.Equal("exit.sc", NormalUrl.Unwrap(WebUrl.Parse(address)!).Host);
    }

    [Fact]
    public void Other_schemes_keep_all_but_the_fragment() =>
        Assert.Equal("mailto:desk@gazette.example?a", Key("mailto:desk@gazette.example?a#b"));

    [Fact]
    public void A_key_read_as_an_address_is_its_own_key()
    {
        string[] words =
        [
            "/", "amp", ".amp", "www.", "?", "&", "=", "utm_source=x", "a", "B", "%2f", "%2F", "%", "+",
            ";jsessionid=1", "(S(abcdefghijklmnopqrstuvwx))", "..", "#!/x", "é", "[", "story",
        ];
        Gen.Select(Gen.Int[0, words.Length - 1].Array[0, 14], Gen.String).Sample((chosen, noise) =>
        {
            foreach (var rest in new[] { string.Concat(chosen.Select(word => words[word])), noise })
            {
                if (WebUrl.Parse("https://www.gazette.example/" + rest) is not { } url) continue;
                var key = NormalUrl.Of(url);
                Assert.Equal(key, Key("http://" + key));
                Assert.True(key.Length <= 3 * url.Href.Length);
            }
        });
    }

    [Theory]
    [InlineData("https://gazette.example/index.html", "https://gazette.example/")]
    [InlineData("https://gazette.example/sea/INDEX.php?id=7", "https://gazette.example/sea?id=7")]
    [InlineData("https://gazette.example/story?id=7&amp;amp;utm_medium=b", "https://gazette.example/story?id=7")]
    [InlineData("https://gazette.example/story?noamp=mobile", "https://gazette.example/story")]
    public void What_a_server_or_a_double_escape_adds_makes_no_other_page(string one, string other) =>
        Assert.Equal(Key(other), Key(one));

    [Theory]
    [InlineData("origin=fbi", "origin=cia")]
    [InlineData("feature=homer", "feature=apples")]
    [InlineData("src=atomic", "src=socialism")]
    public void A_word_that_begins_like_a_channel_is_none(string one, string other) => Assert.NotEqual(
        Key("https://gazette.example/story?" + one), Key("https://gazette.example/story?" + other));

    [Fact]
    public void What_stands_behind_too_many_parameters_is_no_part_of_the_last_one()
    {
        var many = string.Join('&', Enumerable.Range(0, 499).Select(static number => $"p{number:000}=1"));

        Assert.Equal(Key($"https://gazette.example/story?{many}"),
            Key($"https://gazette.example/story?{many}&utm_source=rss&p999=1"));
    }
}
