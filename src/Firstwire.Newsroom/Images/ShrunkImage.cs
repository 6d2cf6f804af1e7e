namespace Firstwire.Newsroom.Images;

/// <summary>A picture in the two sizes in which it is shown, as WebP.</summary>
/// <param name="Small">For lists.</param>
/// <param name="Large">For the item's own page.</param>
internal sealed record ShrunkImage(byte[] Small, byte[] Large);
