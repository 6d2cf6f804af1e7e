using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Firstwire.Server.Access;

/// <summary>
/// The cookie of a visitor at the publisher's desk: which claim is theirs. It lets nobody read anything else.
/// </summary>
internal sealed class DeskCookie(IDataProtectionProvider protection, TimeProvider time)
{
    private const string Name = "firstwire-desk";

    /// <summary>After this the domain is proven again: it may have another owner.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly IDataProtector protector = protection.CreateProtector("Firstwire.DeskCookie.1");

    /// <summary>The visitor's claim; null without a cookie of ours, or past its time.</summary>
    public long? ClaimIn(HttpRequest request)
    {
        if (request.Cookies[Name] is not { } value) return null;
        try
        {
            return protector.Unprotect(value).Split(':') is [var claim, var until]
                && long.TryParse(until, out var end) && time.GetUtcNow().ToUnixTimeSeconds() < end
                && long.TryParse(claim, out var id)
                ? id
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Set(HttpResponse response, long claim)
    {
        var until = time.GetUtcNow() + Lifetime;
        response.Cookies.Append(
            Name, protector.Protect($"{claim}:{until.ToUnixTimeSeconds()}"), Options(response, until));
    }

    public static void Clear(HttpResponse response) => response.Cookies.Delete(Name, Options(response, until: null));

    private static CookieOptions Options(HttpResponse response, DateTimeOffset? until) => new()
    {
        Expires = until,
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        Secure = response.HttpContext.Request.IsSecure(),
    };
}
