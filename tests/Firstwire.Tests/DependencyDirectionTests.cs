using System.Reflection;

namespace Firstwire.Tests;

/// <summary>Who may know whom (docs/architecture.md).</summary>
public sealed class DependencyDirectionTests
{
    [Theory]
    [InlineData("Firstwire.Text")]
    [InlineData("Firstwire.Formats", "Firstwire.Text")]
    [InlineData("Firstwire.Reading", "Firstwire.Text")]
    [InlineData("Firstwire.Rights", "Firstwire.Text")]
    [InlineData("Firstwire.Tracing", "Firstwire.Text")]
    [InlineData(
        "Firstwire.Newsroom", "Firstwire.Text", "Firstwire.Formats", "Firstwire.Reading",
        "Firstwire.Rights", "Firstwire.Tracing")]
    [InlineData("Firstwire.Press")]
    public void A_room_knows_only_the_rooms_below_it(string room, params string[] mayKnow)
    {
        var known = Assembly.Load(room).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Firstwire.", StringComparison.Ordinal));
        Assert.Empty(known.Except(mayKnow));
    }

    [Theory]
    [InlineData("Firstwire.Newsroom")]
    [InlineData("firstwire")]
    public void The_runtime_of_models_stays_in_a_program_of_its_own(string room) => Assert.DoesNotContain(
        Assembly.Load(room).GetReferencedAssemblies(),
        reference => reference.Name!.StartsWith("Microsoft.ML.", StringComparison.Ordinal));

    [Theory]
    [InlineData("Firstwire.Text")]
    [InlineData("Firstwire.Formats")]
    [InlineData("Firstwire.Reading")]
    [InlineData("Firstwire.Rights")]
    [InlineData("Firstwire.Tracing")]
    public void A_pure_room_touches_no_network_and_no_database(string room)
    {
        string[] outside =
            ["System.Net.Http", "System.Net.Sockets", "System.Net.NameResolution", "Microsoft.Data.Sqlite", "Dapper"];
        var known = Assembly.Load(room).GetReferencedAssemblies().Select(reference => reference.Name!);
        Assert.Empty(known.Intersect(outside));
    }
}
