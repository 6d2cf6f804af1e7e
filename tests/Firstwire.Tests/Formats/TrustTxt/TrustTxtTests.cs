using System.Text;
using CsCheck;
using Firstwire.Formats.TrustTxt;

namespace Firstwire.Tests.Formats.TrustTxt;

public sealed class TrustTxtTests
{
    [Fact]
    public void Each_known_line_is_a_statement_and_comments_are_none()
    {
        var file = Read(
            """
            # The Harbour Post, trust.txt
            belongto=https://press-of-wend.example/
            controlledby = https://alder-media.example/  # since 2029
            CONTROL=https://harbour-magazine.example/
            social=https://perch.example/harbourpost#top
            contact=mailto:desk@harbour-post.example
            datatrainingallowed=no
            weather=fine
            no line at all
            """);

        Assert.Equal(
            [TrustRelation.BelongsTo, TrustRelation.ControlledBy, TrustRelation.Controls, TrustRelation.Social],
            file.Statements.Select(statement => statement.Relation));
        Assert.Equal("https://alder-media.example/", file.Statements[1].Url.Href);
        Assert.Equal("https://perch.example/harbourpost#top", file.Statements[3].Url.Href);
        Assert.Equal(["mailto:desk@harbour-post.example"], file.Contacts);
    }

    [Theory]
    [InlineData("member=harbour-post.example\rmember=sarn-daily.example/about\r\n", 2)]
    [InlineData("\uFEFFmember=https://a.example/", 1)]
    [InlineData("member=https://a.example/\nMember=https://a.example", 1)]
    [InlineData("controls=https://a.example/\nbelongsto=https://b.example", 2)]
    [InlineData("member=ftp://a.example/\nmember=\nmember\n=x\nmember=user:word@a.example\ncontact=", 0)]
    public void Slips_of_the_pen_are_read_and_the_rest_is_passed_over(string text, int statements) =>
        Assert.Equal(statements, Read(text).Statements.Count);

    [Fact]
    public void A_page_that_answers_in_its_place_says_nothing() =>
        Assert.Empty(Read(
            "<!doctype html>\n<html lang=\"en\">\n<body class=\"notfound\">\n<a href=\"/?member=1\">Not found</a>")
            .Statements);

    [Fact]
    public void A_file_without_end_is_read_to_its_limit()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"member=https://outlet-{i}.example/\n"));

        Assert.Equal(10_000, Read(text).Statements.Count);
    }

    [Fact]
    public void Reading_never_throws_and_is_the_same_twice()
    {
        string[] pieces = ["member", "control", "controlledby", "=", "https://a.example/", " # x", "\n", "\r", "\0",
            "#", "\ud800", "é.example", "datatrainingallowed=", "yes"];
        Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]), Gen.String[0, 6]).Array[0, 40]
            .Select(string.Concat).Sample(text =>
                Assert.Equivalent(Read(text), Read(text), strict: true));
        Gen.Byte.Array[0, 300].Sample(bytes => TrustFile.Parse(bytes) is not null);
    }

    private static TrustFile Read(string text) => TrustFile.Parse(Encoding.UTF8.GetBytes(text));
}
