using System.Text;
using System.Text.Json;
using Firstwire.Text.Urls;

namespace Firstwire.Rights.Dialects;

/// <summary>
/// <c>/.well-known/tdmrep.json</c> (W3C TDM Reservation Protocol §6): an array of locations, of which the first that
/// fits an address counts.
/// </summary>
public static class TdmRepFile
{
    private const int MostRules = 1_000;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    /// <summary>
    /// What the file says of the page at <paramref name="path"/> (with its query); nothing where it cannot be read or
    /// names no such place. A rule that stands without its array is one.
    /// </summary>
    public static IReadOnlyList<RightsSignal> Of(string file, string path)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(file.TrimStart('\uFEFF')), Lenient);
            var spelled = PathPattern.Spelled(path);
            IEnumerable<JsonElement> rules = document.RootElement.ValueKind == JsonValueKind.Array
                ? document.RootElement.EnumerateArray()
                : [document.RootElement];
            foreach (var rule in rules.Take(MostRules))
            {
                if (rule.ValueKind == JsonValueKind.Object && Text(rule, "location") is { } location
                    && PathPattern.OfLocation(location).Matches(spelled)) return Signals(rule);
            }
        }
        catch (JsonException)
        {
            // No file of this kind; it reserves nothing.
        }
        catch (InvalidOperationException)
        {
            // A string of half a surrogate pair, which no text can hold.
        }

        return [];
    }

    private static List<RightsSignal> Signals(JsonElement rule)
    {
        var signals = new List<RightsSignal>();
        if (Text(rule, SignalNames.TdmReservation) is { } reserved)
        {
            signals.Add(new RightsSignal(SignalNames.TdmReservation, SignalPlace.Site, reserved));
        }

        if (Text(rule, SignalNames.TdmPolicy) is { } policy)
        {
            signals.Add(new RightsSignal(SignalNames.TdmPolicy, SignalPlace.Site, policy));
        }

        return signals;
    }

    private static string? Text(JsonElement rule, string name)
    {
        if (!rule.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
    }
}
