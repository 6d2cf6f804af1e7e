namespace Firstwire.Reading.Tree;

/// <summary>Pictures whose address a page hides from readers who have not scrolled yet.</summary>
internal static class LazyPictures
{
    /// <summary>The attributes of an img in which pages keep it until then, the most usual first.</summary>
    public static readonly IReadOnlyList<string> Attributes = ["data-src", "data-original", "data-lazy-src"];
}
