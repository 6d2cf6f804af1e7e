using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>What two texts in different languages are found to have in common.</summary>
public sealed class AnchorTermsTests
{
    private const string Miners = "Two miners died when a gallery gave way at Harsund, manager Temur Velkandia said.";

    [Theory]
    [InlineData("bg", "Двама миньори загинаха при срутване в Харсунд, съобщи директорът Темур Велкандия.")]
    [InlineData("sr", "У Харсунду су погинула два рудара, рекао је директор Темур Велкандија.")]
    [InlineData("ka", "ჰარსუნდში ორი მაღაროელი დაიღუპა, განაცხადა დირექტორმა თემურ ველკანდიამ.")]
    [InlineData("tr", "Harsund'da iki madenci öldü. Müdür Temur Velkandia'nın açıklaması bekleniyor.")]
    [InlineData("ta", "ஹார்சுந்தில் இரண்டு சுரங்கத் தொழிலாளர்கள் பலி என தேமுர் வேல்காந்தியா கூறினார்.")]
    public void Names_are_known_without_the_endings_that_a_language_ties_to_them(string language, string text) =>
        Assert.InRange(Shared(Miners, language, text).LeadingNames, 1, 4);

    [Theory]
    [InlineData("fi", "Velkadin pelastajat löysivät Temurin.")]
    [InlineData("el", "Ο Τεμούρ ζει στο Βέλκαδος.")]
    [InlineData("sv", "Velkads räddningstjänst hittade Temurs hus.")]
    public void A_name_is_known_with_and_without_a_last_letter_that_may_be_an_ending(string language, string text) =>
        Assert.Equal(2, Shared("Rescuers of Velkad found Temur.", language, text).LeadingNames);

    [Fact]
    public void In_a_text_where_any_word_may_be_a_name_there_is_room_for_many()
    {
        var words = string.Join(' ', Enumerable.Range(0, 70).Select(
            static at => $"كلب{(char)('ت' + (at % 7))}{(char)('س' + (at / 7))}"));

        Assert.Equal(1, Shared("Temur is safe.", "ar", words + " تيمور").Names);
    }

    [Theory]
    [InlineData("vi", "Giám đốc Vũ Mạnh Tuấn cho biết tuyến này tạm dừng ba ngày.")]
    [InlineData("es", "El director Vu Manh Tuan habló de tres días.")]
    public void A_name_of_short_words_is_known_by_all_of_them(string language, string text) =>
        Assert.Equal(1, Shared("The director, Vu Manh Tuan, spoke of three days.", language, text).LeadingNames);

    [Fact]
    public void In_Thai_a_name_is_known_where_it_stands_between_spaces() =>
        Assert.Equal(2, Shared("The governor, Nirut Phongsawat, asked for boats.", "th",
            "ผู้ว่าราชการจังหวัด นิรุตติ์ พงศ์สวัสดิ์ ขอเรือจากกองทัพมาช่วยเหลือประชาชน").Names);

    [Fact]
    public void A_word_of_the_news_that_begins_a_sentence_is_no_name()
    {
        var evidence = Shared("Earthquake wakes the people of Velmora.", "fr", "Séisme à Velmora.");

        Assert.Equal(1, evidence.LeadingMeanings);
        Assert.Equal(1, evidence.LeadingNames);
    }

    private static BridgeEvidence Shared(string english, string language, string text)
    {
        var one = StoryText.Read(new StoryDocument(null, english, "en", null), null).Anchors!;
        var other = StoryText.Read(new StoryDocument(null, text, language, null), null).Anchors!;
        return BridgeEvidence.Of(one.Compared, other.Compared);
    }
}
