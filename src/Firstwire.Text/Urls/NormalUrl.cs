namespace Firstwire.Text.Urls;

/// <summary>The form of a URL by which two addresses of one article are recognised. A key, never a link to follow.</summary>
public static class NormalUrl
{
    public static string Of(WebUrl url) => url.Href.Split('#')[0];
}
