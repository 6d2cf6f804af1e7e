using System.Text;

namespace Firstwire.Text.Dates;

/// <summary>
/// Dates with the signs for year, month, day and hour that Chinese, Japanese and Korean share in kind: rewritten as ISO
/// 8601, and read as that. <c>2026年3月1日 13時05分</c>, <c>2026년 3월 1일 오후 1:05</c>, <c>2026-03-01 오후 1:05:00</c>.
/// </summary>
internal static class EastAsianTime
{
    private static readonly string[] Mornings = ["오전", "上午", "午前"];
    private static readonly string[] Afternoons = ["오후", "下午", "午後"];

    /// <summary>
    /// Eras by which years are counted in Japan and Taiwan, and the year before the first of each.
    /// </summary>
    private static readonly (string Name, int Before)[] Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];

    public static WrittenTime? Parse(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\u3000', '\uD7A3') < 0) return null;
        // A weekday may stand in brackets behind the day.
        var bracket = text.IndexOf('(');
        var close = bracket < 0 ? -1 : text[bracket..].IndexOf(')');
        var written = close < 0 ? text.ToString() : string.Concat(text[..bracket], " ", text[(bracket + close + 1)..]);
        written = InCommonYears(written);
        var half = Array.Exists(Mornings, written.Contains) ? " am" : Array.Exists(
            Afternoons, written.Contains) ? " pm" : "";
        foreach (var word in Mornings.Concat(Afternoons)) written = written.Replace(word, " ");

        var iso = new StringBuilder(written.Length);
        foreach (var sign in written)
        {
            switch (sign)
            {
                case '年' or '년' or '月' or '월': iso.Append('-'); break;
                case '日' or '일': iso.Append(' '); break;
                case '時' or '时' or '点' or '點' or '시' or '分' or '분': iso.Append(':'); break;
                case '秒' or '초': break;
                case ' ' when iso.Length > 0 && iso[^1] is '-' or ' ' or ':': break;
                default: iso.Append(sign); break;
            }
        }

        // An hour without minutes: 13時.
        if (iso.Length > 0 && iso[^1] == ':' && iso.ToString().Count(':') == 1) iso.Append("00");
        return IsoTime.Parse(iso.ToString().Trim(' ', ':') + half);
    }

    /// <summary><c>令和8年</c> and <c>民國115年</c> as 2026年; the first year of an era is also called 元年.</summary>
    private static string InCommonYears(string written)
    {
        foreach (var (name, before) in Eras)
        {
            var at = written.IndexOf(name, StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = written.AsSpan(at + name.Length).TrimStart();
            var digits = TimeParts.Digits(rest);
            var year = digits is >= 1 and <= 3 ? int.Parse(rest[..digits]) : rest is ['元', ..] ? 1 : 0;
            rest = rest[(digits == 0 ? Math.Min(1, rest.Length) : digits)..];
            return year > 0 && rest is ['年', ..] ? string.Concat((before + year).ToString(), rest) : written;
        }

        return written;
    }
}
