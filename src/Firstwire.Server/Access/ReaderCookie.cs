using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Firstwire.Server.Access;

/// <summary>
/// The cookie of a browser that was set up: sealed, out of reach of scripts, never sent from another site.
/// </summary>
internal sealed class ReaderCookie(IDataProtectionProvider protection, TimeProvider time)
{
    private const string Name = "firstwire-reader";

    /// <summary>After this the browser is set up again.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly IDataProtector protector = protection.CreateProtector("Firstwire.ReaderCookie.1");

    public bool IsIn(HttpRequest request)
    {
        if (request.Cookies[Name] is not { } value) return false;
        try
        {
            return long.TryParse(protector.Unprotect(value), out var until)
                && time.GetUtcNow().ToUnixTimeSeconds() < until;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Set(HttpResponse response)
    {
        var until = time.GetUtcNow() + Lifetime;
        response.Cookies.Append(Name, protector.Protect(until.ToUnixTimeSeconds().ToString()), new CookieOptions
        {
            Expires = until,
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
            Secure = response.HttpContext.Request.IsSecure(),
        });
    }
}
