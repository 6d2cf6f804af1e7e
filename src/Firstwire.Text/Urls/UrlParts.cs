using System.Globalization;
using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>A URL record (URL Standard §4.1), every part in its serialised form.</summary>
internal sealed record UrlParts
{
    public string Scheme { get; set; } = "";

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>Null where there is none; empty is a host too.</summary>
    public string? Host { get; set; }

    /// <summary>Null where it is unsaid or the scheme's own.</summary>
    public int? Port { get; set; }

    public string Path { get; set; } = "";

    /// <summary>
    /// The path is one opaque text, as in <c>mailto:</c> addresses, so that nothing is relative to it.
    /// </summary>
    public bool IsOpaque { get; set; }

    public string? Query { get; set; }

    public string? Fragment { get; set; }

    /// <summary>The URL as text (URL Standard §4.5).</summary>
    public string Serialize()
    {
        var text = new StringBuilder(Scheme).Append(':');
        if (Host is not null)
        {
            text.Append("//");
            if (UserName.Length > 0 || Password.Length > 0)
            {
                text.Append(UserName);
                if (Password.Length > 0) text.Append(':').Append(Password);
                text.Append('@');
            }

            text.Append(Host);
            if (Port is { } port) text.Append(CultureInfo.InvariantCulture, $":{port}");
        }
        else if (!IsOpaque && Path.StartsWith("//", StringComparison.Ordinal))
        {
            // Without this the path would be read as a host.
            text.Append("/.");
        }

        text.Append(Path);
        if (Query is not null) text.Append('?').Append(Query);
        if (Fragment is not null) text.Append('#').Append(Fragment);
        return text.ToString();
    }
}
