using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Firstwire.Bench;

if (args is ["refresh", var feeds]) return await Refresh.RunAsync(int.Parse(feeds));
if (args is ["farm", var farmed, .. var alone])
    return await FarmRefresh.RunAsync(int.Parse(farmed), withPeer: alone is not ["alone"]);
if (args is ["takedown", var held, .. var kept])
    return await Takedowns.RunAsync(int.Parse(held), kept is [var folder] ? folder : null);
if (args is ["served", var served, var archiveFolder])
    return await ServedPages.RunAsync(int.Parse(served), archiveFolder);
if (args is ["ingest", var filled, var from]) return await ServedPages.IngestAsync(filled, int.Parse(from));
if (args is ["origins", var world]) return PressOrigins.Run(int.Parse(world));
if (args is ["window", var traced]) return TracingWindow.Run(int.Parse(traced));
if (args is ["stories", var placed]) return StoryWindow.Run(int.Parse(placed));
if (args is ["readers", var pages]) return PageReaders.Run(pages);
if (args is ["corpus", var corpus, var count]) return await Corpus.WriteAsync(corpus, int.Parse(count));

// A loaded machine builds the measured program more slowly than the two minutes that are usually allowed.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(FeedParsing).Assembly).Run(args, config);
return 0;
