using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>The parameters that tell pages apart, by name and value in one order.</summary>
internal static class NormalQuery
{
    /// <summary>Parameters kept of one address; no page is told apart by more.</summary>
    private const int MaxParameters = 500;

    public static void AppendTo(StringBuilder key, string query)
    {
        if (query.Length < 2) return;
        var kept = new List<(string Name, string Value)>();
        foreach (var parameter in query[1..].Split('&', MaxParameters + 1).Take(MaxParameters))
        {
            var equals = parameter.IndexOf('=');
            var name = NormalEscapes.Of(parameter.AsSpan(0, equals < 0 ? parameter.Length : equals));
            name = NormalEscapes.Of(name.ToLowerInvariant());
            // An ampersand that was escaped once too often.
            while (name.StartsWith("amp;", StringComparison.Ordinal)) name = name["amp;".Length..];
            var value = equals < 0 ? "" : NormalEscapes.Of(parameter.AsSpan(equals + 1));
            value = value.Replace("+", "%20", StringComparison.Ordinal);
            if (name.Length > 0 && !PassingParameters.Contains(name, value)) kept.Add((name, value));
        }

        kept.Sort((one, other) =>
        {
            var order = string.CompareOrdinal(one.Name, other.Name);
            return order != 0 ? order : string.CompareOrdinal(one.Value, other.Value);
        });

        var separator = '?';
        foreach (var (name, value) in kept)
        {
            key.Append(separator).Append(name);
            if (value.Length > 0) key.Append('=').Append(value);
            separator = '&';
        }
    }
}
