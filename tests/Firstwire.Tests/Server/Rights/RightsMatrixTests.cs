using System.Net;
using System.Text;
using Firstwire.Newsroom.Images;
using Firstwire.Rights;
using Firstwire.Server;
using Firstwire.Server.Api;

namespace Firstwire.Tests.Server.Rights;

/// <summary>
/// Each signal on each surface: what is expected by <see cref="RightsCase"/>, and what is seen through the real
/// server and archive.
/// </summary>
public sealed class RightsMatrixTests
{
    /// <summary>A list of all items, for the surfaces that are no item's own.</summary>
    private const int Shared = -1;

    /// <summary>These list other outlets' copies, of which there are none here, or one account of each story.</summary>
    private static readonly string[] MayBeEmpty =
    [
        "/", "/outlet/{id:long}/copies", "/outlet/{id:long}/copies.json", "/story/{id:long}", "/story/{id:long}.json",
        "/story/{id:long}.atom", "/story/{id:long}/tree.csv", "/story/{id:long}/correct",
    ];

    /// <summary>In these a copy has its headline alone, under the item that leads.</summary>
    private static readonly string[] MayFold = ["/latest", "/search", "/outlet/{id:long}", "/feed/{id:long}"];

    /// <summary>What one reader alone has, and a public edition therefore not.</summary>
    private static readonly string[] OfOneReader = ["/starred"];

    private const string Seen = "seen";

    [Theory]
    [InlineData(Edition.Private)]
    [InlineData(Edition.Public)]
    public async Task Every_surface_obeys_every_signal(Edition kind)
    {
        var room = await RightsRoom.FillAsync(kind);
        await using var edition = await EditionFixture.StartAsync(room: room.Room);
        var differences = new List<string>();
        foreach (var surface in Surfaces.All.Where(surface => surface.Shows != Showing.NothingOfItems))
        {
            var shared = await SeenAsync(edition, room, surface.Address, Shared);
            for (var at = 0; at < RightsCase.All.Count; at++)
            {
                var seen = shared ?? await SeenAsync(edition, room, surface.Address, at);
                Assert.NotNull(seen);
                Compare(surface, at, kind, seen, differences);
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public async Task What_shows_nothing_of_items_shows_no_word_of_any()
    {
        var room = await RightsRoom.FillAsync(Edition.Private);
        await using var edition = await EditionFixture.StartAsync(room: room.Room);
        foreach (var surface in Surfaces.All.Where(
            surface => surface.Shows == Showing.NothingOfItems && surface.Address.StartsWith('/')))
        {
            using var answer = await edition.GetAsync(surface.Address.Replace("{id:long}", "1"));
            Assert.DoesNotContain("Matrixword", await EditionFixture.TextAsync(answer));
        }
    }

    private static void Compare(Surface surface, int at, Edition kind, string seen, List<string> differences)
    {
        var given = RightsCase.All[at];
        var allowed = kind == Edition.Private ? given.Private : given.Public;
        var isThere = allowed != "-" && (kind == Edition.Private || !OfOneReader.Contains(surface.Address))
            && (!surface.Shows.HasFlag(Showing.FoundByWords) || allowed.Contains('S'));
        var text = allowed.Contains('T') && surface.Shows.HasFlag(Showing.Text);
        if (surface.Address.Contains("beside"))
        {
            // The text that it stands beside may be shown in a private edition alone.
            isThere = allowed.Contains('M') && (kind == Edition.Private || text);
            text &= isThere;
        }

        var evidence = surface.Shows.HasFlag(Showing.Evidence) && allowed.Contains('T') && allowed.Contains('M');
        var excerpt = surface.Shows.HasFlag(Showing.Excerpt) && isThere;

        if (surface.Shows == Showing.Picture)
        {
            Expect("picture", Seen, allowed.Contains('I'));
            return;
        }

        Expect("headline", RightsRoom.Headline(at), isThere);
        Expect("text", RightsRoom.Body(at), text);
        if (surface.Shows.HasFlag(Showing.Evidence) && !surface.Address.Contains("beside"))
            Expect("evidence", RightsRoom.Credit, text || evidence);

        // A text has the words of its description in it, where they are not withheld.
        if (text && allowed.ToUpperInvariant().Contains('X')) return;
        Expect("excerpt", RightsRoom.Early(at), excerpt && allowed.ToUpperInvariant().Contains('X'));
        Expect("whole excerpt", RightsRoom.Late(at), excerpt && allowed.Contains('X'));

        void Expect(string what, string word, bool expected)
        {
            var isSeen = seen.Contains(word, StringComparison.Ordinal);
            if (!isSeen
                && (MayBeEmpty.Contains(surface.Address) || (what != "headline" && MayFold.Contains(surface.Address))))
                return;
            if (isSeen != expected)
                differences.Add($"{kind} {surface.Address}, {given.Name}: {what} expected {expected}, seen {isSeen}");
        }
    }

    /// <summary>What a surface says of all items, or of one; null where it is the other kind of surface.</summary>
    private static async Task<string?> SeenAsync(EditionFixture edition, RightsRoom room, string address, int at)
    {
        if (address.StartsWith("push ", StringComparison.Ordinal))
        {
            var topic = FeedsOut.Topics(edition.Services).Single(topic => $"push {topic.Path}" == address);
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(topic.Write()));
        }

        if (address == ImageRoute.Path) return at == Shared ? null : await PictureAsync(edition, room, at);
        if (address == "firstwire search") return await SearchAsync(room.Room.Folder.Path, room.Room.Options.Edition);
        var path = address switch
        {
            "/search" => "/search?q=matrixword",
            "/removal" => at == Shared ? null : $"/removal?item={room.ItemOf(at)}",
            "/feed/{id:long}" => at == Shared ? null : $"/feed/{room.FeedOf(at)}",
            _ when !address.Contains('{') => address,
            _ when at == Shared => null,
            _ when address.StartsWith("/outlet/", StringComparison.Ordinal) =>
                address.Replace("{id:long}", $"{await OutletAsync(room, at)}"),
            _ => address.Replace("{id:long}", $"{room.ItemOf(at)}").Replace(
                "{other:long}", $"{room.ItemOf(at == 0 ? 2 : 0)}"),
        };
        if (path is null) return null;
        using var answer = await edition.GetAsync(path);
        if (answer.Headers.Location is not { } story) return await EditionFixture.TextAsync(answer);
        using var there = await edition.GetAsync(story.OriginalString);
        return await EditionFixture.TextAsync(there);
    }

    /// <summary>The picture is held: whether it is shown is for rights alone to say.</summary>
    private static async Task<string> PictureAsync(EditionFixture edition, RightsRoom room, int at)
    {
        var images = (ItemImages)edition.Services.GetService(typeof(ItemImages))!;
        var id = room.ItemOf(at);
        using var answer = await edition.GetAsync(
            ImageRoute.Address(id, images.KeyOf(id, RightsRoom.Picture(at)), large: at % 2 == 0));
        return answer.IsSuccessStatusCode
            && (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 0
            ? Seen
            : "";
    }

    private static Task<long> OutletAsync(RightsRoom room, int at)
    {
        using var read = room.Room.Archive.Read();
        return Task.FromResult(Dapper.SqlMapper.ExecuteScalar<long>(
            read.Archive, "select outlet_id from item where id = @id", new { id = room.ItemOf(at) }));
    }

    private static async Task<string> SearchAsync(string data, Edition edition) =>
        (await FirstwireProgram.RunAsync(
            ["search", "matrixword", "--json", "--limit", "200", "--data", data],
            ("FIRSTWIRE_EDITION", $"{edition}"))).Output;
}
