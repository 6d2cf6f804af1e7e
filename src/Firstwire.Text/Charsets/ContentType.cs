namespace Firstwire.Text.Charsets;

/// <summary>The HTTP Content-Type header.</summary>
public static class ContentType
{
    /// <summary>True for a document of Really Simple Licensing, whichever kind of it the type says it is.</summary>
    public static bool IsRsl(string? contentType) =>
        contentType?.Contains("rsl+xml", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The type without parameters, in lower case; null where none is stated.</summary>
    public static string? MediaType(string? contentType)
    {
        var name = contentType?.Split(';', 2)[0].Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(name) ? null : name;
    }

    /// <summary>The value of its charset parameter; null where there is none.</summary>
    internal static string? Charset(string? contentType)
    {
        if (contentType is null) return null;
        foreach (var part in contentType.Split(';'))
        {
            var equals = part.IndexOf('=');
            if (equals < 0 || !part.AsSpan(0, equals).Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var value = part.AsSpan(equals + 1).Trim().Trim("\"'").ToString();
            return value.Length == 0 ? null : value;
        }

        return null;
    }
}
