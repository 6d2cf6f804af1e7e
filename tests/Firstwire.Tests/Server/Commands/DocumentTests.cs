namespace Firstwire.Tests.Server.Commands;

/// <summary>A page or a feed that is read from a file.</summary>
public sealed class DocumentTests : IDisposable
{
    private const string Story =
        "<html><head><title>Ferry sails again</title></head><body><article><h1>Ferry sails again</h1>"
        + "<p>The ferry to Skarvoy sails again from Tuesday, the harbour office said, after the last of the sandbags "
        + "was carried off the quay and divers had looked at both of its screws.</p>"
        + "<p>Crossings are listed <a href=\"/timetable\">in the timetable</a>, which holds until the ice comes, and "
        + "the evening boat waits for the bus from the mill as it did before the flood.</p></article></body></html>";

    private const string Feed =
        "<rss version=\"2.0\"><channel><title>Skarvoy Post</title><link>/</link>"
        + "<item><title>Ferry sails again</title><link>/2026/ferry</link></item></channel></rss>";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Links_of_a_saved_page_lead_on_from_the_address_that_is_given_with_it()
    {
        var page = await SaveAsync("page.html", Story);

        var read = await FirstwireProgram.RunAsync(0, "read", page, "--url", "https://skarvoy-post.example/2026/ferry");

        Assert.Contains("[in the timetable](<https://skarvoy-post.example/timetable>)", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_a_relative_link_is_its_words()
    {
        var page = await SaveAsync("page.html", Story);

        var read = await FirstwireProgram.RunAsync(0, "read", page);

        Assert.Contains("listed in the timetable,", read, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skarvoy-post.example/2026/ferry",
        "There is no file skarvoy-post.example/2026/ferry. If it is an address, write "
            + "https://skarvoy-post.example/2026/ferry")]
    [InlineData("htp://skarvoy-post.example",
        "htp://skarvoy-post.example is no address of the web; those begin with https:// or http://.")]
    public async Task What_was_meant_for_an_address_is_told_how_to_be_one(string given, string said) =>
        Assert.Contains(said, await FirstwireProgram.RunAsync(1, "read", given), StringComparison.Ordinal);

    [Fact]
    public async Task Entries_of_a_saved_feed_lead_on_from_the_address_that_is_given_with_it()
    {
        var feed = await SaveAsync("feed.xml", Feed);

        var read = await FirstwireProgram.RunAsync(0, "feed", feed, "--url", "https://skarvoy-post.example/rss");

        Assert.Contains("https://skarvoy-post.example/2026/ferry", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_a_file_is_told_as_that()
    {
        var read = await FirstwireProgram.RunAsync(1, "read", this.folder.Path);

        Assert.Equal($"firstwire: {this.folder.Path} cannot be read: It is a folder; name a file.", read.Trim());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_as_that_and_named_once()
    {
        var read = await FirstwireProgram.RunAsync(1, "read", folder["none.html"]);

        Assert.Equal($"firstwire: {folder["none.html"]} cannot be read: It is not there.", read.Trim());
    }

    private async Task<string> SaveAsync(string name, string content)
    {
        await File.WriteAllTextAsync(folder[name], content, TestContext.Current.CancellationToken);
        return folder[name];
    }
}
