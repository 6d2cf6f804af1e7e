using System.Net;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Items;
using Firstwire.Server.Access;
using Firstwire.Server.Api;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Pages.Items;

/// <summary>Where a page's pictures are: at our own address, or nowhere.</summary>
public sealed class PagePictures(ItemImages images, IHttpContextAccessor request)
{
    /// <summary>Pixels of what is more than a sign or a formula within a line: text does not go on beside it.</summary>
    private const int LeastHeightApart = 64;

    /// <summary>What the operator lets be shown, and the reader wants on this device.</summary>
    public bool AreShown { get; } = images.AreShown && DeviceLook.Of(request.HttpContext?.Request).Pictures;

    /// <summary>An item's own picture; null where it has none to be shown.</summary>
    public string? Of(ShownItem item, bool large) =>
        AreShown && item.ImageUrl is { } url && !images.IsKnownMissing(item.Id, url)
            ? Address(item.Id, url, large)
            : null;

    /// <summary>An item's own picture, to stand above its text; null as well where the text holds it too.</summary>
    public string? Above(ItemDetails details) => details.Body is { } body && Shows(details)
        && body.Pictures.Any(url => AreAlike(url, details.Item.ImageUrl)) ? null : Of(details.Item, large: true);

    /// <summary>A picture within an item's text, as markup; null where only its words may stand there.</summary>
    public Func<SafePicture, string?>? Within(ItemDetails details) => Shows(details)
        ? picture => images.IsKnownMissing(details.Item.Id, picture.Url)
            ? null
            : Element(picture, Address(details.Item.Id, picture.Url, large: true))
        : null;

    private bool Shows(ItemDetails details) => AreShown && details.MayShowPictures;

    private string Address(long itemId, string url, bool large) =>
        ImageRoute.Address(itemId, images.KeyOf(itemId, url), large);

    /// <summary>
    /// The frame is as large as the page says, or has a shape of its own: nothing moves when the picture comes.
    /// </summary>
    private static string Element(SafePicture picture, string address) =>
        $"<img src=\"{address}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\" "
        + (picture is { Width: { } width, Height: { } height }
            ? $"width=\"{width}\" height=\"{height}\"{(height >= LeastHeightApart ? " class=\"apart\"" : "")}"
            : "class=\"framed\"")
        + " loading=\"lazy\" decoding=\"async\">";

    /// <summary>Sites state one picture in several sizes: at one path, or under one name.</summary>
    private static bool AreAlike(string one, string? other)
    {
        if (WebUrl.Parse(one) is not { } left || WebUrl.Parse(other) is not { } right) return false;
        return (left.Host == right.Host && left.Path == right.Path)
            || (Name(left) is { Length: > 4 } name && name == Name(right));
    }

    private static string Name(WebUrl url) => url.Path[(url.Path.LastIndexOf('/') + 1)..];
}
