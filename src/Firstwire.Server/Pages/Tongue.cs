using System.Collections.Frozen;

namespace Firstwire.Server.Pages;

/// <summary>A language tag as pages use it: safe as a <c>lang</c> attribute, and named for a reader.</summary>
public readonly record struct Tongue
{
    /// <summary>No BCP 47 tag in the wild is longer.</summary>
    private const int LongestTag = 35;

    // Names of the languages that news is most often written in; the rest show their tag.
    private static readonly FrozenDictionary<string, string> Names = Table("""
        af Afrikaans|am Amharic|ar Arabic|as Assamese|az Azerbaijani|be Belarusian|bg Bulgarian|bn Bengali|bo Tibetan|bs Bosnian
        ca Catalan|ckb Central Kurdish|cs Czech|cy Welsh|da Danish|de German|dv Dhivehi|el Greek|en English|eo Esperanto|es Spanish
        et Estonian|eu Basque|fa Persian|fi Finnish|fil Filipino|fo Faroese|fr French|fy West Frisian|ga Irish|gd Scottish Gaelic
        gl Galician|gn Guarani|gu Gujarati|ha Hausa|he Hebrew|hi Hindi|hr Croatian|ht Haitian Creole|hu Hungarian|hy Armenian
        id Indonesian|ig Igbo|is Icelandic|it Italian|ja Japanese|jv Javanese|ka Georgian|kk Kazakh|km Khmer|kn Kannada|ko Korean
        ku Kurdish|ky Kyrgyz|la Latin|lb Luxembourgish|lo Lao|lt Lithuanian|lv Latvian|mg Malagasy|mi Maori|mk Macedonian
        ml Malayalam|mn Mongolian|mr Marathi|ms Malay|mt Maltese|my Burmese|nb Norwegian Bokmål|ne Nepali|nl Dutch|nn Norwegian Nynorsk
        no Norwegian|ny Chichewa|om Oromo|or Odia|pa Punjabi|pl Polish|ps Pashto|pt Portuguese|qu Quechua|rm Romansh|ro Romanian
        ru Russian|rw Kinyarwanda|sd Sindhi|se Northern Sami|si Sinhala|sk Slovak|sl Slovenian|sm Samoan|sn Shona|so Somali|sq Albanian
        sr Serbian|st Sesotho|su Sundanese|sv Swedish|sw Swahili|ta Tamil|te Telugu|tg Tajik|th Thai|ti Tigrinya|tk Turkmen|tl Tagalog
        tr Turkish|tt Tatar|ug Uyghur|uk Ukrainian|ur Urdu|uz Uzbek|vi Vietnamese|wo Wolof|xh Xhosa|yi Yiddish|yo Yoruba|zh Chinese|zu Zulu
        """);

    /// <summary>Written from the right unless the tag names a script.</summary>
    private static readonly FrozenSet<string> FromTheRight = FrozenSet.Create(StringComparer.Ordinal,
        "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    private static readonly FrozenSet<string> ScriptsFromTheRight = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    private Tongue(string tag) => Tag = tag;

    /// <summary>Letters, digits and hyphens only; null where the language is not known.</summary>
    public string? Tag { get; }

    /// <summary>The English name of the language, or the tag where it is a rare one.</summary>
    public string? Name => Tag is null ? null : Names.GetValueOrDefault(Language, Tag);

    /// <summary>"rtl", or null for left to right and for what is not known.</summary>
    public string? Direction
    {
        get
        {
            if (Tag is null) return null;
            var parts = Tag.Split('-');
            var fromTheRight = parts is [_, { Length: 4 } script, ..]
                ? ScriptsFromTheRight.Contains(script)
                : FromTheRight.Contains(Language);
            return fromTheRight ? "rtl" : null;
        }
    }

    /// <summary>The primary subtag in lower case, empty where the language is not known.</summary>
    public string Language => Tag is null ? "" : Tag.Split('-')[0].ToLowerInvariant();

    /// <summary>Unknown where <paramref name="written"/> is no language tag.</summary>
    public static Tongue Of(string? written) =>
        written is { Length: > 1 and <= LongestTag }
        && char.IsAsciiLetter(written[0])
        && written.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? new Tongue(written)
            : default;

    private static FrozenDictionary<string, string> Table(string lines) => lines
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(' ', 2))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
