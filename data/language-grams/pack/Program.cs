using System.Reflection;
using Firstwire.Data.LanguageGrams;

// The log-probability of a letter that a language does not have.
const double Floor = -16;

if (args is not [var list, var texts, var target])
{
    Console.Error.WriteLine("pack LANGUAGES.TSV TEXTS TARGET");
    return 1;
}

var models = typeof(GramCounts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Models").Value!;
var languages = File.ReadLines(list).Skip(1).Select(PackedLanguage.Parse).ToArray();
var table = new PackedTable(languages);
var done = new KeyValuePair<string, double>[languages.Length][];
Parallel.For(0, languages.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, id =>
{
    var (tag, script, _) = languages[id];
    var model = Path.Combine(models, tag.Split('-')[0]);
    var counts = Directory.Exists(model)
        ? GramCounts.Read(model)
        : WrittenCounts.Of(File.ReadAllText(Path.Combine(texts, tag + ".txt")));
    var weights = new GramWeights(script == "Han" ? HanLetters.Of(counts) : tag == "sr-Latn" ? LatinSerbian.Of(counts) : counts);
    done[id] = [.. weights.Prune(script == "Han" ? HanLetters.Floor : Floor, Threshold(script))];
});
for (var id = 0; id < languages.Length; id++) table.Add(id, done[id]);
table.Write(target);
Console.WriteLine($"{table.Summary}, {new FileInfo(target).Length:N0} bytes");
return 0;

// How much a run must change to be kept: half of it makes the file half as large again, and one word in 300 more is told.
static double Threshold(string script) => script switch
{
    // Two rivals are easily told apart.
    "Ethiopic" => 40,
    "Arabic" => 30,
    // Lingua parts words at vowel signs, which leaves few and short runs.
    "Devanagari" => 2,
    _ => 20,
};
