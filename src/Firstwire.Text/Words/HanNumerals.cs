using System.Buffers;

namespace Firstwire.Text.Words;

/// <summary>
/// Whole numbers below 10,000 in Han numerals, as print in Chinese and Japanese writes them: 二百七十六, 三千二百,
/// 二〇二六年. What counts them (万, 億) is a word behind the number, as it is behind digits.
/// </summary>
public static class HanNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    private const char Circle = '○';

    /// <summary>Two, before hundreds and thousands.</summary>
    private const string Pair = "两兩";

    /// <summary>Twenty and thirty in one character.</summary>
    private const string Joined = "廿卅";

    /// <summary>Before a unit they say that it is not known how many: 数百万.</summary>
    private const string Some = "数數几幾";

    /// <summary>Digits in a row: a year has four.</summary>
    private const int MostInRow = 4;

    /// <summary>Characters of a number: 九千九百九十九 has seven; zeros stand for units that are left out.</summary>
    private const int Longest = 12;

    /// <summary>Behind a lone numeral, which is mostly part of a word, these say that it counts.</summary>
    private const string SureCounters = "年月日万萬億亿兆";

    /// <summary>
    /// Behind several numerals another Han character says that they are part of a name (五十嵐, 三千院), unless it is one
    /// of these: magnitudes, money, time, measures, measure words, what is counted without one, what compares or joins
    /// numbers.
    /// </summary>
    private static readonly SearchValues<char> Counters = SearchValues.Create(
        SureCounters
        + "元圆圓円块塊角镑鎊法美欧歐英港韩韓卢盧銭钱錢"
        + "号號时時点點分秒刻周週旬季期代世岁歳歲才夜晚天昼晝泊"
        + "里公米尺寸丈厘毫克斤吨噸磅度升亩畝顷頃坪町平立海光摄攝华華氏伏瓦赫卡马馬力步歩倍成割层層階阶楼樓"
        + "人名位口户戶家員员组組队隊班群团團批客"
        + "个個箇件条條艘隻只辆輛台臺架部本册冊枚张張幅份封篇章节節首段句字页頁头頭匹羽尾棵株朵颗顆粒滴把支枝根座栋棟幢间間所"
        + "处處処床席票场場次回遍趟轮輪届屆级級等类類种種色項项款套副双雙对対對盘盤瓶杯碗袋箱盒罐桶发発發弾枪槍声聲波門门面卷巻編话話"
        + "集曲例通便基機艇両軒番目束着段局戦戰战勝胜敗败負负球打丁体體具起宗单單笔筆道包排列连連死伤傷案品作科畳石斗大"
        + "国國省市州县縣県区區都村乡鄉镇鎮郡校園园店社站駅室議项言語语行線线"
        + "余餘多来來强強弱以上下左前后後内內超未至到比和与與及或的之在中就获獲领領");

    /// <summary>
    /// How many characters the number takes that begins at a place of a text; 0 where none does. Numerals that make no
    /// number have no part that is one: 四五百 is not 500.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        if (at > 0 && IsPartOf(text[at - 1], text[at])) return 0;
        var end = at;
        while (end < text.Length && end - at <= Longest && IsNumeral(text[end])) end++;
        if (end - at > Longest) return 0;
        var numerals = text[at..end];
        if (!MayCount(numerals.Length, text[end..]) || IsVague(numerals)) return 0;
        if (Value(numerals) is not { } number) return 0;
        value = number;
        return numerals.Length;
    }

    /// <summary>
    /// The number that numerals make of which something else says that they are one: a date's 二三 is 23. Null where they
    /// make none.
    /// </summary>
    public static int? Value(ReadOnlySpan<char> numerals) =>
        numerals.IsEmpty ? null : InRow(numerals) ?? ByUnits(numerals);

    /// <summary>Whether a numeral is part of what the character before it began. A circle there may be a list's.</summary>
    private static bool IsPartOf(char before, char numeral) =>
        (IsNumeral(before) && before != Circle) || (Unit(numeral) > 0 && Some.Contains(before));

    /// <summary>Whether what stands behind numerals lets them be a number.</summary>
    private static bool MayCount(int numerals, ReadOnlySpan<char> behind) => numerals == 1
        ? behind is [var counter, ..] && SureCounters.Contains(counter)
        : behind is not [var next, ..] || !IsHan(next) || Counters.Contains(next);

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>"四五" is four or five.</summary>
    private static bool IsVague(ReadOnlySpan<char> numerals) =>
        numerals is [var one, var other] && Digit(one) > 0 && Digit(other) > 0;

    private static int? InRow(ReadOnlySpan<char> numerals)
    {
        if (numerals.Length > MostInRow) return null;
        var number = 0;
        foreach (var numeral in numerals)
        {
            if (Digit(numeral) is not (>= 0 and var digit)) return null;
            number = (number * 10) + digit;
        }

        return number;
    }

    /// <summary>
    /// Thousands, hundreds, tens and ones, each at most once and in this order. Ones right behind hundreds or thousands
    /// are read in two ways: 三百五 is 305 in Japanese and 350 in Chinese.
    /// </summary>
    private static int? ByUnits(ReadOnlySpan<char> numerals)
    {
        var (number, digit, below, hasZero) = (0, -1, 10_000, false);
        for (var i = 0; i < numerals.Length; i++)
        {
            if (Joined.IndexOf(numerals[i]) is >= 0 and var joined)
            {
                if (digit >= 0 || below <= 10) return null;
                number += (joined + 2) * 10;
                (below, hasZero) = (10, false);
                continue;
            }

            if (Unit(numerals[i]) is not (> 0 and var unit))
            {
                // A zero stands for the units that are left out: 一千零五.
                if (digit > 0) return null;
                hasZero |= digit == 0;
                digit = IsPairOf(numerals[i..]) ? 2 : Digit(numerals[i]);
                if (digit < 0) return null;
                continue;
            }

            if (unit >= below || digit == 0) return null;
            number += Math.Max(1, digit) * unit;
            (digit, below, hasZero) = (-1, unit, false);
        }

        return digit switch
        {
            0 => null,
            < 0 => number,
            _ => below == 10 || (below < 10_000 && hasZero) ? number + digit : null,
        };
    }

    private static bool IsPairOf(ReadOnlySpan<char> numerals) =>
        Pair.Contains(numerals[0]) && numerals.Length > 1 && Unit(numerals[1]) >= 100;

    private static int Unit(char numeral) => numeral switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        _ => 0,
    };

    /// <summary>Years are also written 二○二六年 and 二0二六年.</summary>
    private static int Digit(char numeral) => numeral is '零' or Circle or '0' ? 0 : Digits.IndexOf(numeral);

    /// <summary>Whether a character that is no ASCII digit may be part of a number.</summary>
    public static bool IsNumeral(char c) =>
        c != '0' && (Unit(c) > 0 || Digit(c) >= 0 || Pair.Contains(c) || Joined.Contains(c));
}
