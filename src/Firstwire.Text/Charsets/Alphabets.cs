using System.Buffers;

namespace Firstwire.Text.Charsets;

/// <summary>
/// Single-byte encodings told apart by the letters that their languages use most: in the right encoding, most of the
/// bytes beyond ASCII are among them, in a wrong one they are not.
/// </summary>
internal static class Alphabets
{
    /// <summary>Fewer bytes beyond ASCII prove nothing.</summary>
    private const int MinLetters = 5;

    /// <summary>
    /// The dozen commonest letters make up two thirds of a text or more in every language here; read in the alphabet of
    /// another, a third at most.
    /// </summary>
    private const double MinShareOfScript = 0.5;

    /// <summary>
    /// Of Latin letters only those beyond ASCII count, of which a language has few: nearly all must fit.
    /// </summary>
    private const double MinShareOfLatin = 0.8;

    /// <summary>
    /// In Latin text a letter with an accent seldom stands beside another; words of other scripts are made of nothing
    /// else.
    /// </summary>
    private const double MinShareOfNeighbours = 0.5;

    private static readonly (string Label, SearchValues<byte> Letters)[] Scripts =
    [
        Alphabet("windows-1251", "оеаинтсрвлкмдпу"),
        Alphabet("koi8-u", "оеаинтсрвлкмдпу"),
        Alphabet("iso-8859-5", "оеаинтсрвлкмдпу"),
        Alphabet("windows-1253", "αοιετσνρκυηπόίάέή"),
        Alphabet("windows-1255", "יוהלארתמבשנדקחע"),
        Alphabet("windows-1256", "اليمنوترهبةعدسفأ"),
        Alphabet("iso-8859-6", "اليمنوترهبةعدسفأ"),
        Alphabet("windows-874", "านรอกเงมยลทวด่ีั้ิ์"),
    ];

    /// <summary>
    /// An alphabet for each language or family: taken together, those of one encoding would fit the text of another.
    /// </summary>
    private static readonly (string Label, SearchValues<byte> Letters)[] Latin =
    [
        Alphabet("windows-1252", "éèàçêôîùâûëïœüÉÈÀÇÊ’‘“”–—«»…°"), // French
        Alphabet("windows-1252", "äöüßÄÖÜ„“‚‘’–—«»…"), // German
        Alphabet("windows-1252", "áéíóúüñ¿¡ºªÁÉÍÓÚÑ«»“”‘’–—…"), // Spanish
        Alphabet("windows-1252", "ãõçáéíóúâêôàüºªÃÕÇÁÉÍÓÚ«»“”‘’–—…"), // Portuguese
        Alphabet("windows-1252", "àèéìòùÀÈÉ«»“”‘’–—…°"), // Italian
        Alphabet("windows-1252", "åäöæøéÅÄÖÆØÉ«»“”‘’–—…"), // Danish, Finnish, Norwegian, Swedish
        Alphabet("windows-1252", "áéíóúýþæöðÁÉÍÓÚÝÞÆÖÐ„“–—…"), // Icelandic
        Alphabet("windows-1252", "õäöüšžÕÄÖÜŠŽ„“–—…"), // Estonian
        Alphabet("windows-1250", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”“–—…"), // Polish
        Alphabet("windows-1250", "áčďéěíňóřšťúůýžľäôĺŕÁČĎÉÍŇÓŘŠŤÚÝŽ„“–—…"), // Czech, Slovak
        Alphabet("windows-1250", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ„”–—…"), // Hungarian
        Alphabet("windows-1250", "čćđšžČĆĐŠŽ„“”–—…"), // Bosnian, Croatian, Serbian, Slovene
        Alphabet("windows-1250", "ăâîşţĂÂÎŞŢ„”–—…"), // Romanian
        Alphabet("iso-8859-2", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
        Alphabet("iso-8859-2", "áčďéěíňóřšťúůýžľäôĺŕÁČĎÉÍŇÓŘŠŤÚÝŽ"),
        Alphabet("iso-8859-2", "čćđšžČĆĐŠŽ"),
        Alphabet("windows-1254", "çğıöşüâîÇĞİÖŞÜ’‘“”–—…"), // Turkish
        Alphabet("windows-1257", "ąčęėįšųūžĄČĘĖĮŠŲŪŽ„“–—…"), // Lithuanian
        Alphabet("windows-1257", "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ„“”–—…"), // Latvian
    ];

    /// <summary>The encoding of text in another script than Latin; null where it looks like none of them.</summary>
    public static string? OtherScript(ReadOnlySpan<byte> bytes) =>
        HasWholeWords(bytes) ? Best(bytes, Scripts, MinShareOfScript) : null;

    /// <summary>The encoding of Latin text; the Western one where none fits better.</summary>
    public static string LatinScript(ReadOnlySpan<byte> bytes) => Best(bytes, Latin, MinShareOfLatin) ?? "windows-1252";

    private static bool HasWholeWords(ReadOnlySpan<byte> bytes)
    {
        int letters = 0, neighbours = 0;
        for (var i = 1; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            letters++;
            if (bytes[i - 1] >= 0x80) neighbours++;
        }

        return neighbours >= letters * MinShareOfNeighbours;
    }

    /// <summary>The first of those whose letters make up the largest share, if that is enough.</summary>
    private static string? Best(
        ReadOnlySpan<byte> bytes, (string Label, SearchValues<byte> Letters)[] alphabets, double minimum)
    {
        var letters = 0;
        Span<int> counts = stackalloc int[alphabets.Length];
        for (var rest = bytes; rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0;)
        {
            letters++;
            for (var i = 0; i < alphabets.Length; i++)
            {
                if (alphabets[i].Letters.Contains(rest[at])) counts[i]++;
            }

            rest = rest[(at + 1)..];
        }

        if (letters < MinLetters) return null;
        var best = 0;
        for (var i = 1; i < alphabets.Length; i++)
        {
            if (counts[i] > counts[best]) best = i;
        }

        return counts[best] >= letters * minimum ? alphabets[best].Label : null;
    }

    private static (string Label, SearchValues<byte> Letters) Alphabet(string label, string letters) =>
        (label, SearchValues.Create(WebEncodings.Find(label)!.GetBytes(letters)));
}
