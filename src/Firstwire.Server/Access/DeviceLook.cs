namespace Firstwire.Server.Access;

/// <summary>How pages look and are worked on this device.</summary>
public enum Appearance
{
    System,
    Light,
    Dark,
    Contrast,
}

/// <summary>
/// How pages look and are worked on one device: in a cookie, since a screen is dark or small and a keyboard there or
/// not whoever reads. What is about reading itself is kept with the reader, in the archive.
/// </summary>
/// <param name="IsDense">Whether lists show headlines without excerpts.</param>
/// <param name="SingleKeys">Whether single letters are shortcuts (WCAG 2.2 § 2.1.4).</param>
/// <param name="Pictures">Whether pictures are shown: where a connection is slow or dear they are not wanted.</param>
public sealed record DeviceLook(
    Appearance Appearance = Appearance.System, bool IsDense = false, bool SingleKeys = true, bool Pictures = true)
{
    private const string Cookie = "firstwire-look";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>As <see cref="Set"/> kept it; what is not understood is as it is at first.</summary>
    internal static DeviceLook Of(HttpRequest? request)
    {
        if (request?.Cookies[Cookie]?.Split('.') is not [var appearance, var density, var keys, .. var more])
        {
            return new DeviceLook();
        }

        return new DeviceLook(Read(appearance), density == "dense", keys != "nokeys", more is not ["nopictures", ..]);
    }

    internal static Appearance Read(string? word) =>
        Enum.TryParse<Appearance>(word, ignoreCase: true, out var appearance) && Enum.IsDefined(appearance)
            ? appearance
            : Appearance.System;

    internal void Set(HttpResponse response) => response.Cookies.Append(
        Cookie,
        $"{Appearance.ToString().ToLowerInvariant()}.{(IsDense ? "dense" : "airy")}."
            + $"{(SingleKeys ? "keys" : "nokeys")}.{(Pictures ? "pictures" : "nopictures")}",
        new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            SameSite = SameSiteMode.Strict,
            Secure = response.HttpContext.Request.IsSecure(),
        });
}
