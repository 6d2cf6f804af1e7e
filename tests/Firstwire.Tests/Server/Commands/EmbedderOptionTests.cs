using System.CommandLine;
using Firstwire.Onnx;
using Firstwire.Server.Commands;
using Firstwire.Server.Commands.Batch;
using Firstwire.Tests.Onnx;

namespace Firstwire.Tests.Server.Commands;

/// <summary><c>--embedder</c></summary>
public sealed class EmbedderOptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("serve")]
    [InlineData("poll")]
    [InlineData("cluster")]
    public async Task A_program_that_runs_no_models_names_the_one_that_does(string command)
    {
        var refused = await Assert.ThrowsAsync<UnusableArgumentException>(
            () => InvokeAsync(null, command, "--data", folder.Path, "--embedder", folder.Path));

        Assert.Contains("src/Firstwire.Onnx", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_model_that_cannot_be_used_is_told_before_anything_is_made()
    {
        var refused = await Assert.ThrowsAsync<UnusableArgumentException>(
            () => InvokeAsync(OnnxEmbedder.Open, "serve", "--data", folder["archive"], "--embedder", folder.Path));

        Assert.Contains("no model.onnx", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Documents_are_placed_with_the_model()
    {
        TinyModel.Write(folder.Path, ["ferry", "vessel"], ["aground", "rocks"]);
        using var embedder = OnnxEmbedder.Open(folder.Path);
        using var output = new StringWriter();

        using var input = new StringReader(
            """
            {"id": "a", "title": "Ferry aground", "text": "It lies on rocks."}
            {"id": "b", "title": "", "text": ""}
            """);

        var exit = ClusterBatch.Run(input, output, TextWriter.Null, settle: false, embedder);

        Assert.Equal(0, exit);
        Assert.Contains("\"story\":0", output.ToString(), StringComparison.Ordinal);
    }

    private static Task<int> InvokeAsync(EmbedderOpening? embedders, params string[] arguments) =>
        FirstwireCommand.Build(embedders).Parse(arguments).InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false },
            TestContext.Current.CancellationToken);
}
