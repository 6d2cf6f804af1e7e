namespace Firstwire.Reading.Tree;

/// <summary>
/// Class names that page builders give to every box they make, and that say nothing of one: Elementor and SiteOrigin
/// call each paragraph a widget.
/// </summary>
internal static class BuilderNames
{
    private const string Widget = "widget", OfElementor = "elementor-widget", OfSiteOrigin = "so-panel";

    /// <summary>What builders have beside text: lists of posts, buttons, menus, forms.</summary>
    private static readonly NameWords Others = new(
        "widget-posts", "widget-archive", "widget-portfolio", "widget-loop", "widget-share", "widget-social",
        "widget-author", "widget-nav", "widget-form", "widget-post-navigation", "widget-post-comments");

    public static string Without(string names) => Others.AreIn(names) ? names
        : names.Contains(OfElementor, StringComparison.Ordinal)
            ? names.Replace(OfElementor, "", StringComparison.Ordinal)
        : names.Contains(OfSiteOrigin, StringComparison.Ordinal) ? names.Replace(Widget, "", StringComparison.Ordinal)
        : names;
}
