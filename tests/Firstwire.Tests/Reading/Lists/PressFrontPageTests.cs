using Firstwire.Press;
using Firstwire.Reading.Lists;
using Firstwire.Tests.Press;

namespace Firstwire.Tests.Reading.Lists;

/// <summary>The front pages of the fictional world press, as its server writes them.</summary>
public sealed class PressFrontPageTests
{
    [Fact]
    public async Task Every_outlets_front_page_lists_the_articles_that_its_feed_lists()
    {
        await using var reader = await PressReader.OpenAsync(new PressOptions { EntriesPerFeed = 12 });
        foreach (var outlet in reader.Press.Outlets)
        {
            using var answer = await reader.GetAsync(outlet.HomeUrl);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            var read = ListPageReader.Read(
                bytes, outlet.HomeUrl, answer.Content.Headers.ContentType?.ToString(),
                TestContext.Current.CancellationToken);

            var articles = Assert.IsType<ListPageResult.Read>(read).Page.Articles;
            Assert.Equal(12, articles.Count);
            Assert.All(articles, article =>
            {
                var written = reader.Press.Find(article.Url)!;
                Assert.Equal(written.Title.Replace('\u00a0', ' '), article.Headline.Replace('\u00a0', ' '));
                Assert.NotNull(article.Summary);
                Assert.NotNull(article.ImageUrl);
                Assert.Equal(written.Published.UtcDateTime.Date, article.Published?.Value.Date);
            });
        }
    }
}
