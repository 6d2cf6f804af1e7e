namespace Firstwire.Server.Api;

/// <summary>The fields of a form that was sent.</summary>
internal static class FormFields
{
    /// <summary>Null for a field that is absent or blank.</summary>
    public static string? Text(IFormCollection form, string name) =>
        form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
