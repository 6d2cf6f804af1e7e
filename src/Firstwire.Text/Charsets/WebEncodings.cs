using System.Text;

namespace Firstwire.Text.Charsets;

/// <summary>
/// Encodings by the labels of the WHATWG Encoding Standard §4.2, on top of the code pages that .NET carries.
/// </summary>
internal static class WebEncodings
{
    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    public static Encoding Windows1252 { get; } = CodePages.GetEncoding(1252)!;

    internal static Encoding Iso2022Japanese { get; } = CodePages.GetEncoding(50220)!;

    internal static Encoding Utf32BigEndian { get; } = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    internal static Encoding Ebcdic { get; } = CodePages.GetEncoding(37)!;

    /// <summary>
    /// The encoding that <paramref name="label"/> means on the web (<c>iso-8859-1</c> is windows-1252 there); null when
    /// unknown.
    /// </summary>
    public static Encoding? Find(string label)
    {
        label = label.Trim().ToLowerInvariant();
        if (label.Length is 0 or > 64) return null;
        return label switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" or "unicode11utf8" or "unicode20utf8"
                or "x-unicode20utf8" => Encoding.UTF8,
            "ascii" or "us-ascii" or "ansi_x3.4-1968" or "iso-8859-1" or "iso8859-1" or "iso88591"
                or "iso_8859-1" or "iso_8859-1:1987" or "iso-ir-100" or "latin1" or "l1" or "ibm819"
                or "cp819" or "csisolatin1" or "cp1252" or "x-cp1252" => Windows1252,
            "iso-8859-9" or "iso8859-9" or "iso88599" or "iso_8859-9" or "latin5" or "l5" or "cp1254"
                or "x-cp1254" => CodePages.GetEncoding(1254),
            "iso-8859-11" or "iso8859-11" or "iso885911" or "tis-620" or "dos-874" => CodePages.GetEncoding(874),
            "gb2312" or "gb_2312" or "gb_2312-80" or "gbk" or "x-gbk" or "chinese" or "csgb2312"
                or "iso-ir-58" or "gb18030" => CodePages.GetEncoding(54936),
            "euc-kr" or "korean" or "ks_c_5601-1987" or "ks_c_5601-1989" or "ksc5601" or "ksc_5601"
                or "windows-949" or "cp949" => CodePages.GetEncoding(949),
            "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" or "ms932"
                or "cp932" => CodePages.GetEncoding(932),
            "euc-jp" or "x-euc-jp" or "eucjp" => CodePages.GetEncoding(51932),
            "big5" or "big5-hkscs" or "cn-big5" or "x-x-big5" or "csbig5" => CodePages.GetEncoding(950),
            "macintosh" or "mac" or "x-mac-roman" or "csmacintosh" => CodePages.GetEncoding(10000),
            "x-mac-cyrillic" or "x-mac-ukrainian" => CodePages.GetEncoding(10007),
            _ => ByName(label),
        };
    }

    private static Encoding? ByName(string label)
    {
        if (label.StartsWith("cp", StringComparison.Ordinal) && int.TryParse(label.AsSpan(2), out var page))
        {
            return ByPage(page);
        }

        if (label.StartsWith("x-cp", StringComparison.Ordinal) && int.TryParse(label.AsSpan(4), out page))
        {
            return ByPage(page);
        }

        return CodePages.GetEncoding(label) ?? BuiltIn(label);
    }

    private static Encoding? ByPage(int page) => page is > 0 and <= 65535 ? CodePages.GetEncoding(page) : null;

    private static Encoding? BuiltIn(string label) => label switch
    {
        "utf-16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        "utf-32" or "utf-32le" => Encoding.UTF32,
        "utf-32be" => Utf32BigEndian,
        _ => null,
    };
}
