using System.CommandLine;
using System.Globalization;

namespace Firstwire.Server.Commands;

/// <summary>An option that says how many: a whole number from one up, and not without bound.</summary>
internal static class CountOption
{
    public static Option<int> Of(string name, string description, int otherwise, int most) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => otherwise,
            HelpName = "N",
            CustomParser = given =>
            {
                var word = given.Tokens.Count == 1 ? given.Tokens[0].Value : "";
                if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                    && count >= 1 && count <= most)
                {
                    return count;
                }

                given.AddError($"{name} is a number from 1 to {most}.");
                return otherwise;
            },
        };
}
