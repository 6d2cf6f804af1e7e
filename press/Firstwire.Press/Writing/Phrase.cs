using System.Text;

namespace Firstwire.Press.Writing;

/// <summary>
/// Speaks a pattern: <c>[this|that]</c> is one of its alternatives (they nest), <c>{town}</c> is a fact.
/// </summary>
internal static class Phrase
{
    public static string Speak(string pattern, Func<string, string> fact, Dice dice)
    {
        var spoken = new StringBuilder(pattern.Length * 2);
        Speak(pattern, fact, dice, spoken);
        return spoken.ToString();
    }

    private static void Speak(ReadOnlySpan<char> pattern, Func<string, string> fact, Dice dice, StringBuilder spoken)
    {
        while (!pattern.IsEmpty)
        {
            var special = pattern.IndexOfAny('[', '{');
            if (special < 0)
            {
                spoken.Append(pattern);
                return;
            }

            spoken.Append(pattern[..special]);
            pattern = pattern[special..];
            var end = pattern[0] == '{' ? pattern.IndexOf('}') : ClosingBracket(pattern);
            var inside = pattern[1..end];
            if (pattern[0] == '{')
            {
                spoken.Append(fact(inside.ToString()));
            }
            else
            {
                Speak(Alternative(inside, dice), fact, dice, spoken);
            }

            pattern = pattern[(end + 1)..];
        }
    }

    private static int ClosingBracket(ReadOnlySpan<char> pattern)
    {
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            depth += pattern[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException($"A bracket stays open in: {pattern}");
    }

    private static ReadOnlySpan<char> Alternative(ReadOnlySpan<char> inside, Dice dice)
    {
        var chosen = dice.Below(Bars(inside) + 1);
        var start = 0;
        var depth = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            depth += inside[i] switch { '[' => 1, ']' => -1, _ => 0 };
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
            depth += c switch { '[' => 1, ']' => -1, _ => 0 };
            bars += depth == 0 && c == '|' ? 1 : 0;
        }

        return bars;
    }
}
