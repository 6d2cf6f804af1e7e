namespace Firstwire.Text.Languages;

/// <summary>The scripts that tell languages apart, alone or with the runs of letters that are usual in each.</summary>
internal enum Script
{
    /// <summary>No letter, or a letter of a script that no language here is written in.</summary>
    None,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Ethiopic,
    Han,
    Kana,
    Hangul,
    Greek,
    Hebrew,
    Armenian,
    Georgian,
    Thai,
    Lao,
    Khmer,
    Myanmar,
    Tibetan,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thaana,
}

/// <summary>Which script a character belongs to (Unicode blocks), and which language writes alone in it.</summary>
internal static class Scripts
{
    public const int Count = (int)Script.Thaana + 1;

    /// <summary>The script of a letter; <see cref="Script.None"/> for everything else, marks included.</summary>
    public static Script Of(char letter)
    {
        if (letter < 0x80) return char.IsAsciiLetter(letter) ? Script.Latin : Script.None;
        return char.IsLetter(letter) ? Block(letter) : Script.None;
    }

    /// <summary>The language of a script that one language alone writes in, as far as news goes; else null.</summary>
    public static string? SoleLanguage(Script script) => script switch
    {
        Script.Kana => "ja",
        Script.Hangul => "ko",
        Script.Greek => "el",
        Script.Hebrew => "he",
        Script.Armenian => "hy",
        Script.Georgian => "ka",
        Script.Thai => "th",
        Script.Lao => "lo",
        Script.Khmer => "km",
        Script.Myanmar => "my",
        Script.Tibetan => "bo",
        Script.Bengali => "bn",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Odia => "or",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        Script.Thaana => "dv",
        _ => null,
    };

    public static bool IsSoleLanguage(ReadOnlySpan<char> language)
    {
        for (var script = (Script)0; (int)script < Count; script++)
        {
            if (SoleLanguage(script) is { } sole && language.Equals(sole, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Script Block(char letter) => letter switch
    {
        < '\u02B0' or (>= '\u1E00' and < '\u1F00') or (>= '\uFB00' and < '\uFB07') => Script.Latin,
        (>= '\u0370' and < '\u0400') or (>= '\u1F00' and < '\u2000') => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0530' and < '\u0590' => Script.Armenian,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        (>= '\u0600' and < '\u0780') or (>= '\uFB50' and < '\uFEFF') => Script.Arabic,
        >= '\u0780' and < '\u07C0' => Script.Thaana,
        >= '\u0900' and < '\u0980' => Script.Devanagari,
        >= '\u0980' and < '\u0A00' => Script.Bengali,
        >= '\u0A00' and < '\u0A80' => Script.Gurmukhi,
        >= '\u0A80' and < '\u0B00' => Script.Gujarati,
        >= '\u0B00' and < '\u0B80' => Script.Odia,
        >= '\u0B80' and < '\u0C00' => Script.Tamil,
        >= '\u0C00' and < '\u0C80' => Script.Telugu,
        >= '\u0C80' and < '\u0D00' => Script.Kannada,
        >= '\u0D00' and < '\u0D80' => Script.Malayalam,
        >= '\u0D80' and < '\u0E00' => Script.Sinhala,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u0E80' and < '\u0F00' => Script.Lao,
        >= '\u0F00' and < '\u1000' => Script.Tibetan,
        >= '\u1000' and < '\u10A0' => Script.Myanmar,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        (>= '\u1100' and < '\u1200') or (>= '\uAC00' and < '\uD7B0') => Script.Hangul,
        >= '\u1200' and < '\u13A0' => Script.Ethiopic,
        >= '\u1780' and < '\u1800' => Script.Khmer,
        (>= '\u3041' and < '\u3100') or (>= '\u31F0' and < '\u3200') or (>= '\uFF66' and < '\uFFA0') => Script.Kana,
        (>= '\u3400' and < '\uA000') or (>= '\uF900' and < '\uFB00') or '\u3005' or '\u3007' => Script.Han,
        _ => Script.None,
    };
}
