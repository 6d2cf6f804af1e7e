namespace Firstwire.Newsroom.Items;

/// <summary>A picture within an item's text.</summary>
/// <param name="Alt">The page's words for it; empty where it has none.</param>
/// <param name="Width">As the page states it; null where it does not.</param>
public sealed record SafePicture(string Url, string Alt, int? Width, int? Height);
