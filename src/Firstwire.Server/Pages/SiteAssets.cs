using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Firstwire.Server.Pages;

/// <summary>
/// Our own style sheet and pictures, each at an address that holds the hash of its content, so browsers keep it for good.
/// </summary>
internal static class SiteAssets
{
    public const string Path = "/assets";
    private const string Folder = "wwwroot/";
    private const int HashCharacters = 12;

    private static readonly FrozenDictionary<string, Asset> ByName = Read().ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>The address of <c>firstwire.css</c> and its like.</summary>
    public static string Address(string name) => $"{Path}/{ByName[name].HashedName}";

    public static void MapSiteAssets(this WebApplication app)
    {
        foreach (var asset in ByName.Values)
        {
            app.MapMethods($"{Path}/{asset.HashedName}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset.Bytes, asset.ContentType);
            });
        }

        // Asked for by browsers of their own accord, whatever the page names.
        app.MapGet("/favicon.ico", () => Results.LocalRedirect(Address("favicon.svg")));
    }

    private static IEnumerable<Asset> Read()
    {
        var assembly = typeof(SiteAssets).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith(Folder, StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new Asset(resource[Folder.Length..], bytes);
        }
    }

    private sealed record Asset(string Name, byte[] Bytes)
    {
        public string HashedName { get; } = string.Concat(
            System.IO.Path.GetFileNameWithoutExtension(Name), ".",
            Convert.ToHexStringLower(SHA256.HashData(Bytes))[..HashCharacters],
            System.IO.Path.GetExtension(Name));

        public string ContentType => System.IO.Path.GetExtension(Name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };
    }
}
