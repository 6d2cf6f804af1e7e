using CsCheck;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Texts;

/// <summary>How tracing sees a text: words with their places, sentences, names, numbers, quotations.</summary>
public sealed class TracedTextTests
{
    [Fact]
    public void Words_keep_their_places_in_the_text()
    {
        const string text = "The ferry to Skarvoy sails at 7.30, wind or no wind.";

        Assert.Equal(
            ["The", "ferry", "to", "Skarvoy", "sails", "at", "7.30", "wind", "or", "no", "wind"],
            Tokens(text).Select(token => text[token.Start..token.End]));
    }

    [Fact]
    public void Case_accents_and_possessives_do_not_part_a_word_from_itself()
    {
        var tokens = Tokens("Zoë's harbour; the HARBOUR of zoe, and Zoe’s harbours");
        var zoe = tokens.Where((_, i) => i is 0 or 5 or 7).Select(token => token.Stem);
        var harbour = tokens.Where((_, i) => i is 1 or 3 or 8).Select(token => token.Stem);

        Assert.Single(zoe.Distinct());
        Assert.Single(harbour.Distinct());
    }

    [Theory]
    [InlineData("4300 homes")]
    [InlineData("4,300 homes")]
    [InlineData("4.300 homes")]
    [InlineData("4 300 homes")]
    [InlineData("4\u00A0300 homes")]
    [InlineData("4\u202F300 homes")]
    [InlineData("4'300 homes")]
    [InlineData("4’300 homes")]
    [InlineData("٤٣٠٠ homes")]
    [InlineData("۴٬۳۰۰ homes")]
    [InlineData("४३०० homes")]
    [InlineData("４３００ homes")]
    public void A_number_is_the_same_however_its_digits_are_written(string text) =>
        Assert.Equal(Tokens("4300 homes").Select(static token => token.Word), Tokens(text).Select(token => token.Word));

    [Theory]
    [InlineData("二百七十六人が港に", "276")]
    [InlineData("船は三千二百隻", "3200")]
    [InlineData("二〇三一年の春", "2031")]
    [InlineData("一千零五艘船", "1005")]
    [InlineData("会议在十八日举行", "18")]
    [InlineData("五日の朝", "5")]
    [InlineData("約一万五千人", "1", "5000")]
    [InlineData("五十嵐さん")]
    [InlineData("五百旗頭氏")]
    [InlineData("三千院で")]
    [InlineData("二○三一年の春", "2031")]
    [InlineData("二百五十多辆车", "250")]
    [InlineData("中共二十大", "20")]
    [InlineData("造成二十死", "20")]
    [InlineData("四十七都道府県", "47")]
    [InlineData("以二十比十五获胜", "20", "15")]
    [InlineData("四五人")]
    [InlineData("一般に千葉で")]
    [InlineData("万一の時")]
    [InlineData("十分な水")]
    [InlineData("百十千人")]
    [InlineData("两百五十人", "250")]
    [InlineData("兩千三百艘", "2300")]
    [InlineData("一千零五十艘", "1050")]
    [InlineData("千二十三人", "1023")]
    [InlineData("四五百人")]
    [InlineData("七八百艘")]
    [InlineData("二三日前")]
    [InlineData("两三百人")]
    [InlineData("五六十年代")]
    [InlineData("一五一十地说")]
    [InlineData("三百五")]
    [InlineData("数百万人")]
    [InlineData("几十年")]
    [InlineData("参加人数三百二十", "320")]
    [InlineData("廿四日", "24")]
    [InlineData("○三百人", "300")]
    [InlineData("卅一人", "31")]
    [InlineData("三廿人")]
    [InlineData("两国都")]
    [InlineData("一百两")]
    public void A_number_in_Han_numerals_is_the_same_as_in_digits(string text, params string[] numbers) =>
        Assert.Equal(
            numbers.Select(static digits => Tokens(digits)[0].Word),
            Tokens(text).Where(static token => token.Has(TokenTraits.Number)).Select(static token => token.Word));

    [Fact]
    public void A_long_row_of_Han_numerals_is_read_once()
    {
        var text = string.Concat(Enumerable.Repeat("四五百", 100_000));
        var before = System.Diagnostics.Stopwatch.GetTimestamp();

        Assert.NotEmpty(Tokens(text));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(before) < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("in 2031 300 boats", 4)]
    [InlineData("rooms 0 300", 3)]
    [InlineData("from 12 3000 boats", 4)]
    [InlineData("from 12 300m off", 4)]
    public void Numbers_that_stand_side_by_side_are_two(string text, int words) =>
        Assert.Equal(words, Tokens(text).Length);

    [Fact]
    public void Sentences_end_at_stops_and_lines_but_not_after_titles_and_initials()
    {
        var text = TracedText.Of(
            "Gov. Ada M. Lund spoke on Monday. “No boat sails.” She left\nNobody asked why? The U.S. envoy did.");

        Assert.Equal(5, text.SentenceCount);
    }

    [Fact]
    public void Stops_of_other_scripts_end_sentences_too()
    {
        Assert.Equal(2, TracedText.Of("渡轮周一复航。乘客可携带自行车。").SentenceCount);
        Assert.Equal(2, TracedText.Of("नौका सोमवार को चली। यात्री खुश थे।").SentenceCount);
        Assert.Equal(2, TracedText.Of("هل أبحرت العبارة؟ نعم أبحرت.").SentenceCount);
    }

    [Fact]
    public void A_capital_makes_a_name_unless_it_only_opens_the_sentence()
    {
        const string text = "Ferries left Skarvoy late. Skarvoy slept while ferries left.";

        Assert.Equal(
            ["Skarvoy", "Skarvoy"],
            Tokens(text).Where(token => token.Has(TokenTraits.Name)).Select(token => text[token.Start..token.End]));
    }

    [Fact]
    public void Quoted_words_are_known_whatever_the_marks()
    {
        foreach (var text in new[] { "She said “no boat sails” today", "She said \"no boat sails\" today",
            "Sie sagte „no boat sails“ today", "Il a dit « no boat sails » today" })
        {
            Assert.Equal(3, Tokens(text).Count(token => token.Has(TokenTraits.Quoted)));
        }
    }

    [Fact]
    public void A_straight_mark_left_open_ends_with_its_paragraph()
    {
        Assert.DoesNotContain(Tokens("A 3\" pipe burst.\nThe street was wet."), token => token.Has(TokenTraits.Quoted));
    }

    [Fact]
    public void Scripts_without_spaces_are_read_by_pairs_of_characters()
    {
        Assert.Equal(3, Tokens("渡轮复航").Length);
        Assert.Single(Tokens("船"));
    }

    [Fact]
    public void Words_of_grammar_say_less_than_words_of_content()
    {
        var tokens = Tokens("the ferryman nicht Überfahrt для переправы");

        Assert.Equal([false, true, false, true, false, true], tokens.Select(token => token.IsContent));
    }

    [Fact]
    public void Any_text_gives_rising_places_within_it_and_the_same_twice()
    {
        Gen.String[Gen.Char["aéß. \n\"“”’'٣1,漢字น\uD83D\uDE00\uD800\u0301A"], 0, 300].Sample(text =>
        {
            var (tokens, again) = (Tokens(text), Tokens(text));
            Assert.Equal(tokens, again);
            var sentence = 0;
            for (var i = 0; i < tokens.Length; i++)
            {
                Assert.InRange(tokens[i].Start, 0, tokens[i].End - 1);
                Assert.InRange(tokens[i].End, 1, text.Length);
                if (i > 0) Assert.True(tokens[i].Start > tokens[i - 1].Start);
                Assert.InRange(tokens[i].Sentence, sentence, sentence + 1);
                sentence = tokens[i].Sentence;
            }
        });
    }

    [Fact]
    public void A_book_is_read_up_to_a_bound()
    {
        Assert.Equal(50_000, TracedText.Of(string.Concat(Enumerable.Repeat("word ", 200_000))).Tokens.Length);
    }

    private static TracedToken[] Tokens(string text) => TracedText.Of(text).Tokens.ToArray();

    [Theory]
    [InlineData('.')]
    [InlineData('○')]
    public void A_row_of_one_sign_is_passed_once(char sign) =>
        Assert.Equal(0, TracedText.Of($"A lamp {new string(sign, 3_000_000)}x").Tokens.Span[0].Sentence);
}
