using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("She said: “The ferry sails at noon tomorrow.”")]
    [InlineData("She said: \"The ferry sails at noon tomorrow.\"")]
    [InlineData("She said: ‘The ferry sails at noon tomorrow.’")]
    [InlineData("She said: 'The ferry sails at noon tomorrow.'")]
    [InlineData("She said: „The ferry sails at noon tomorrow.“")]
    [InlineData("She said: „The ferry sails at noon tomorrow.”")]
    [InlineData("She said: ”The ferry sails at noon tomorrow.”")]
    [InlineData("She said: «The ferry sails at noon tomorrow.»")]
    [InlineData("She said: « The ferry sails at noon tomorrow. »")]
    [InlineData("She said: »The ferry sails at noon tomorrow.«")]
    [InlineData("She said: »The ferry sails at noon tomorrow.»")]
    [InlineData("She said: ‹The ferry sails at noon tomorrow.›")]
    [InlineData("She said: ‚The ferry sails at noon tomorrow.‘")]
    [InlineData("She said: 「The ferry sails at noon tomorrow.」")]
    [InlineData("She said: 『The ferry sails at noon tomorrow.』")]
    [InlineData("She said: “The ferry sails at noon tomorrow.\"")]
    [InlineData("She said: ``The ferry sails at noon tomorrow.''")]
    [InlineData("She said: ＂The ferry sails at noon tomorrow.＂")]
    public void Marks_of_every_shape_are_known(string text) =>
        Assert.Equal(["The ferry sails at noon tomorrow."], Quoted.Words(text));

    [Fact]
    public void Apostrophes_are_no_marks() =>
        Assert.Empty(Quoted.Words(
            "The mayor's plan for the sailors' harbour won't change, 'tis said, though it's been " +
                "years and the '90s are over."));

    [Fact]
    public void A_plurals_apostrophe_does_not_end_a_quotation_in_single_marks() =>
        Assert.Equal(
            ["We will protect our sailors’ rights this winter,"],
            Quoted.Words("‘We will protect our sailors’ rights this winter,’ said the mayor."));

    [Fact]
    public void An_odd_mark_spoils_no_other_paragraph() =>
        Assert.Equal(
            ["The boats are older than I am,"],
            Quoted.Words("The screen was 40\" wide and the \"old one was gone.\n\n\"The boats are " +
                "older than I am,\" she said."));

    [Fact]
    public void Words_in_an_attribute_are_nobodys() =>
        Assert.Empty(Quoted.Words("<note author=\"the harbour office of the isles\" pic=\"\">Ferries are late again."));

    [Fact]
    public void Marks_within_a_Hebrew_abbreviation_are_none() =>
        Assert.Equal(
            ["האוניות זקנות יותר ממני"],
            Quoted.Words("דובר צה\"ל סירב. מנהל הנמל יונה ולדר אמר: \"האוניות זקנות יותר ממני\".", "he"));

    [Fact]
    public void A_quotation_within_a_quotation_belongs_to_it() =>
        Assert.Equal(
            ["He told me, ‘The ferry will never come back,’ and left,"],
            Quoted.Words("“He told me, ‘The ferry will never come back,’ and left,” said Mirela Pelham."));

    [Fact]
    public void A_quotation_within_one_that_is_never_closed_is_none_of_its_own() => Assert.Empty(Quoted.Words(
        "“They came at noon and said, ‘we are closing the pier for good,’ and then they left.\n\nNobody called since."));

    [Theory]
    [InlineData("''They came at noon,'' he recalled. ''She said, 'We are closing the pier for good'.''")]
    [InlineData("''They asked, 'Who is going to pay for the pier?'''")]
    public void What_single_marks_hold_among_doubled_apostrophes_is_none_of_its_own(string text) =>
        Assert.Empty(Quoted.Words(text));

    [Fact]
    public void Doubled_apostrophes_that_hold_nothing_open_nothing() => Assert.Equal(
        ["We have changed all of them since then,"],
        Quoted.Words("The password was '' and nothing else. ‘We have changed all of them since then,’ said Jonas Walder."));

    [Fact]
    public void A_text_that_quotes_with_doubled_apostrophes_heads_with_single_ones() => Assert.Empty(Quoted.Words(
        "Then the yard closed, Mr. Walder said, ''and nobody called us.''\n\n'A really tough winter.'\n\nSnow came."));

    [Fact]
    public void A_quotation_that_each_paragraph_opens_anew_is_given_by_paragraph()
    {
        const string text =
            "“First of all, we promised it.\n\n“Second, we meant every word of it,” Mirela Pelham said.";

        Assert.Equal(["First of all, we promised it.", "Second, we meant every word of it,"], Quoted.Words(text));
        Assert.Equal(["Mirela Pelham", "Mirela Pelham"], Quoted.Speakers(text));
        Assert.Equal([true, false], QuoteFinder.Find(text, "en").Select(static quotation => quotation.GoesOn));
    }

    [Theory]
    [InlineData("They called it a “quick fix” at the time.")]
    [InlineData("She wrote “The Ferry Of The Northern Isles” in two winters.")]
    [InlineData("The show “Mornings with Jonas Walder” was cancelled.")]
    public void Titles_and_words_held_at_arms_length_are_left_out(string text) => Assert.Empty(Quoted.Words(text));

    [Fact]
    public void A_Japanese_name_in_brackets_is_no_quotation() =>
        Assert.Equal(
            ["この冬も渡し船を止めることはない"],
            Quoted.Words("市は「離島航路維持支援基金」を設けた。三浦市長は「この冬も渡し船を止めることはない」と述べた。", "ja"));

    [Fact]
    public void A_short_one_with_a_verb_of_saying_beside_it_is_kept() =>
        Assert.Equal(["Never again,"], Quoted.Words("“Never again,” Mirela Pelham said."));

    [Fact]
    public void A_text_that_quotes_with_double_marks_names_things_with_single_ones() =>
        Assert.Equal(
            ["The boats are older than I am,"],
            Quoted.Words("‘Ferry plan not fit for the isles’\n\n“The boats are older than I am,” said Jonas Walder."));

    [Fact]
    public void A_sentence_that_was_wrapped_to_a_width_is_one_paragraph() =>
        Assert.Equal(
            ["The boats are older\nthan I am,"],
            Quoted.Words("\"The boats are older\nthan I am,\" said Jonas Walder."));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("”“»«'’")]
    [InlineData("“”")]
    [InlineData("– ")]
    public void What_holds_no_words_holds_no_quotation(string text) => Assert.Empty(Quoted.Words(text, "sv"));
}
