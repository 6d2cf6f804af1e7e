namespace Firstwire.Rights.Dialects;

/// <summary>A site's ai.txt: robots.txt's form, for the makers of models.</summary>
internal static class AiTxt
{
    /// <summary>Whether it refuses anything to everybody.</summary>
    public static bool Refuses(string file) =>
        file.Split('\n').Select(static line => line.Split('#')[0].Trim()).Any(static line =>
            line.StartsWith("disallow:", StringComparison.OrdinalIgnoreCase) && line.Length > "disallow:".Length);
}
