using System.Buffers;
using System.Collections.Frozen;

namespace Firstwire.Reading.Body;

/// <summary>
/// Knows the text below a picture by its end, where no element says so: "… in better days. Photo: A. Berg", "… (AP
/// Photo/A. Berg)", "… | Getty Images".
/// </summary>
internal static class PictureCredits
{
    private const int LongestCaption = 300;

    /// <summary>Characters of a photographer's and an agency's name.</summary>
    private const int LongestCredit = 45;

    private static readonly FrozenSet<string> Words = new[]
    {
        "foto", "fotos", "photo", "photos", "photograph", "photographs", "bild", "bilder", "image", "images", "imagen",
        "imagem", "immagine", "credit", "credits", "crédito", "créditos", "crédit", "crédits", "fotografie",
        "fotografia", "fotografía", "fot", "kuva", "zdjęcie", "фото", "світлина", "φωτογραφία", "fotoğraf", "صورة",
        "تصوير", "عکس", "写真", "撮影", "사진", "图", "图源", "ภาพ",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Agencies = SearchValues.Create(
        ["getty images", "ap photo", "/afp", "afp/", "| afp", "shutterstock", "picture alliance", "picture-alliance",
            "/reuters", "reuters/", "/imago", "imago/", "istock", "unsplash", "adobe stock", "alamy", "epa-efe"],
        StringComparison.OrdinalIgnoreCase);

    public static bool Ends(string text)
    {
        if (text.Length > LongestCaption) return false;
        var end = text.AsSpan(Math.Max(0, text.Length - LongestCredit));
        if (end.ContainsAny(Agencies)) return true;
        var colon = end.LastIndexOfAny(':', '：');
        if (colon <= 0 || colon == end.Length - 1) return false;
        var before = end[..colon].TrimEnd();
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        return Lookup.Contains(before[start..]);
    }
}
