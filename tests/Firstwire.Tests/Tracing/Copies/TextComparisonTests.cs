using CsCheck;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>Who took from whom, how much, and where.</summary>
public sealed class TextComparisonTests
{
    private static readonly DateTimeOffset Morning = new(2031, 3, 13, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_same_text_is_verbatim()
    {
        var relation = Compare(HarbourTexts.Original, HarbourTexts.Original);

        Assert.Equal(RelationKind.Verbatim, relation.Kind);
        Assert.Equal(1, relation.Share, 0.01);
    }

    [Fact]
    public void A_text_whose_words_were_swapped_is_spun()
    {
        var relation = Compare(HarbourTexts.Original, HarbourTexts.Spun);

        Assert.Equal(RelationKind.Spun, relation.Kind);
        Assert.InRange(relation.Share, 0.8, 1);
        Assert.Contains(relation.Passages, passage => passage.Kind == PassageKind.Reworded);
    }

    [Fact]
    public void Another_reporters_account_of_the_event_is_not_accused()
    {
        foreach (var copy in new[] { HarbourTexts.Original, HarbourTexts.Spun })
        {
            var relation = Compare(copy, HarbourTexts.Independent);

            Assert.False(relation.IsDerived);
            Assert.Equal(RelationDirection.Unknown, relation.Direction);
            Assert.Equal(0, relation.Share);
        }
    }

    [Fact]
    public void Texts_on_different_things_are_unrelated() =>
        Assert.Equal(RelationKind.Unrelated, Compare(HarbourTexts.Original, HarbourTexts.Unrelated).Kind);

    [Fact]
    public void Texts_in_two_kinds_of_script_that_share_no_words_are_not_taken_for_copies()
    {
        const string arabic =
            "قرر مجلس المدينة الساحلية مساء الاثنين إعادة بناء الرصيف القديم الذي جرفته عاصفة في مارس. وستبدأ " +
            "الأعمال في أكتوبر وتستمر عامين. وتقدر التكلفة بأربعة ملايين، يدفع الإقليم ثلثها.";
        const string chinese =
            "上奥尔市议会周四晚间决定重建四月被洪水冲毁的旧桥。工程将于五月开工，预计持续三年。费用估计为750万克朗，其中一半由国家支付。";
        var relation = Compare(arabic, chinese);

        Assert.True(relation.Derived <= 0.1);
        Assert.Equal(RelationKind.Unrelated, relation.Kind);
    }

    [Fact]
    public void A_part_taken_as_it_stands_is_an_excerpt_of_the_longer_text()
    {
        var relation = Compare(HarbourTexts.Original, HarbourTexts.Excerpt);

        Assert.Equal((RelationKind.Excerpt, RelationDirection.RightFromLeft), (relation.Kind, relation.Direction));
    }

    [Fact]
    public void Paragraphs_set_between_others_are_found_where_they_stand()
    {
        var relation = Compare(HarbourTexts.Original, HarbourTexts.Embedded);

        Assert.True(relation.IsDerived);
        var verbatim = relation.Passages.Where(passage => passage.Kind == PassageKind.Verbatim).ToArray();
        Assert.NotEmpty(verbatim);
        Assert.All(verbatim, passage => Assert.Equal(
            HarbourTexts.Original[passage.LeftStart..passage.LeftEnd], HarbourTexts.Embedded[passage.RightStart..passage.RightEnd]));
    }

    [Fact]
    public void The_earlier_text_is_the_source_where_both_times_are_known()
    {
        var relation = Compare(
            HarbourTexts.Spun, HarbourTexts.Original, new TextIdentity(null, new TextClock(Morning.AddHours(3))), new TextIdentity(null, new TextClock(Morning)));

        Assert.Equal(RelationDirection.LeftFromRight, relation.Direction);
    }

    [Fact]
    public void One_address_at_two_times_holds_versions()
    {
        var address = new TextIdentity("https://harbour-post.example/night-ferry");

        Assert.Equal(RelationKind.Version, Compare(HarbourTexts.Original, HarbourTexts.Original + "\n\nThis text was updated.", address, address).Kind);
    }

    [Fact]
    public void Two_results_written_from_one_mould_are_not_accused()
    {
        const string first = """
            Skarvoy beat Tolvik 3-1 at the Harbour Ground on Saturday in front of 2,140 spectators.
            Ada Lund opened the scoring in the 12th minute with a header after a corner by Bo Rask.
            Karsten Ohm levelled before the break, but Lund struck twice in the second half to decide the match.
            Skarvoy stay third with 31 points; Tolvik travel to Brindal on Wednesday.
            """;
        const string second = """
            Norhaven beat Marsk 2-0 at the Mill Road on Sunday in front of 980 spectators.
            Ines Vargalla opened the scoring in the 40th minute with a header after a corner by Petra Olm.
            Yusra Dahl missed before the break, but Vargalla struck again in the second half to decide the match.
            Norhaven stay sixth with 22 points; Marsk travel to Ostervik on Friday.
            """;

        Assert.False(Compare(first, second).IsDerived);
    }

    [Theory]
    [InlineData(
        "Two people were killed and 17 injured when a bus overturned on a mountain road on Monday, police said. The "
        + "driver lost control on a bend in heavy rain, a police spokesman said. Rescue teams took the injured away.",
        "Nine people were killed and 31 injured when a bus overturned on a mountain road on Saturday, police said. The "
        + "driver lost control on a bend in thick fog, a police spokesman said. Rescue teams took the injured away.")]
    [InlineData(
        "قتل أربعة أشخاص وأصيب عشرة آخرون في حريق اندلع في مبنى سكني بمدينة الواحة فجر الاثنين، بحسب ما أعلن الدفاع "
        + "المدني. وقال المتحدث سالم الكندي إن رجال الإطفاء سيطروا على الحريق بعد ثلاث ساعات.",
        "قتل سبعة أشخاص وأصيب عشرون آخرون في حريق اندلع في مبنى تجاري بمدينة السدر مساء الخميس، بحسب ما أعلن الدفاع "
        + "المدني. وقال المتحدث ناصر العلي إن رجال الإطفاء سيطروا على الحريق بعد خمس ساعات.")]
    [InlineData(
        "汐見沢市は十八日、市内六つの小学校で給食を食べた児童ら計二百七十六人が下痢や腹痛などの症状を訴え、市保健所が食中毒と断定したと発表した。十一人が"
        + "入院したが、いずれも快方に向かっているという。保健所によると、十五日に提供された鶏肉から菌が検出された。調理したのは市立東部給食センターで、一日に約"
        + "三千二百食を作っている。加熱機の一台が故障していた可能性がある。センターは同日から五日間の業務停止となり、六校では弁当の持参を求める。",
        "霧ヶ浜町は五日、町内二つの保育園で昼食を食べた園児ら計五十八人が嘔吐などの症状を訴え、県南保健所が食中毒と断定したと発表した。入院した人は"
        + "おらず、いずれも軽症だという。保健所によると、二日に提供されたパンからウイルスが検出された。納入したのは町内の製パン業者で、一日に約四百二十個を作っている。"
        + "従業員の一人が発熱していた可能性がある。業者は同日から三日間の営業停止となり、両園では弁当の持参を求める。")]
    public void Figures_that_differ_in_letters_tell_of_two_events(string first, string second) =>
        Assert.False(Compare(first, second).IsDerived);

    [Fact]
    public void One_misprinted_figure_in_a_copy_without_capitals_makes_no_other_event_of_it()
    {
        const string original =
            "أعلنت بلدية مدينة الواحة مساء الأحد افتتاح الجسر الجديد فوق الوادي بعد سنوات من العمل، وقالت إن حركة السير "
            + "تبدأ صباح الغد في الاتجاهين. وأوضحت البلدية أن طول الجسر يبلغ 840 مترا وأن رصيفا للمشاة يمتد على جانبيه، "
            + "وأن الإنارة تعمل بالطاقة الشمسية. ودعت السائقين إلى الالتزام بالسرعة المحددة وإلى ترك الطريق القديم.";

        Assert.True(Compare(original, original.Replace("840", "480", StringComparison.Ordinal)).IsDerived);
    }

    [Fact]
    public void A_word_that_opens_a_sentence_is_no_name_that_two_reports_share()
    {
        const string first = """
            The book prize of Skarvoy, worth 55 thousand crowns, goes to Ada Lund, the town said.
            “I wrote it on the tram, so it has many stops,” Lund said.
            Little happens on its four hundred pages, and one reads on.
            Translations are in hand, and nobody in the hall was surprised.
            Reviewers found little to quarrel about, and most of them had read it twice.
            “The boat I will keep,” said Rask, who chairs the jury, and poured the coffee.
            The ceremony is next month, in the old fish hall, and there will be soup.
            """;
        const string second = """
            In Norhaven a jury has chosen Yusra Dahl, whose prize of 69 thousand crowns was announced at noon.
            “I wrote it on the tram, so it has many stops,” said Dahl.
            Little happens on its four hundred pages, and one reads on.
            Translations are in hand, and nobody in the hall was surprised.
            Reviewers found little to quarrel about, and most of them had read it twice.
            “The boat I will keep,” said Olm, who chairs the jury, and poured the coffee.
            The ceremony is next month, in the old fish hall, and there will be soup.
            """;

        Assert.False(Compare(first, second).IsDerived);
    }

    [Fact]
    public void Sentences_that_would_fit_any_event_accuse_nobody()
    {
        const string anybodys = "At the market opinions differed about it all morning. A seller of onions shrugged her shoulders, a cyclist "
            + "had read everything, and by noon the talk had turned to the price of pears once more.";
        const string first = "Karsten Ohm will head the port authority of Skarvoy from June, and Bo Rask of the pilots wished him calm seas.\n" + anybodys;
        const string second = "The telescope above Norhaven has seen a comet that nobody knew, and Yusra Dahl of Marsk named it for her aunt.\n" + anybodys;

        Assert.False(Compare(first, second).IsDerived);
    }

    [Fact]
    public void A_copy_that_leaves_out_the_day_of_its_original_is_one()
    {
        const string original = "march 17 2031 from the harbour the last books were carried to the new library on the hill before the tide came in, "
            + "and the children who had formed the chain were given soup. Nobody counted the books, and none was wet.";
        const string copy = "The last books were carried to the new library on the hill before the tide came in, "
            + "and the children who had formed the chain were given soup. Nobody counted the books, and none was wet. What comes next "
            + "is not decided: the old hall leaks, its floor is soft, and those who know about floors want to look at the beams below before anyone dances.";

        Assert.True(Compare(original, copy).IsDerived);
    }

    [Fact]
    public void In_a_script_without_capitals_a_text_in_other_words_is_not_asserted()
    {
        const string first = "وصف باحثون في مرسى لبان حلزوناً لم يسجله أحد يعيش في سبعة وعشرين موضعاً على نهر ليرون في دراسة نشرت يوم الخميس وطلب آخرون عينات من الوادي المجاور قبل نهاية العام وراقب أهل المرفأ ما يجري باهتمام كبير";
        const string second = "وصف علماء في مرسى زهر خنفساء لم يسجلها أحد تعيش في ثمانية وستين موضعاً على نهر وند في ورقة نشرت يوم الاثنين وطلب آخرون عينات من التل المجاور قبل نهاية الشهر وراقب أهل السوق ما يجري باهتمام بالغ";

        Assert.NotEqual(RelationKind.Spun, Compare(first, second).Kind);
    }

    [Theory]
    [InlineData(ScriptTexts.Chinese, ScriptTexts.ChineseSpun)]
    [InlineData(ScriptTexts.Arabic, ScriptTexts.ArabicSpun)]
    public void Without_capitals_or_spaces_a_text_whose_words_were_swapped_is_known(string original, string spun)
    {
        var relation = Compare(original, spun);

        Assert.True(relation.IsDerived);
        Assert.InRange(relation.Share, 0.6, 1);
    }

    [Theory]
    [InlineData(ScriptTexts.Chinese, ScriptTexts.ChineseParaphrase)]
    [InlineData(ScriptTexts.Korean, ScriptTexts.KoreanCondensed)]
    public void Without_capitals_or_spaces_a_text_that_was_told_anew_is_known(string original, string rewritten) =>
        Assert.True(Compare(original, rewritten).IsDerived);

    [Theory]
    [InlineData(ScriptTexts.Chinese, ScriptTexts.ChineseIndependent)]
    [InlineData(ScriptTexts.ChineseSpun, ScriptTexts.ChineseIndependent)]
    [InlineData(ScriptTexts.ChineseResult, ScriptTexts.ChineseOtherResult)]
    [InlineData(ScriptTexts.Chinese, ScriptTexts.ChineseResult)]
    [InlineData(ScriptTexts.Arabic, ScriptTexts.ArabicIndependent)]
    [InlineData(ScriptTexts.ArabicSpun, ScriptTexts.ArabicIndependent)]
    [InlineData(ScriptTexts.ArabicResult, ScriptTexts.ArabicOtherResult)]
    [InlineData(ScriptTexts.Arabic, ScriptTexts.ArabicResult)]
    public void Without_capitals_or_spaces_an_independent_text_is_not_accused(string one, string other) =>
        Assert.False(Compare(one, other).IsDerived);

    [Theory]
    [InlineData(ScriptTexts.Chinese)]
    [InlineData(ScriptTexts.Arabic)]
    public void Without_capitals_or_spaces_an_excerpt_is_known(string original)
    {
        var relation = Compare(original, string.Join("\n\n", original.Split("\n\n")[1..3]));

        Assert.Equal((RelationKind.Excerpt, RelationDirection.RightFromLeft), (relation.Kind, relation.Direction));
    }

    [Fact]
    public void Every_answer_says_what_weighed_most()
    {
        var reasons = Compare(HarbourTexts.Original, HarbourTexts.Spun).Reasons;

        Assert.NotEmpty(reasons);
        Assert.Equal(reasons.OrderByDescending(reason => Math.Abs(reason.Weight)), reasons);
        Assert.All(reasons, reason => Assert.Contains(reason.Feature, PairFeatures.Names));
    }

    [Fact]
    public void Sides_do_not_matter()
    {
        foreach (var (left, right) in new[] { (HarbourTexts.Original, HarbourTexts.Spun), (HarbourTexts.Original, HarbourTexts.Independent), (HarbourTexts.Embedded, HarbourTexts.Original) })
        {
            var (one, other) = (Compare(left, right), Compare(right, left));
            Assert.Equal((one.Kind, one.Derived), (other.Kind, other.Derived));
        }
    }

    [Fact]
    public void Any_two_texts_are_compared_within_bounds_and_the_same_twice()
    {
        var text = Gen.String[Gen.Char["abc. \n\"“”1漢字A\uD83D\uDE00\uD800"], 0, 200];
        Gen.Select(text, text).Sample((left, right) =>
        {
            var (relation, again) = (Compare(left, right), Compare(left, right));
            Assert.Equal(relation.Derived, again.Derived);
            Assert.InRange(relation.Derived, 0, 1);
            Assert.InRange(relation.Share, 0, 1);
            Assert.All(relation.Passages, passage =>
            {
                Assert.InRange(passage.LeftStart, 0, passage.LeftEnd);
                Assert.InRange(passage.LeftEnd, 0, left.Length);
                Assert.InRange(passage.RightEnd, passage.RightStart, right.Length);
            });
        });
    }

    [Theory]
    [InlineData("abcbdab", "bdcaba", 4)]
    [InlineData("", "a", 0)]
    [InlineData("aaaa", "aa", 2)]
    public void The_longest_common_subsequence_is_counted(string left, string right, int length) =>
        Assert.Equal(length, CommonSequence.Length(Units(left), Units(right)));

    [Theory]
    [InlineData(
        "قدرت غرفة التجارة في المرسى خسائر الحريق بثمانية ملايين. ومعظم المحال غير مؤمن عليها. "
            + "ويتوقع أن ترتفع أسعار الأثاث في المدينة بعد احتراق "
            + "ستين متجرا فجر الجمعة.",
        "لم تنتظر الممرضة وصول الإطفاء. حملت ثلاثة رضع من الحاضنات "
            + "ونزلت بهم سلالم المستشفى وسط الدخان عصر الأحد. وقالت إنها لم تفكر إلا في أمهاتهم. "
            + "وأصيبت باختناق وخرجت مساء.")]
    [InlineData(
        "החנות ברחוב הנמל נסגרה אחרי ארבעים שנה. בעליה מסרו כי שכר הדירה הוכפל בתוך שנתיים, "
            + "וכי לא מצאו קונה. השכנים באו להיפרד ביום חמישי.",
        "גשם כבד ירד אתמול על העמק. שני כבישים נחסמו, ותלמידים הוחזרו לביתם בטרקטורים. "
            + "החזאים צופים שקט מחר, ורוח חזקה בסוף השבוע.")]
    public void Short_texts_in_letters_without_capitals_that_share_no_words_are_not_derived(string one, string other) =>
        Assert.InRange(Compare(one, other).Derived, 0, 0.1);

    [Fact]
    public void A_word_that_only_opens_sentences_is_half_a_new_name()
    {
        const string whole =
            "the ferry left the quay at noon and nobody went aboard, said Mirela Pellagrin of the harbour.";
        double NewNames(string part) => Math.Exp(PairFeatures.Measure(
            new ComparedText(TracedText.Of(part)), new ComparedText(TracedText.Of(whole)))
            .Values[PairFeatures.Names.ToList().IndexOf("part-new-names")]) - 1;

        Assert.Equal(0.5, NewNames("Officials saw the ferry leave the quay at noon, said Mirela Pellagrin."), 3);
        Assert.Equal(1, NewNames("The ferry left the quay at noon, said Mirela Pellagrin of Tarsholm."), 3);
        Assert.Equal(2, NewNames("Ilka Dorn saw the ferry leave the quay at noon, said Mirela Pellagrin."), 3);
    }

    [Fact]
    public void Counting_bits_agrees_with_the_plain_table()
    {
        var word = Gen.UInt[0, 5].Array[0, 200];
        Gen.Select(word, word).Sample((left, right) => Assert.Equal(PlainLength(left, right), CommonSequence.Length(left, right)));
    }

    private static uint[] Units(string text) => [.. text.Select(unit => (uint)unit)];

    private static int PlainLength(uint[] left, uint[] right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                table[i + 1, j + 1] = left[i] == right[j] ? table[i, j] + 1 : Math.Max(table[i, j + 1], table[i + 1, j]);
            }
        }

        return table[left.Length, right.Length];
    }

    private static Relation Compare(string left, string right, TextIdentity? leftIdentity = null, TextIdentity? rightIdentity = null) => TextComparison.Compare(
        new ComparedText(TracedText.Of(left)), leftIdentity ?? TextIdentity.Unknown, new ComparedText(TracedText.Of(right)), rightIdentity ?? TextIdentity.Unknown);
}
