using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata.Terms;

/// <summary>
/// The licence that the page declares: rel=license, linked data, or a meta element; a URL where there is one.
/// </summary>
internal static class License
{
    public static string? Of(PageFacts facts, WebUrl? baseUrl)
    {
        var stated = facts.Links.GetValueOrDefault("license") ?? facts.LicenseLink
            ?? LinkedData.Text(facts.Data.Article?["license"])
            ?? facts.Meta("dcterms.license", "dc.rights", "dcterms.rights", "license");
        if (stated is null) return null;
        return WebUrl.Parse(stated, stated.Contains(' ') ? null : baseUrl) is { IsHttp: true } url ? url.Href : stated;
    }
}
