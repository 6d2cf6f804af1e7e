using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Server.Wording;

public sealed class TextsTests
{
    [Theory]
    [InlineData("ar", "ar", "rtl")]
    [InlineData("FR", "fr", "ltr")]
    [InlineData("zh", "zh-Hans", "ltr")]
    [InlineData("tlh", "en", "ltr")]
    [InlineData(null, "en", "ltr")]
    public void A_language_that_is_not_spoken_here_is_answered_in_English(string? asked, string tag, string direction)
    {
        var texts = Texts.In(asked);

        Assert.Equal((tag, direction), (texts.Tag, texts.Direction));
    }

    [Fact]
    public void A_text_that_is_nowhere_is_shown_as_it_was_asked_for() =>
        Assert.Equal("no-such-text", Texts.In("fr")["no-such-text"]);

    [Theory]
    [InlineData("en", "1,234", "12,345.6", "12.5 %")]
    [InlineData("fr", "1\u202f234", "12\u202f345,6", "12,5\u00a0%")]
    [InlineData("es", "1234", "12.345,6", "12,5\u00a0%")]
    [InlineData("zh", "1,234", "12,345.6", "12.5%")]
    public void Numbers_are_written_as_the_language_writes_them(
        string language, string whole, string broken, string percent)
    {
        var texts = Texts.In(language);

        Assert.Equal((whole, broken, percent), (texts.Number(1_234), texts.Number(12_345.6), texts.Percent(0.125, 1)));
    }

    [Theory]
    [InlineData("en", .9999, "more than 99 %")]
    [InlineData("en", 1, "more than 99 %")]
    [InlineData("en", .94, "94 %")]
    [InlineData("en", .0001, "less than 1 %")]
    [InlineData("fr", .9999, "plus de 99\u00a0%")]
    [InlineData("es", .9999, "más del 99\u00a0%")]
    [InlineData("zh", .9999, "99%以上")]
    public void A_probability_is_never_told_as_certain(string language, double probability, string words) =>
        Assert.Equal(words, Texts.In(language).Probability(probability));

    [Fact]
    public void Words_that_run_the_other_way_are_isolated_in_plain_text()
    {
        Assert.Equal("اقرأ في \u2068harbour.example\u2069", Texts.In("ar")["read-at", ("site", "harbour.example")]);
        Assert.Equal("Read at harbour.example", Texts.English["read-at", ("site", "harbour.example")]);
        Assert.Equal("Read at \u2068ميناء.مثال\u2069", Texts.English["read-at", ("site", "ميناء.مثال")]);
    }

    [Fact]
    public async Task Markup_isolates_words_escapes_them_and_wraps_what_the_page_says()
    {
        var html = await HtmlAsync(Texts.English.Say(
            "bot-disallow", ("removal", Pieces.Link("/removal"))));
        var named = await HtmlAsync(Texts.English.Say("requests-no-host", ("host", "<b>")));
        var code = await HtmlAsync(Texts.English.Say("bot-robots"));

        Assert.Equal("keeps it from your pages. For anything else, <a href=\"/removal\">ask for a removal</a>.", html);
        Assert.Equal("“<bdi>&lt;b&gt;</bdi>” is no host name.", named);
        Assert.StartsWith("<code dir=\"ltr\">robots.txt</code>, for pages", code);
    }

    [Fact]
    public void A_flag_and_a_number_choose()
    {
        Assert.Equal("Leads to this", Texts.English["outlet-tie-moved-to", ("other", true)]);
        Assert.Equal("Leads to", Texts.English["outlet-tie-moved-to", ("other", false)]);
        Assert.Equal("Nothing is new since your last visit.", Texts.English["story-new", ("count", 0)]);
    }

    [Fact]
    public void Countries_and_languages_have_names_in_each_language()
    {
        Assert.Equal("Syria", Texts.English.Country("SY"));
        Assert.Equal("Syrie", Texts.In("fr").Country("SY"));
        Assert.Equal("法语", Texts.In("zh").LanguageOf("fr-CA"));
        Assert.Equal("tlh", Texts.In("es").LanguageOf("tlh"));
        Assert.Null(Texts.English.LanguageOf(null));
        Assert.Equal("QZ", Texts.English.Country("QZ"));
    }

    private static async Task<string> HtmlAsync(RenderFragment fragment)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?> { [nameof(Shell.Content)] = fragment });
            return (await renderer.RenderComponentAsync<Shell>(parameters)).ToHtmlString()
                .Replace("&#x201C;", "“", StringComparison.Ordinal).Replace("&#x201D;", "”", StringComparison.Ordinal);
        });
    }

    private sealed class Shell : ComponentBase
    {
        [Parameter]
        public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) =>
            builder.AddContent(0, Content);
    }
}
