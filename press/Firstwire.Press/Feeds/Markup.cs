namespace Firstwire.Press.Feeds;

/// <summary>Text as it stands in XML and HTML, in elements and in double-quoted attributes.</summary>
internal static class Markup
{
    public static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
