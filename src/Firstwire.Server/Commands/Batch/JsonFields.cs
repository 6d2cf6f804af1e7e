using System.Text.Json;
using Firstwire.Formats.Feeds;
using Firstwire.Text.Dates;

namespace Firstwire.Server.Commands.Batch;

/// <summary>Fields that are left out where nothing is known.</summary>
internal static class JsonFields
{
    /// <summary>Shorter texts seldom hold what is to be escaped.</summary>
    private const int ShortText = 256;

    public static void Field(this Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (value.Length is < ShortText or > JsonText.MaxLength)
        {
            json.WriteString(name, value);
            return;
        }

        json.WritePropertyName(name);
        JsonText.Write(json, value);
    }

    public static void Field(this Utf8JsonWriter json, string name, WrittenTime? value) =>
        json.Field(name, value?.ToString());

    public static void Field(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    public static void Field(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    public static void Field(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } truth) json.WriteBoolean(name, truth);
    }

    public static void Field(this Utf8JsonWriter json, string name, IReadOnlyList<string> values) =>
        json.Field(name, values, (writer, value) => writer.WriteStringValue(value));

    /// <summary>An array of plain values.</summary>
    public static void Field<T>(
        this Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
    }

    public static void Field(this Utf8JsonWriter json, string name, IReadOnlyList<Person> people) =>
        json.List(name, people, (writer, person) =>
    {
        writer.Field("name", person.Name);
        writer.Field("url", person.Url);
        writer.Field("avatar", person.Avatar);
        writer.Field("_email", person.Email);
    });

    /// <summary>An array of objects, one a value.</summary>
    public static void List<T>(
        this Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Object<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null) return;
        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }
}
