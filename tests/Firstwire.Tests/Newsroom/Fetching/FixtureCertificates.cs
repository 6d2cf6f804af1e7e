using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>
/// A certificate authority made for one test, and a certificate of its for names under <c>localhost</c>.
/// </summary>
public sealed class FixtureCertificates : IDisposable
{
    public FixtureCertificates()
    {
        var now = TimeProvider.System.GetUtcNow();
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=Fixture authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(authority.PublicKey, false));
        Authority = authority.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));

        using var siteKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var site = new CertificateRequest("CN=press.localhost", siteKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("press.localhost");
        site.CertificateExtensions.Add(names.Build());
        using var signed = site.Create(Authority, now.AddDays(-1), now.AddHours(12), [1, 2, 3, 4]);
        using var whole = signed.CopyWithPrivateKey(siteKey);
        // TLS on Windows needs a key that went through a store; elsewhere the detour changes nothing.
        Site = X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    }

    public X509Certificate2 Authority { get; }

    public X509Certificate2 Site { get; }

    public void Dispose()
    {
        Authority.Dispose();
        Site.Dispose();
    }
}
