using Dapper;
using Firstwire.Newsroom.Stories;
using Firstwire.Onnx;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Onnx;
using Microsoft.Extensions.AI;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>A newsroom with a model of its operator's.</summary>
public sealed class EmbeddedStoriesTests : IAsyncDisposable
{
    private static readonly string[][] Words = [["ferry", "vessel"], ["aground", "rocks"], ["budget"], ["parliament"]];

    private readonly TemporaryFolder folder = new();
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_text_is_embedded_once_and_kept_over_a_restart()
    {
        TinyModel.Write(folder.Path, Words);
        using var embedder = new Counting(OnnxEmbedder.Open(folder.Path));
        await FillAsync();
        Follow(embedder);
        Follow(embedder);

        Assert.Equal(2, embedder.Asked);
        using var read = room.Archive.Read();
        Assert.Equal(2, read.Stories.ExecuteScalar<int>("select count(*) from held where embedding is not null"));
    }

    [Fact]
    public async Task With_another_model_or_none_all_is_placed_anew()
    {
        TinyModel.Write(folder.Path, Words);
        using var before = new Counting(OnnxEmbedder.Open(folder.Path));
        await FillAsync();
        Follow(before);
        TinyModel.Write(folder.Path, [.. Words, ["harbour"]]);
        using var after = new Counting(OnnxEmbedder.Open(folder.Path));
        Follow(after);
        Assert.Equal(2, after.Asked);

        Follow(null);
        using var read = room.Archive.Read();
        Assert.Equal(2, read.Stories.ExecuteScalar<int>("select count(*) from held"));
        Assert.Equal(0, read.Stories.ExecuteScalar<int>("select count(*) from held where embedding is not null"));
    }

    [Fact]
    public async Task Of_a_removed_item_no_embedding_is_kept()
    {
        TinyModel.Write(folder.Path, Words);
        using var embedder = OnnxEmbedder.Open(folder.Path);
        var item = await FillAsync();
        Follow(embedder);
        using var file = room.Archive.Files.OpenStories(write: true);

        StoryRows.Erase(file, item);

        Assert.Equal(0, file.ExecuteScalar<int>("select count(*) from held where item_id = @item", new { item }));
    }

    private async Task<long> FillAsync()
    {
        var stories = new StoryRoom(room);
        await stories.FileAsync(
            "harbour-post.example", "Ferry aground off Vellmar", "A ferry lay on rocks off Vellmar on Monday.");
        return await stories.FileAsync(
            "orvania-times.example", "Parliament passes budget", "The parliament of Orvania passed its budget.");
    }

    private void Follow(IEmbeddingGenerator<string, Embedding<float>>? embedder)
    {
        using var stories = new StoryProjection(room.Archive, room.Options with { Embedder = embedder });
        new StoryRoom(room).Follow(stories);
    }

    private sealed class Counting(IEmbeddingGenerator<string, Embedding<float>> model)
        : DelegatingEmbeddingGenerator<string, Embedding<float>>(model)
    {
        public int Asked { get; private set; }

        public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default)
        {
            Asked++;
            return await base.GenerateAsync(values, options, cancellationToken);
        }
    }
}
