using System.Text.Json;
using System.Xml.Linq;

namespace Firstwire.Tests;

/// <summary>What the programs carry of others is named, with its licence.</summary>
public sealed class ThirdPartyNoticesTests
{
    private static readonly string[] Programs = ["Firstwire.Server", "Firstwire.Onnx"];

    [Fact]
    public void Each_package_that_a_program_carries_is_named_in_its_version()
    {
        var named = File.ReadLines(Repository.PathOf("THIRD-PARTY-NOTICES.md"))
            .SkipWhile(static line => !line.StartsWith("| package |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(static cells => (Name: cells[1], Version: cells[2]))
            .Order();

        // Where this fails, .ci/notices writes the table anew.
        Assert.Equal(Programs.SelectMany(CarriedBy).Distinct().Order(), named);
    }

    [Fact]
    public void Each_folder_of_data_says_its_licence() => Assert.All(
        Directory.EnumerateDirectories(Repository.PathOf("data")),
        static folder => Assert.Matches("(?i)licen[cs]e", File.ReadAllText(Path.Combine(folder, "README.md"))));

    private static IEnumerable<(string Name, string Version)> CarriedBy(string program)
    {
        // What every project references privately takes part in the build alone.
        var atBuild = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("PackageReference")
            .Where(static reference => reference.Attribute("PrivateAssets") is not null)
            .Select(static reference => reference.Attribute("Include")!.Value);
        using var file = JsonDocument.Parse(
            File.ReadAllBytes(Repository.PathOf("src", program, "packages.lock.json")));
        return
        [
            .. file.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(static framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Where(package => !atBuild.Contains(package.Name))
                .Select(static package => (package.Name, package.Value.GetProperty("resolved").GetString()!)),
        ];
    }
}
