using Firstwire.Text.Agencies;

namespace Firstwire.Tracing.Credits;

/// <summary>Who is credited: an agency of the table, or an outlet by its printed name or its address.</summary>
public sealed record CreditedSource(Agency? Agency, string? PrintedName, string? Url)
{
    /// <summary>As answers call it.</summary>
    public string? Name => Agency?.Name ?? PrintedName;

    /// <summary>The same for every credit of one source.</summary>
    public string Key => Agency?.Id ?? PrintedName ?? Url ?? "";
}
