using System.Globalization;
using System.Text;

namespace Firstwire.Reading.Body;

/// <summary>A quoted value in a script, and the member that it is the value of; empty where none is known.</summary>
internal readonly record struct ScriptString(string Member, string Value);

/// <summary>
/// The quoted values of a script with the names of their members, in order: of JSON, of objects of JavaScript, and of
/// JSON within a string. Nothing is parsed but quotes and escapes, so that any script will do; linear in its length.
/// </summary>
internal static class ScriptStrings
{
    /// <summary>JSON within a string within a string.</summary>
    private const int MostNested = 2;

    private const int LongestMember = 40;

    public static IEnumerable<ScriptString> Of(string script, int nested = 0)
    {
        var member = "";
        for (var at = script.IndexOf('"'); at >= 0 && at + 1 < script.Length; at = script.IndexOf('"', at))
        {
            var end = End(script, at + 1);
            if (end < 0) yield break;
            var value = Decoded(script.AsSpan(at + 1, end - at - 1));
            if (IsMember(script, end + 1)) member = value;
            else
            {
                if (Unquoted(script, at) is { } name) member = name;
                if (nested < MostNested && HoldsData(value))
                {
                    foreach (var inner in Of(value, nested + 1)) yield return inner;
                }
                else yield return new ScriptString(member, value);
            }

            at = end + 1;
        }
    }

    /// <summary>Where the quote closes; negative where it does not.</summary>
    public static int End(string script, int from)
    {
        for (var at = from; at < script.Length; at++)
        {
            at = script.AsSpan(at).IndexOfAny('"', '\\') is >= 0 and var next ? at + next : script.Length;
            if (at >= script.Length) return -1;
            if (script[at] == '"') return at;
            at++;
        }

        return -1;
    }

    /// <summary>True where a colon follows, as it does the quoted name of a member.</summary>
    public static bool IsMember(string script, int after)
    {
        while (after < script.Length && char.IsWhiteSpace(script[after])) after++;
        return after < script.Length && script[after] == ':';
    }

    /// <summary>The name before a value in an object of JavaScript: body: "…".</summary>
    public static string? Unquoted(string script, int quote)
    {
        var end = quote;
        while (end > 0 && script[end - 1] == ' ') end--;
        if (end == 0 || script[end - 1] != ':') return null;
        var start = --end;
        while (start > 0 && end - start < LongestMember && (char.IsAsciiLetterOrDigit(script[start - 1])
            || script[start - 1] == '_')) start--;
        return start < end ? script[start..end] : null;
    }

    /// <summary>True for a value that opens as <see cref="HoldsData"/> asks, before it is decoded.</summary>
    public static bool CanHoldData(ReadOnlySpan<char> written)
    {
        var start = written.TrimStart(" \\n0123456789");
        return start is ['{' or '[', ..] or [':', '{' or '[', ..];
    }

    /// <summary>True for a value that is JSON itself, which a stream may number.</summary>
    public static bool HoldsData(string value)
    {
        var start = value.AsSpan().TrimStart();
        var digits = start.IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && start[digits] == ':') start = start[(digits + 1)..];
        return start is ['{' or '[', ..] && start.Contains('"');
    }

    /// <summary>The value as it reads without its escapes.</summary>
    public static string Decoded(ReadOnlySpan<char> written)
    {
        if (!written.Contains('\\')) return written.ToString();
        var value = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (written[at] != '\\' || at + 1 == written.Length)
            {
                value.Append(written[at]);
                continue;
            }

            var digits = written[++at] switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0 && at + digits < written.Length && ushort.TryParse(written.Slice(at + 1, digits),
                NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                value.Append((char)code);
                at += digits;
            }
            else value.Append(written[at] switch { 'n' or 'r' => '\n', 't' or 'b' or 'f' => ' ', var c => c });
        }

        return value.ToString();
    }
}
