namespace Firstwire.Formats.Images;

/// <summary>
/// Kinds of pictures that are shown: grids of pixels, in which nothing can run and nothing is loaded from elsewhere.
/// </summary>
public enum RasterKind
{
    Png,
    Jpeg,
    Gif,
    WebP,
}
