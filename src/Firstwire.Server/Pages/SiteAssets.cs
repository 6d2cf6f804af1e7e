using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Firstwire.Server.Pages;

/// <summary>
/// Our own style sheets, scripts and pictures, each at an address that holds the hash of its content, so browsers keep
/// it for good. What one of them names as <c>"./other.js"</c> is named by that address, so a change reaches all that
/// use it.
/// </summary>
internal static partial class SiteAssets
{
    public const string Path = "/assets";

    /// <summary>
    /// Asked for at the root, since a worker sees no more than what lies below its address; and each time, since it
    /// says what is kept.
    /// </summary>
    public const string Worker = "/worker.js";

    private const string Script = "firstwire.js";
    private const string Folder = "wwwroot/";
    private const int HashCharacters = 12;

    private static readonly FrozenDictionary<string, Asset> ByName = Read().ToFrozenDictionary(
        asset => asset.Name, StringComparer.Ordinal);

    /// <summary>
    /// The addresses of the modules that the script is made of, itself first: fetched at once and not one after the
    /// other.
    /// </summary>
    public static IReadOnlyList<string> Modules { get; } =
    [
        Address(Script),
        .. ByName.Keys.Where(static name => name.EndsWith(".js", StringComparison.Ordinal) && name != Script
            && !Worker.EndsWith(name, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Address),
    ];

    /// <summary>The address of <c>firstwire.css</c> and its like.</summary>
    public static string Address(string name) => $"{Path}/{ByName[name].HashedName}";

    public static void MapSiteAssets(this WebApplication app)
    {
        foreach (var asset in ByName.Values)
        {
            if (Worker.EndsWith(asset.Name, StringComparison.Ordinal)) continue;
            app.MapRead($"{Path}/{asset.HashedName}", (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset.Bytes, asset.ContentType);
            });
        }

        app.MapRead(Worker, () =>
            Results.Bytes(ByName[Worker[1..]].Bytes, "text/javascript; charset=utf-8"));

        // Asked for by browsers of their own accord, whatever the page names.
        app.MapRead("/favicon.ico", () => Results.LocalRedirect(Address("favicon.svg")));
    }

    private static IEnumerable<Asset> Read()
    {
        var assembly = typeof(SiteAssets).Assembly;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith(Folder, StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(resource[Folder.Length..], bytes);
        }

        return files.Keys.Select(name => Of(name, files));
    }

    /// <summary>With the addresses of what it names, which name others: they form no ring.</summary>
    private static Asset Of(string name, Dictionary<string, byte[]> files) => System.IO.Path.GetExtension(
        name) is ".js" or ".webmanifest"
        ? new Asset(name, Encoding.UTF8.GetBytes(Named().Replace(
            Encoding.UTF8.GetString(files[name]),
            match => $"\"./{Of(match.Groups["name"].Value, files).HashedName}\"")))
        : new Asset(name, files[name]);

    [GeneratedRegex("""
        "\./(?<name>[a-z0-9-]+\.[a-z]+)"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    private sealed record Asset(string Name, byte[] Bytes)
    {
        public string HashedName { get; } = string.Concat(
            System.IO.Path.GetFileNameWithoutExtension(Name), ".",
            Convert.ToHexStringLower(SHA256.HashData(Bytes))[..HashCharacters],
            System.IO.Path.GetExtension(Name));

        public string ContentType => System.IO.Path.GetExtension(Name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };
    }
}
