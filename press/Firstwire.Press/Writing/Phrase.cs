using System.Text;

namespace Firstwire.Press.Writing;

/// <summary>
/// Speaks a pattern: <c>[this|that]</c> is one of its alternatives as the writer pleases (they nest),
/// <c>&lt;this|that&gt;</c> one as the event has it, so that all accounts of it agree, and <c>{town}</c> is a fact.
/// </summary>
internal static class Phrase
{
    public static string Speak(string pattern, Func<string, string> fact, int choice, Dice dice)
    {
        var spoken = new StringBuilder(pattern.Length * 2);
        Speak(pattern, fact, choice, dice, spoken);
        return spoken.ToString();
    }

    private static void Speak(
        ReadOnlySpan<char> pattern, Func<string, string> fact, int choice, Dice dice, StringBuilder spoken)
    {
        while (!pattern.IsEmpty)
        {
            var special = pattern.IndexOfAny('[', '{', '<');
            if (special < 0)
            {
                spoken.Append(pattern);
                return;
            }

            spoken.Append(pattern[..special]);
            pattern = pattern[special..];
            var end = pattern[0] switch
            {
                '{' => pattern.IndexOf('}'),
                '<' => pattern.IndexOf('>'),
                _ => ClosingBracket(pattern),
            };
            var inside = pattern[1..end];
            if (pattern[0] == '{')
            {
                spoken.Append(fact(inside.ToString()));
            }
            else
            {
                var alternatives = Bars(inside) + 1;
                var chosen = pattern[0] == '<' ? choice % alternatives : dice.Below(alternatives);
                Speak(Alternative(inside, chosen), fact, choice, dice, spoken);
            }

            pattern = pattern[(end + 1)..];
        }
    }

    private static int ClosingBracket(ReadOnlySpan<char> pattern)
    {
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            depth += pattern[i] switch { '[' or '<' => 1, ']' or '>' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException($"A bracket stays open in: {pattern}");
    }

    private static ReadOnlySpan<char> Alternative(ReadOnlySpan<char> inside, int chosen)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            depth += inside[i] switch { '[' or '<' => 1, ']' or '>' => -1, _ => 0 };
            if (depth != 0 || inside[i] != '|')
            {
                continue;
            }

            if (chosen-- == 0)
            {
                return inside[start..i];
            }

            start = i + 1;
        }

        return inside[start..];
    }

    private static int Bars(ReadOnlySpan<char> inside)
    {
        var bars = 0;
        var depth = 0;
        foreach (var c in inside)
        {
            depth += c switch { '[' or '<' => 1, ']' or '>' => -1, _ => 0 };
            bars += depth == 0 && c == '|' ? 1 : 0;
        }

        return bars;
    }
}
