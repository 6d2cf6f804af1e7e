using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Pages.Takedown;

namespace Firstwire.Server.Api;

/// <summary>What the forms of a request and of its counter-notice hold.</summary>
internal static class ClaimForm
{
    public static TakedownClaim Read(IFormCollection form) => new()
    {
        Scope = FormWords.Scope(FormFields.Text(form, "scope")) ?? CaseScope.Url,
        Basis = FormWords.Basis(FormFields.Text(form, "basis")),
        Url = FormFields.Text(form, "url"),
        Item = long.TryParse(FormFields.Text(form, "item"), out var item) ? item : null,
        Domain = FormFields.Text(form, "domain"),
        Author = FormFields.Text(form, "author"),
        Text = FormFields.Text(form, "text"),
        Work = FormFields.Text(form, "work"),
        Reasons = FormFields.Text(form, "reasons"),
        Name = FormFields.Text(form, "name"),
        Organisation = FormFields.Text(form, "organisation"),
        OnBehalfOf = FormFields.Text(form, "on_behalf_of"),
        Email = FormFields.Text(form, "email"),
        Address = FormFields.Text(form, "address"),
        Phone = FormFields.Text(form, "phone"),
        GoodFaith = FormFields.Text(form, "good_faith") == "true",
        Accurate = FormFields.Text(form, "accurate") == "true",
        Signature = FormFields.Text(form, "signature"),
        Order = FormFields.Text(form, "order"),
    };

    public static CounterNotice ReadCounter(IFormCollection form) => new()
    {
        Name = FormFields.Text(form, "name"),
        Email = FormFields.Text(form, "email"),
        Address = FormFields.Text(form, "address"),
        Phone = FormFields.Text(form, "phone"),
        Reasons = FormFields.Text(form, "reasons"),
        Mistake = FormFields.Text(form, "mistake") == "true",
        Jurisdiction = FormFields.Text(form, "jurisdiction") == "true",
        Signature = FormFields.Text(form, "signature"),
    };
}
