using System.Text;
using System.Text.Json;
using SmartReader;

// Reads the pages that JSON Lines in a file name with SmartReader, six times to warm up and then timed; prints pages
// a second of processor time, that of opening their files apart.
var list = Path.GetFullPath(args[0]);
var pages = File.ReadLines(list).Select(line => JsonDocument.Parse(line).RootElement).ToList();
var failed = 0;
var spent = TimeSpan.Zero;
for (var warmUp = 0; warmUp < 6; warmUp++) Read();
(failed, spent) = (0, TimeSpan.Zero);
Read();
var rate = pages.Count / spent.TotalSeconds;
Console.WriteLine($"SmartReader       {rate,7:0.0} pages/s, {failed} failed");

void Read()
{
    foreach (var page in pages)
    {
        var bytes = File.ReadAllBytes(
            Path.Combine(Path.GetDirectoryName(list)!, page.GetProperty("path").GetString()!));
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            new Reader(page.GetProperty("url").GetString()!, Encoding.UTF8.GetString(bytes)).GetArticle();
        }
#pragma warning disable CA1031 // A page that it cannot read is counted.
        catch (Exception)
#pragma warning restore CA1031
        {
            failed++;
        }

        spent += Environment.CpuUsage.TotalTime - before;
    }
}
