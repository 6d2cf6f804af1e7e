using Firstwire.Text.Urls;
using Firstwire.Tracing.Evidence;

namespace Firstwire.Tests.Tracing.Evidence;

public sealed class EvidenceAddressTests
{
    [Theory]
    [InlineData("https://doi.org/10.5555/tides.2031.7", EvidenceKind.Paper)]
    [InlineData("https://www.nature.com/articles/s00000-031-00007-1", EvidenceKind.Paper)]
    [InlineData("https://arxiv.org/abs/3103.00007", EvidenceKind.Preprint)]
    [InlineData("https://clinicaltrials.gov/study/NCT00000007", EvidenceKind.Trial)]
    [InlineData("https://zenodo.org/records/7", EvidenceKind.Dataset)]
    [InlineData("https://www.bundesverfassungsgericht.de/e/rs20310313.html", EvidenceKind.Court)]
    [InlineData("https://www.courts.gov.ws/rulings/7", EvidenceKind.Court)]
    [InlineData("https://eur-lex.europa.eu/eli/reg/2031/7/oj", EvidenceKind.Law)]
    [InlineData("https://www.sec.gov/Archives/edgar/data/7/x.htm", EvidenceKind.Filing)]
    [InlineData("https://www.parliament.gov.ws/hansard/7", EvidenceKind.Parliament)]
    [InlineData("https://www.congreso.es/proposiciones/7", EvidenceKind.Parliament)]
    [InlineData("https://undocs.org/S/RES/7(2031)", EvidenceKind.International)]
    [InlineData("https://tides.int/reports/7", EvidenceKind.International)]
    [InlineData("https://www.fisheries.gov/report/7", EvidenceKind.Government)]
    [InlineData("https://pesca.gob.mx/informe", EvidenceKind.Government)]
    [InlineData("https://www.suisan.go.jp/houkoku", EvidenceKind.Government)]
    [InlineData("https://peches.gouv.fr/rapport", EvidenceKind.Government)]
    [InlineData("https://www.prnewswire.com/news-releases/ferry-7.html", EvidenceKind.Release)]
    [InlineData("https://x.com/harbourmaster/status/7", EvidenceKind.Post)]
    [InlineData("https://tide.example/@harbourmaster/109501234567890123", EvidenceKind.Post)]
    [InlineData("https://harbour.example/files/letter.PDF", EvidenceKind.Document)]
    public void An_address_tells_what_kind_of_document_stands_there(string address, EvidenceKind kind) =>
        Assert.Equal(kind, EvidenceAddress.KindOf(WebUrl.Parse(address)!));

    [Theory]
    [InlineData("https://www.fisheries.gov/")]
    [InlineData("https://x.com/harbourmaster")]
    [InlineData("https://www.prnewswire.com/about")]
    [InlineData("https://www.nature.com/news/ferry")]
    [InlineData("https://harbour-post.example/2031/night-ferry")]
    [InlineData("https://government.example.com/report/7")]
    [InlineData("https://go.example.it/x")]
    [InlineData("mailto:editor@harbour.gov.ws")]
    public void First_pages_profiles_and_articles_are_no_documents(string address) =>
        Assert.Null(EvidenceAddress.KindOf(WebUrl.Parse(address)!));
}
