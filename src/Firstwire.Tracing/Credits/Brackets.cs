namespace Firstwire.Tracing.Credits;

/// <summary>The brackets that credits stand in.</summary>
internal static class Brackets
{
    /// <summary>What closes an opening one; NUL for any other sign.</summary>
    public static char Closing(char opening) => opening switch
    {
        '(' => ')',
        '（' => '）',
        '[' => ']',
        '［' => '］',
        '【' => '】',
        '<' => '>',
        '〔' => '〕',
        _ => '\0',
    };

    public static bool IsClosing(char sign) => sign is ')' or '）' or ']' or '］' or '】' or '>' or '〕';
}
