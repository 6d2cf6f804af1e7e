using System.Text;
using CsCheck;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tests.Tracing.Fingerprints;

/// <summary>What is kept of a text that may not be kept.</summary>
public sealed class TextFingerprintsTests
{
    [Fact]
    public void They_come_back_from_their_bytes()
    {
        var known = TextFingerprints.Of(HarbourTexts.Original);

        var read = TextFingerprints.FromBytes(known.ToBytes());

        Assert.Equal((known.Words, known.Length), (read!.Words, read.Length));
        Assert.Equal(known.All, read.All);
        Assert.InRange(known.All.Count, 20, 60);
    }

    [Fact]
    public void No_word_of_the_text_stands_in_them()
    {
        var bytes = Encoding.Latin1.GetString(TextFingerprints.Of(HarbourTexts.Original).ToBytes());

        Assert.All(
            HarbourTexts.Original.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Where(static word => word.Length > 3),
            word => Assert.DoesNotContain(word, bytes, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Each_names_a_place_in_the_text_and_none_is_quoted()
    {
        var quoted = (From: HarbourTexts.Original.IndexOf('“', StringComparison.Ordinal),
            To: HarbourTexts.Original.IndexOf('”', StringComparison.Ordinal));

        Assert.All(TextFingerprints.Of(HarbourTexts.Original).All, print =>
        {
            Assert.InRange(print.Start, 0, print.End);
            Assert.InRange(print.End, print.Start, HarbourTexts.Original.Length);
            Assert.True(print.End <= quoted.From || print.Start >= quoted.To);
        });
    }

    [Fact]
    public void Of_a_text_in_a_script_without_spaces_there_are_some_too() =>
        Assert.NotEmpty(TextFingerprints.Of(
            "港务局周四表示，停运九个冬天之后，斯卡沃伊与大陆之间的夜间渡轮将从周一起恢复航行，船票从周五中午开始发售。").All);

    [Fact]
    public void Damaged_bytes_are_read_as_nothing_or_as_places_of_the_text() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Int[0, 400], Gen.Byte).Sample((random, at, value) =>
        {
            var bytes = TextFingerprints.Of(HarbourTexts.Original).ToBytes();
            bytes[at % bytes.Length] = value;
            foreach (var damaged in new[] { random, [1, .. random], bytes, bytes[..(at % bytes.Length)] })
            {
                if (TextFingerprints.FromBytes(damaged) is not { } read) continue;
                Assert.All(read.All, print => Assert.True(0 <= print.Start && print.Start <= print.End
                    && print.End <= read.Length));
            }
        });
}
