using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Pages.Takedown;

namespace Firstwire.Server.Api;

/// <summary>Reads the fields of the forms.</summary>
internal static class ClaimForm
{
    public static TakedownClaim Read(IFormCollection form) => new()
    {
        Scope = FormWords.Scope(Text(form, "scope")) ?? CaseScope.Url,
        Basis = FormWords.Basis(Text(form, "basis")),
        Url = Text(form, "url"),
        Item = long.TryParse(Text(form, "item"), out var item) ? item : null,
        Domain = Text(form, "domain"),
        Author = Text(form, "author"),
        Text = Text(form, "text"),
        Work = Text(form, "work"),
        Reasons = Text(form, "reasons"),
        Name = Text(form, "name"),
        Organisation = Text(form, "organisation"),
        OnBehalfOf = Text(form, "on_behalf_of"),
        Email = Text(form, "email"),
        Address = Text(form, "address"),
        Phone = Text(form, "phone"),
        GoodFaith = Text(form, "good_faith") == "true",
        Accurate = Text(form, "accurate") == "true",
        Signature = Text(form, "signature"),
        Order = Text(form, "order"),
    };

    public static CounterNotice ReadCounter(IFormCollection form) => new()
    {
        Name = Text(form, "name"),
        Email = Text(form, "email"),
        Address = Text(form, "address"),
        Phone = Text(form, "phone"),
        Reasons = Text(form, "reasons"),
        Mistake = Text(form, "mistake") == "true",
        Jurisdiction = Text(form, "jurisdiction") == "true",
        Signature = Text(form, "signature"),
    };

    public static string? Text(IFormCollection form, string name) =>
        form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
