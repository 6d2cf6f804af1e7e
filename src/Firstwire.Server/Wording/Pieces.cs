using Firstwire.Newsroom.Items;
using Firstwire.Server.Pages;
using Microsoft.AspNetCore.Components;

namespace Firstwire.Server.Wording;

/// <summary>What pages put into a text: links, times, words of others.</summary>
internal static class Pieces
{
    /// <summary>A link to another page of this edition.</summary>
    public static Wrap Link(string href) => inner => builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", href);
        builder.AddContent(2, inner);
        builder.CloseElement();
    };

    /// <summary>The words of a link, for who could not follow it.</summary>
    public static Wrap Unmarked { get; } = static inner => inner;

    /// <summary>A link to a page of others.</summary>
    public static Wrap LinkOut(string? href) => inner => Outward(href, inner);

    /// <summary>An address of others as a link under its own words.</summary>
    public static RenderFragment Out(string? href, string words) =>
        Outward(href, builder => builder.AddContent(0, words));

    /// <summary>Words of others that link to a page of this edition.</summary>
    public static RenderFragment LinkOf(string href, string words, string? language = null) => builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", href);
        builder.AddAttribute(2, "dir", "auto");
        builder.AddAttribute(3, "lang", Tongue.Of(language).Tag);
        builder.AddContent(4, words);
        builder.CloseElement();
    };

    public static RenderFragment Time(DateTimeOffset at, bool full = false) => builder =>
    {
        builder.OpenComponent<When>(0);
        builder.AddComponentParameter(1, nameof(When.At), at);
        builder.AddComponentParameter(2, nameof(When.Full), full);
        builder.CloseComponent();
    };

    /// <summary>A time to come, or "now" where it is due.</summary>
    public static RenderFragment Next(DateTimeOffset at) => builder =>
    {
        builder.OpenComponent<When>(0);
        builder.AddComponentParameter(1, nameof(When.At), at);
        builder.AddComponentParameter(2, nameof(When.Next), true);
        builder.CloseComponent();
    };

    /// <summary>Words of our own in the reader's language.</summary>
    public static RenderFragment Plain(string words) => builder => builder.AddContent(0, words);

    /// <summary>A name that programs read: an address, a file, a header.</summary>
    public static RenderFragment Code(string words) => builder =>
    {
        builder.OpenElement(0, "code");
        builder.AddAttribute(1, "dir", "ltr");
        builder.AddContent(2, words);
        builder.CloseElement();
    };

    /// <summary>Words of others in an element such as <c>q</c> or <c>cite</c>.</summary>
    public static RenderFragment Words(string element, string words, string? language = null) => builder =>
    {
        builder.OpenElement(0, element);
        builder.AddAttribute(1, "dir", "auto");
        builder.AddAttribute(2, "lang", Tongue.Of(language).Tag);
        builder.AddContent(3, words);
        builder.CloseElement();
    };

    /// <summary>The outlet's name beside its item: mostly of the item's language.</summary>
    public static RenderFragment OutletOf(ShownItem item) => Words("bdi", item.Outlet.Name, item.Language);

    private static RenderFragment Outward(string? href, RenderFragment inner) => builder =>
    {
        builder.OpenComponent<Outward>(0);
        builder.AddComponentParameter(1, nameof(Pages.Outward.Href), href);
        builder.AddComponentParameter(2, nameof(Pages.Outward.ChildContent), inner);
        builder.CloseComponent();
    };
}
