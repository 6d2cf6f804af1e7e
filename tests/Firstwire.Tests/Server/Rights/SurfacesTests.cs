using Firstwire.Server;
using Firstwire.Server.Api;
using Firstwire.Server.Commands;
using Firstwire.Server.Pages;

namespace Firstwire.Tests.Server.Rights;

/// <summary>
/// The table of surfaces is whole: what is new stands in it, and so in the matrix, before it can be merged.
/// </summary>
public sealed class SurfacesTests
{
    [Fact]
    public async Task Every_route_is_a_surface_that_the_table_knows()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        // The style sheet and its like are files of ours, each with its hash in its name.
        var routes =
            edition.Routes.Where(route => !route.StartsWith(SiteAssets.Path + "/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(routes);
        Assert.Empty(routes.Except(Surfaces.All.Select(surface => surface.Address)));
    }

    [Fact]
    public void Every_command_is_a_surface_that_the_table_knows() =>
        Assert.Empty(FirstwireCommand.Build().Subcommands.Select(command => $"firstwire {command.Name}").Except(
            Surfaces.All.Select(surface => surface.Address)));

    [Fact]
    public void Every_pushed_feed_is_a_surface_that_the_table_knows() =>
        Assert.Empty(
            FeedsOut.Paths.Select(path => $"push {path}").Except(Surfaces.All.Select(surface => surface.Address)));

    [Fact]
    public async Task Nothing_stands_in_the_table_that_is_not_there()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);
        string[] there =
        [
            .. edition.Routes,
            SiteAssets.Path,
            .. FirstwireCommand.Build().Subcommands.Select(command => $"firstwire {command.Name}"),
            .. FeedsOut.Paths.Select(path => $"push {path}"),
        ];

        Assert.Empty(Surfaces.All.Select(surface => surface.Address).Except(there));
    }
}
