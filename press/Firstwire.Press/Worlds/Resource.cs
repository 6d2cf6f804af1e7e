using System.Text.Json;

namespace Firstwire.Press.Worlds;

/// <summary>The tables and prose that are embedded beside the code.</summary>
internal static class Resource
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static string Text(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static T Json<T>(string name) =>
        JsonSerializer.Deserialize<T>(Text(name), Camel)
        ?? throw new InvalidOperationException($"The resource {name} is empty.");
}
