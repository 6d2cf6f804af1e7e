namespace Firstwire.Tests;

/// <summary>The repository that the tests were built from, for what they compare with its files.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    /// <summary>Where one of its files or folders is.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Firstwire.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
