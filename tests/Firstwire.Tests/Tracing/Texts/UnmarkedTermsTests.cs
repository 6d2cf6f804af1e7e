using CsCheck;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Texts;

public sealed class UnmarkedTermsTests
{
    [Fact]
    public void Words_and_pairs_end_at_grammar_titles_and_verbs_of_saying() => Assert.Equal(
        ["سامر", "سامر الحلواني", "الحلواني", "أورفيك"],
        Of("قال الوزير سامر الحلواني في أورفيك", "ar"));

    [Fact]
    public void In_Korean_particles_are_left_off() => Assert.Equal(["한가람솔", "소라섬"], Of("한가람솔은 소라섬에서", "ko"));

    [Fact]
    public void In_Chinese_three_neighbours_are_a_term_within_what_grammar_and_titles_leave() =>
        Assert.Equal(["林望舟", "青鹭七", "鹭七号"], Of("主席林望舟在青鹭七号", "zh"));

    [Fact]
    public void In_Japanese_hiragana_parts_terms_and_a_run_of_katakana_is_one() =>
        Assert.Equal(["オルヴィク", "青鷺丸"], Of("オルヴィクの青鷺丸が", "ja"));

    [Fact]
    public void Scripts_with_capitals_have_none() => Assert.Empty(Of("The trawler Halla Brim sank off Orvik", "en"));

    [Fact]
    public void Each_lies_within_the_text() =>
        Gen.String[Gen.Char["aB .\nقالوالسامر한은林望オのมณี-"], 0, 60].Sample(static text =>
            ((string?[])["ar", "ko", "zh", "th", null]).All(language => UnmarkedTerms.In(text, language).All(
                term => term.Start >= 0 && term.Length > 1 && term.End <= text.Length)));

    private static IEnumerable<string> Of(string text, string language) =>
        UnmarkedTerms.In(text, language).Select(term => text.Substring(term.Start, term.Length));
}
