using System.IO.Compression;
using System.Text.Json;

namespace Firstwire.Data.LanguageGrams;

/// <summary>
/// How often each run of up to five characters occurs in the texts that one of Lingua's models was made from. Words are
/// parted by blanks, which count as characters.
/// </summary>
/// <remarks>
/// Lingua keeps how often letters follow others, within words only. Its shares are exact, so the counts come back by
/// multiplying down, and the edges of words with them: what no letter follows ended its word.
/// </remarks>
internal static class GramCounts
{
    public const int Longest = 5;

    private static readonly string[] Files = ["unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"];

    public static Dictionary<string, double> Read(string folder)
    {
        var letters = new Dictionary<string, double>[Longest + 1];
        letters[0] = new(StringComparer.Ordinal) { [""] = 0 };
        for (var length = 1; length <= Longest; length++)
        {
            letters[length] = new(StringComparer.Ordinal);
            var path = Path.Combine(folder, Files[length - 1] + ".json.br");
            if (!File.Exists(path)) continue;
            var shares = Shares(path).ToList();
            // The total is the largest denominator: those of the other letters are cancelled down from it.
            if (length == 1) letters[0][""] = shares.Max(share => share.Of);
            foreach (var (gram, part, of) in shares.Where(share => share.Gram.Length == length))
            {
                var count = Math.Round(part / of * letters[length - 1].GetValueOrDefault(gram[..^1]));
                if (count >= 1) letters[length][gram] = count;
            }
        }

        return WithEdges(letters);
    }

    private static Dictionary<string, double> WithEdges(Dictionary<string, double>[] letters)
    {
        var followed = new Dictionary<string, double>(StringComparer.Ordinal);
        var preceded = new Dictionary<string, double>(StringComparer.Ordinal);
        var between = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (gram, count) in letters.Skip(2).SelectMany(grams => grams))
        {
            Add(followed, gram[..^1], count);
            Add(preceded, gram[1..], count);
            if (gram.Length > 2) Add(between, gram[1..^1], count);
        }

        var all = new Dictionary<string, double>(StringComparer.Ordinal);
        double words = 0;
        foreach (var (gram, count) in letters.Skip(1).SelectMany(grams => grams))
        {
            all[gram] = count;
            if (gram.Length == Longest) continue;
            var begins = count - preceded.GetValueOrDefault(gram);
            var ends = count - followed.GetValueOrDefault(gram);
            if (begins >= 1) all[" " + gram] = begins;
            if (ends >= 1) all[gram + " "] = ends;
            if (gram.Length == 1) words += Math.Max(begins, 0);
            if (gram.Length == Longest - 1) continue;
            var stands = begins - followed.GetValueOrDefault(gram) + between.GetValueOrDefault(gram);
            if (stands >= 1) all[" " + gram + " "] = stands;
        }

        all[" "] = words;
        return all;
    }

    private static void Add(Dictionary<string, double> sums, string gram, double count) =>
        sums[gram] = sums.GetValueOrDefault(gram) + count;

    private static IEnumerable<(string Gram, double Part, double Of)> Shares(string path)
    {
        using var json = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var model = JsonDocument.Parse(json);
        foreach (var share in model.RootElement.GetProperty("ngrams").EnumerateObject())
        {
            var fraction = share.Name.Split('/');
            var (part, of) = (double.Parse(fraction[0]), double.Parse(fraction[1]));
            foreach (var gram in share.Value.GetString()!.Split(' ')) yield return (gram, part, of);
        }
    }
}
