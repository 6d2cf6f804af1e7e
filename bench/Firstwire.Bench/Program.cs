using BenchmarkDotNet.Running;
using Firstwire.Bench;

BenchmarkSwitcher.FromAssembly(typeof(FeedParsing).Assembly).Run(args);
