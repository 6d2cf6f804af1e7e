using System.Text.Json;

namespace Firstwire.Text.Words;

/// <summary>How the values of an enumeration are called outside the program: "same-event".</summary>
public static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    /// <param name="name">As it is called in the program: "SameEvent".</param>
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
