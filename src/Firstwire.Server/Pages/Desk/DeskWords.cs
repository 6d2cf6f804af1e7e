namespace Firstwire.Server.Pages.Desk;

/// <summary>What is said at the publisher's desk.</summary>
internal static class DeskWords
{
    /// <summary>The text on what was just done, by the word that a redirect carries; null for any other.</summary>
    public static string? Done(string? word) => word switch
    {
        "wishes" => "desk-wishes-set",
        "name" => "desk-name-corrected",
        "item" => "desk-item-corrected",
        _ => null,
    };
}
