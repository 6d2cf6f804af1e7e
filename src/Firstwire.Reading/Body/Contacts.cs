using System.Collections.Frozen;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Whom to ask, as press releases tell at their end: a label of its own line ("Media contact:"), names, telephones,
/// addresses of mail.
/// </summary>
internal static class Contacts
{
    /// <summary>Lines from the label to the end.</summary>
    private const int MostLines = 15;

    /// <summary>A longer line without an address is text.</summary>
    private const int LongestLine = 200;

    private const int LeastDigits = 6;

    private static readonly FrozenSet<string> Labels = """
        contact; contacts; press contact; press contacts; media contact; media contacts; for more information;
        kontakt; kontakte; pressekontakt; medienkontakt; ansprechpartner; ansprechpartnerin; ansprechpartner:in;
        ansprechperson; kontaktdaten; rückfragen; rückfragen an; rückfragen & kontakt; rückfragehinweis;
        weitere auskünfte; contact presse; contacts presse; contact média; contact médias; contacto; contactos;
        contacto de prensa; contacto para prensa; contato; contatos; contato para imprensa; assessoria de imprensa;
        contatti; contatti stampa; contatto stampa; ufficio stampa; perscontact; contact voor de pers; presskontakt;
        presskontakter; kontaktperson; pressekontakter; yhteystiedot; lisätietoja; kontakt dla mediów;
        kontakt dla prasy; kontakt pro média; kontakt pre médiá; sajtókapcsolat; contact de presă; kontakt za medije;
        контакты; контакты для прессы; контакти; контакти за медии; контакти для преси; basın iletişim; iletişim;
        επικοινωνία; kontak media; liên hệ; للتواصل; للاستفسار; תקשורת; お問い合わせ; お問い合わせ先; 本件に関するお問い合わせ;
        报道联系; 媒体联系; 媒体联系人; 联系人; 聯絡人; 媒體聯絡人; 문의; 보도 문의
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the label out of the body, and all that follows.</summary>
    /// <param name="lines">The body's lines.</param>
    public static void Remove(List<PageNode> lines)
    {
        for (var at = Math.Max(1, lines.Count - MostLines); at < lines.Count - 1; at++)
        {
            if (lines[at].Length > LongestLine / 4 || !IsLabel(lines[at])) continue;
            var below = lines[(at + 1)..].ConvertAll(static line => WhiteSpace.Fold(line.TextContent()));
            if (!below.Exists(IsAddress) || below.Exists(static text => text.Length > LongestLine && !IsAddress(text)))
                continue;
            foreach (var line in lines[at..]) line.Remove();
            return;
        }
    }

    private static bool IsLabel(PageNode line) =>
        Labels.Contains(WhiteSpace.Fold(line.TextContent()).Trim(' ', ':', '：', '*'));

    /// <summary>True where an address of mail or a telephone is told.</summary>
    public static bool IsAddress(string text) => text.Contains('@') || text.Count(char.IsDigit) >= LeastDigits;
}
