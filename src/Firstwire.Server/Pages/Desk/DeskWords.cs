using Firstwire.Newsroom.Takedown.Desk;

namespace Firstwire.Server.Pages.Desk;

/// <summary>What is said at the publisher's desk.</summary>
internal static class DeskWords
{
    public static string Of(PublisherWish wish) => wish switch
    {
        PublisherWish.NoExcerpt => "No excerpt: headline and link alone",
        PublisherWish.NoText => "No text is kept",
        PublisherWish.NoIndex => "Not to be found by search here",
        PublisherWish.NoImage => "No pictures",
        PublisherWish.Credit => "A line of credit with each item",
        _ => throw new ArgumentOutOfRangeException(nameof(wish)),
    };

    /// <summary>What was just done, by the word that a redirect carries; null for any other.</summary>
    public static string? Done(string? word) => word switch
    {
        "wishes" => "Your wishes are set.",
        "name" => "Your name is corrected.",
        "item" => "The item is corrected.",
        _ => null,
    };
}
