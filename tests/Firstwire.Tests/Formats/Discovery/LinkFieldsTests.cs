using CsCheck;
using Firstwire.Formats.Discovery;

namespace Firstwire.Tests.Formats.Discovery;

public sealed class LinkFieldsTests
{
    private static IReadOnlyList<WebLink> Read(params string[] fields) => LinkFields.Read(fields);

    [Theory]
    [InlineData("<https://hub.example/>; rel=\"hub\"")]
    [InlineData("<https://hub.example/>;rel=hub")]
    [InlineData(" , ,<https://hub.example/> ; REL = \"HUB\" ; title=\"a, \\\"b\\\" <c>\"")]
    [InlineData("< https://hub.example/ >; title=x; rel=\"next hub\"; rel=self")]
    [InlineData("<https://hub.example/>; crossorigin; rel=hub")]
    public void A_relation_is_read_however_it_is_spelled(string field)
    {
        var link = Assert.Single(Read(field));

        Assert.Equal("https://hub.example/", link.Target);
        Assert.True(link.Is("hub"));
        Assert.False(link.Is("self"));
    }

    [Fact]
    public void One_field_holds_many_links_and_many_fields_are_one_list()
    {
        var links = Read("<https://a.example/x,y>; rel=hub, </feed>; rel=\"self\"", "<https://b.example/>; rel=hub");

        Assert.Equal(["https://a.example/x,y", "/feed", "https://b.example/"], links.Select(link => link.Target));
        Assert.Equal([true, false, true], links.Select(link => link.Is("hub")));
    }

    [Fact]
    public void A_link_that_starts_elsewhere_is_not_one_of_the_answer()
    {
        var link = Assert.Single(Read("<https://hub.example/>; rel=hub; anchor=\"/other\""));

        Assert.False(link.Is("hub"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://hub.example/; rel=hub")]
    [InlineData("<https://hub.example/; rel=hub")]
    public void What_is_no_link_is_passed_over(string field) => Assert.Empty(Read(field));

    [Fact]
    public void A_link_that_is_broken_off_keeps_what_was_said() =>
        Assert.True(Assert.Single(Read("<https://hub.example/>; rel=\"hub")).Is("hub"));

    [Fact]
    public void Reading_never_throws_and_is_bounded() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["<>;,=\"\\ \trelhubanchor/:."], 0, 60]).List[0, 8].Sample(fields =>
            LinkFields.Read(fields) is var links
            && links.Count <= LinkFields.MaxLinks
            && links.Sum(link => link.Target.Length + link.Relations.Sum(relation => relation.Length)) <= fields
                .Sum(field => field.Length));

    [Fact]
    public void What_is_written_by_the_book_is_read_back() =>
        Gen.Select(Gen.String[Gen.Char["abc:/?=&,;\"."], 1, 20], Gen.String[Gen.Char["abcdef"], 1, 8],
            Gen.String[Gen.Char["ab,;<>\"\\ "], 0, 12])
            .List[0, 10].Sample(written =>
            {
                var field = string.Join(", ", written.Select(link =>
                    $"<{link.Item1}>; title=\"{link.Item3.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"; "
                        + $"rel=\"{link.Item2}\""));
                return Read(field).Select(link => (link.Target, link.Relations.Single())).SequenceEqual(
                    written.Select(link => (link.Item1, link.Item2)));
            });

    [Fact]
    public void A_list_without_an_end_is_read_to_its_limit() =>
        Assert.Equal(LinkFields.MaxLinks, Read(string.Concat(Enumerable.Repeat("<a>;rel=hub,", 1000))).Count);
}
