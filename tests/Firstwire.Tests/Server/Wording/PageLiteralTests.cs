using System.Text.RegularExpressions;

namespace Firstwire.Tests.Server.Wording;

/// <summary>What a person reads on a page stands in the language files, and no page has words of its own.</summary>
public sealed partial class PageLiteralTests
{
    /// <summary>The same in every language: names, addresses, and lines that programs read.</summary>
    private static readonly string[] Names =
        ["Firstwire", "example.org", "https://", "https://example.org/feed.xml", "User-agent: firstwire\nDisallow: /"];

    [Fact]
    public void No_page_has_words_of_its_own()
    {
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(
            Repository.PathOf("src", "Firstwire.Server", "Pages"), "*.razor", SearchOption.AllDirectories))
        {
            var markup = Comment().Replace(File.ReadAllText(file).ReplaceLineEndings("\n"), "");
            if (markup.IndexOf("\n@code", StringComparison.Ordinal) is >= 0 and var code) markup = markup[..code];
            found.AddRange(Text().Matches(markup)
                .Concat(Attribute().Matches(markup)).Select(match => match.Groups["words"].Value.Trim())
                .Where(words => !Names.Contains(words)).Select(words => $"{Path.GetFileName(file)}: {words}"));
        }

        Assert.Empty(found);
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    /// <summary>Between tags, with letters and nothing of code.</summary>
    [GeneratedRegex(
        @"(?<![=\-])>(?<words>[^<>@{}();]*\p{L}{2,}[^<>@{}();]*)<", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Text();

    /// <summary>In what is shown or read out of an attribute.</summary>
    [GeneratedRegex(
        """\b(aria-label|title|Title|Caption|placeholder|alt|label)="(?<words>[^"@]*\p{L}{2,}[^"@]*)\u0022""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Attribute();
}
