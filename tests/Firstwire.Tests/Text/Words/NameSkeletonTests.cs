using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class NameSkeletonTests
{
    [Theory]
    [InlineData("Kharkiv", "Харків")]
    [InlineData("Varmelund", "Вармелунд")]
    [InlineData("Talbi", "الطلبي", "طلبي")]
    [InlineData("Papadakis", "Παπαδάκης")]
    [InlineData("Petrova", "Петрова", "პეტროვა")]
    [InlineData("Kimura", "キムラ")]
    [InlineData("Chandrapani", "تشاندراباني")]
    [InlineData("Tanberg", "Tamberg")]
    [InlineData("Cirnov", "Цирнов", "Τσιρνόφ")]
    [InlineData("Maxerin", "Максерин", "ماكسرين")]
    [InlineData("Morad", "מורד")]
    [InlineData("Mandalur", "मंडलूर")]
    [InlineData("Javelur", "Джавелур")]
    [InlineData("Javelur", "ჯაველურ")]
    [InlineData("Petrenovic", "Петренович")]
    [InlineData("Petrenovic", "Петреновић")]
    [InlineData("Petrenovic", "Petrenović")]
    public void A_name_has_one_skeleton_in_whatever_script_it_is_written(string name, params string[] others)
    {
        Assert.Contains(others, other => Of(other) == Of(name));
    }

    [Theory]
    [InlineData("Velmora", "韦尔莫拉")]
    [InlineData("Montferrin", "蒙特费林")]
    [InlineData("Tralembo", "特拉伦博")]
    public void One_reading_of_a_name_in_Han_characters_has_the_same_skeleton(string name, string han) =>
        Assert.Contains(Of(name), HanNames.Readings(han).Select(Of));

    [Theory]
    [InlineData("Kessel", "Tessel")]
    [InlineData("Morland", "Norland")]
    public void Names_of_other_sounds_have_other_skeletons(string name, string other) =>
        Assert.NotEqual(Of(name), Of(other));

    [Fact]
    public void Whatever_is_given_a_skeleton_is_short_and_of_capital_letters() => Gen.String.Sample(word =>
        Assert.All(Of(word), letter => Assert.InRange(letter, 'A', 'Z')));

    private static string Of(string word)
    {
        Span<char> skeleton = stackalloc char[16];
        return skeleton[..NameSkeleton.Of(word, skeleton)].ToString();
    }
}
