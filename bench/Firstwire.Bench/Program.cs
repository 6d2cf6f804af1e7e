using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Firstwire.Bench;

// A loaded machine builds the measured program more slowly than the two minutes that are usually allowed.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(FeedParsing).Assembly).Run(args, config);
