using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Newsroom.WebSub;

/// <summary>
/// <c>X-Hub-Signature</c>: the HMAC of a delivery's body under the subscription's secret, as <c>method=hex</c>
/// (WebSub §7.1).
/// </summary>
internal static class HubSignature
{
    public const string Header = "X-Hub-Signature";

    /// <summary>By SHA-256: SHA-1 is kept by hubs for old subscribers only.</summary>
    public static string Sign(string secret, ReadOnlySpan<byte> body) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}";

    /// <summary>
    /// Whether <paramref name="signature"/> is the secret's holder's on <paramref name="body"/>; in constant time.
    /// </summary>
    public static bool IsValid(string? signature, string secret, ReadOnlySpan<byte> body)
    {
        if (signature?.Trim().Split('=', 2) is not [var method, var hex]) return false;
        var key = Encoding.UTF8.GetBytes(secret);
        byte[]? expected = method.ToLowerInvariant() switch
        {
            // The Recommendation's four. HMAC with SHA-1 is not broken by collisions (RFC 6194 §3.3), and hubs still
            // send it.
#pragma warning disable CA5350
            "sha1" => HMACSHA1.HashData(key, body),
#pragma warning restore CA5350
            "sha256" => HMACSHA256.HashData(key, body),
            "sha384" => HMACSHA384.HashData(key, body),
            "sha512" => HMACSHA512.HashData(key, body),
            _ => null,
        };
        return expected is not null
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(Convert.ToHexStringLower(expected)),
                Encoding.UTF8.GetBytes(hex.ToLowerInvariant()));
    }
}
