using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Fit;

/// <summary>
/// Writes English words in letters that have no capitals: those of Hindi, whose small words stand for the English ones.
/// </summary>
internal static class Letters
{
    private const string Consonants = "कखगघचछजझटठडढणतथदधनपफबभमयरल";

    private static readonly string[] SmallWords =
        ("का की के को से में पर है हैं था थे थी और या यह वह ये वे जो कि "
            + "नहीं भी तक लिए साथ बाद पहले एक कर किया गया गई ने हो रहा रही कहा अपने इस उस").Split(' ');

    public static void Append(ReadOnlySpan<char> word, StringBuilder written)
    {
        Span<char> plain = stackalloc char[word.Length];
        plain = plain[..Words.Plain(word, plain, out var isPossessive)];
        if (Words.IsArticle(plain)) TrimBlank(written);
        else if (FunctionWords.Contains(plain)) written.Append(SmallWords[Words.Hash(plain) % SmallWords.Length]);
        else
        {
            foreach (var letter in plain)
            {
                written.Append(letter is >= 'a' and <= 'z' ? Consonants[letter - 'a'] : letter);
            }
        }

        if (isPossessive) written.Append(' ').Append(SmallWords[0]);
    }

    private static void TrimBlank(StringBuilder written)
    {
        if (written.Length > 0 && written[^1] == ' ') written.Length--;
    }
}
