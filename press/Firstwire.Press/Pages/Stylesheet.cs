namespace Firstwire.Press.Pages;

/// <summary>The common sheet in the outlet's colour.</summary>
internal static class Stylesheet
{
    private static readonly string Common = Resource.Text("site.css");

    public static string For(Outlet outlet) => $":root {{ --accent: {outlet.Colour}; }}\n{Common}";
}
