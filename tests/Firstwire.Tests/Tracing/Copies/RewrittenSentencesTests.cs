using CsCheck;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>Which sentences of a rewritten text are known by what they say, where their words are others.</summary>
public sealed class RewrittenSentencesTests
{
    private const string Told = "Rescuers evacuated frightened residents from flooded houses near the shore.";
    private const string Retold =
        "Emergency crews moved scared inhabitants out of inundated homes close to the coast.";

    private const string Treated = "Doctors quickly treated the injured children at a nearby hospital.";
    private const string Retreated = "Physicians rapidly cared for wounded youngsters in the neighbouring clinic.";

    private const string Before =
        "Volunteers in Skarvoy carried four hundred sandbags to the old mill on Tuesday night. "
        + "The river had climbed past the second step of the bridge by eight o'clock. ";

    private const string After =
        " Mayor Ada Lund thanked everybody who had filled bags by torchlight. "
        + "Repairs to the dike will begin once the ground is dry.";

    private const string Original = Before + Told + After;
    private const string Copy = Before + Retold + After;

    [Fact]
    public void A_sentence_reworded_in_all_its_content_words_is_aligned()
    {
        var relation = Compare(Original, Copy);

        Assert.True(relation.IsDerived);
        Assert.Contains((Told.TrimEnd('.'), Retold.TrimEnd('.')), Reworded(relation, Original, Copy));
    }

    [Fact]
    public void The_share_counts_what_is_marked() => Assert.Equal(1, Compare(Original, Copy).Share);

    [Fact]
    public void Sentences_that_are_all_reworded_stand_by_each_other() =>
        Assert.Equal(2, Of($"{Told} {Treated}", $"{Retold} {Retreated}").Length);

    [Fact]
    public void A_sentence_too_short_to_be_known_by_its_words_is_word_for_word_where_it_is()
    {
        const string kept = "And who was it?";
        var (left, right) = (Text($"{Told} {kept} {Treated}"), Text($"{Retold} {kept} {Retreated}"));

        var kinds = Passages.WithRewritten([], left, right).Select(passage => passage.Kind);

        Assert.Equal([PassageKind.Reworded, PassageKind.Verbatim, PassageKind.Reworded], kinds);
    }

    [Fact]
    public void A_sentence_that_an_independent_account_has_too_is_not_aligned()
    {
        const string independent =
            "Karsten Ohm had lived beside the water for sixty years and had seen worse. " + Retold
            + " He blamed the power company, whose turbines stood still for the third time since autumn.";

        Assert.Empty(Of(Original, independent));
        Assert.DoesNotContain(Compare(Original, independent).Passages, passage => passage.Kind == PassageKind.Reworded);
    }

    [Fact]
    public void Of_texts_that_are_not_derived_nothing_is_aligned_by_meaning()
    {
        var (left, right) = (Text(HarbourTexts.Original), Text(HarbourTexts.Independent));
        var inSameWords = Passages.Of(PairFeatures.Measure(left, right), left, right, 0.4, 6);

        Assert.Equal(inSameWords, Compare(HarbourTexts.Original, HarbourTexts.Independent).Passages);
    }

    [Fact]
    public void A_sentence_that_names_somebody_else_is_another()
    {
        const string told = "Led by Bo Rask, " + Told;
        const string retold = "Under Bo Rask " + Retold;
        var ofAnother = retold.Replace("Bo Rask", "Ines Vargalla", StringComparison.Ordinal);

        Assert.Single(Of(Before + told + After, Before + retold + After));
        Assert.Empty(Of(Before + told + After, Before + ofAnother + After));
    }

    [Fact]
    public void A_sentence_far_from_its_place_is_another() =>
        Assert.Empty(Of(Original, Before.TrimEnd() + After + " " + Retold));

    [Fact]
    public void Words_that_both_sentences_have_are_marked_once()
    {
        const string kept = " until the last boat had come back";
        var original = Before + Told.TrimEnd('.') + kept + "." + After;
        var copy = Before + Retold.TrimEnd('.') + kept + "." + After;

        var passages = Compare(original, copy).Passages;

        Assert.Contains(passages, passage => passage.Kind == PassageKind.Reworded);
        Assert.All(passages, passage => Assert.DoesNotContain(passages, other => other != passage
            && other.LeftStart <= passage.LeftStart && passage.LeftEnd <= other.LeftEnd));
    }

    [Theory]
    [InlineData(
        "Freiwillige trugen Säcke zur alten Mühle. Die Feuerwehr pumpte bis zum frühen Morgen Wasser aus den Kellern.",
        "Freiwillige trugen Säcke zur alten Mühle. "
            + "Helfer legten überflutete Untergeschosse bis zur Dämmerung trocken.")]
    [InlineData(
        "Los vecinos llevaron sacos al viejo molino. Los bomberos sacaron agua de los sótanos hasta la madrugada.",
        "Los vecinos llevaron sacos al viejo molino. Las cuadrillas vaciaron bodegas inundadas hasta el amanecer.")]
    [InlineData(
        "Добровольцы носили мешки к старой мельнице. Пожарные откачивали воду из погребов до раннего утра.",
        "Добровольцы носили мешки к старой мельнице. Бригады осушали затопленные подвалы до самого рассвета.")]
    public void In_a_language_whose_words_have_no_vectors_nothing_changes(string original, string copy) =>
        Assert.Empty(Of(original, copy));

    [Fact]
    public void Pairs_rise_in_both_texts_and_are_whole_sentences()
    {
        string[] words = ["harbour", "storm", "gale", "closed", "shut", "bridge", "Skarvoy", "14", "voted", "the", "."];
        var texts = Gen.OneOf([.. words.Select(Gen.Const)]).Array[0, 80]
            .Select(some => string.Join(' ', some).Replace(" .", ".", StringComparison.Ordinal));
        texts.Select(texts).Sample((left, right) =>
        {
            var pairs = RewrittenSentences.Of(Text(left), Text(right), []).ToArray();
            Assert.All(pairs.Zip(pairs.Skip(1)), both =>
            {
                Assert.True(both.First.Left.End.Value <= both.Second.Left.Start.Value);
                Assert.True(both.First.Right.End.Value <= both.Second.Right.Start.Value);
            });
            Assert.All(pairs, pair => Assert.Equal(1, Sentences(left, pair.Left)));
            Assert.All(pairs, pair => Assert.Equal(1, Sentences(right, pair.Right)));
        });
    }

    private static int Sentences(string text, Range tokens) =>
        Text(text).Tokens.Span[tokens].ToArray().Select(token => token.Sentence).Distinct().Count();

    /// <summary>The pairs that are found where the words that both texts have are aligned.</summary>
    private static (Range Left, Range Right)[] Of(string left, string right)
    {
        var (one, other) = (Text(left), Text(right));
        var inSameWords = Passages.Of(PairFeatures.Measure(one, other), one, other, 0.4, 6);
        return [.. RewrittenSentences.Of(one, other, inSameWords)];
    }

    private static IEnumerable<(string, string)> Reworded(Relation relation, string left, string right) =>
        relation.Passages.Where(passage => passage.Kind == PassageKind.Reworded).Select(
            passage => (left[passage.LeftStart..passage.LeftEnd], right[passage.RightStart..passage.RightEnd]));

    private static Relation Compare(string left, string right) =>
        TextComparison.Compare(Text(left), TextIdentity.Unknown, Text(right), TextIdentity.Unknown);

    private static ComparedText Text(string text) => new(TracedText.Of(text));
}
