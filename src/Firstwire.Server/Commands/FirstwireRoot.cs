using System.CommandLine;
using Microsoft.Extensions.AI;

namespace Firstwire.Server.Commands;

/// <summary>Opens a model that embeds texts.</summary>
/// <param name="folder">Where its files are.</param>
/// <exception cref="UnusableArgumentException">There is no such model.</exception>
internal delegate IEmbeddingGenerator<string, Embedding<float>> EmbedderOpening(string folder);

/// <summary>The command line of a program, with what this program can do beside the product's own.</summary>
/// <param name="embedders">Null where the program runs no models.</param>
internal sealed class FirstwireRoot(string description, EmbedderOpening? embedders) : RootCommand(description)
{
    public EmbedderOpening? Embedders => embedders;
}
