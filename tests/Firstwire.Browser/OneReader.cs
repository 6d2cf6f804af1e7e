namespace Firstwire.Browser;

/// <summary>
/// The tests of what a reader does with the news share one edition, one after the other: each marks items of its own.
/// </summary>
[CollectionDefinition]
public sealed class OneReader : ICollectionFixture<PressReadings>;
