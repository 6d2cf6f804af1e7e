using Firstwire.Tracing.Copies;

namespace Firstwire.Tests.Tracing.Copies;

public sealed class LetteringTests
{
    [Theory]
    [InlineData("The night ferry to Skarvoy sails again.", "Cased")]
    [InlineData("the night ferry to skarvoy sails again", "Cased")]
    [InlineData("Ночной паром на Скарвой снова ходит.", "Cased")]
    [InlineData("Το νυχτερινό πλοίο για Σκάρβοϊ ταξιδεύει πάλι.", "Cased")]
    [InlineData("عادت العبارة الليلية إلى مرسى لبان يوم الاثنين", "Caseless")]
    [InlineData("המעבורת הלילית חזרה לנמל ביום שני", "Caseless")]
    [InlineData("रात की नौका सोमवार से फिर चलेगी", "Caseless")]
    [InlineData("ღამის ბორანი ორშაბათიდან ისევ გავა", "Caseless")]
    [InlineData("밤배가 월요일부터 다시 다닌다", "Caseless")]
    [InlineData("夜间渡轮周一起恢复通航", "Unspaced")]
    [InlineData("夜のフェリーは月曜日から再び運航する", "Unspaced")]
    [InlineData("เรือข้ามฟากกลางคืนจะกลับมาวันจันทร์", "Unspaced")]
    [InlineData("港务局在3月14日说，Mirela号渡轮将于2031年恢复通航", "Unspaced")]
    [InlineData("قالت شركة Mirela إن العبارة ستعود يوم الاثنين 14", "Caseless")]
    [InlineData("12 40 81", "Cased")]
    [InlineData("", "Cased")]
    public void Most_words_tell_how_a_text_is_written(string text, string lettering) =>
        Assert.Equal(lettering, new ComparedText(text).Lettering.ToString());

    [Fact]
    public void Two_texts_that_are_written_differently_are_measured_as_if_both_had_capitals() =>
        Assert.Equal(Lettering.Cased, Letterings.Of(
            new ComparedText("夜间渡轮周一起恢复通航"), new ComparedText("عادت العبارة الليلية إلى مرسى لبان")));
}
