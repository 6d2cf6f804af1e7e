using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Firstwire.Reading.Body;

internal enum Cue
{
    None,

    /// <summary>Points to other articles.</summary>
    AlsoRead,

    /// <summary>Asks the reader for something, or states rights.</summary>
    Appeal,

    /// <summary>Names who made a picture.</summary>
    PictureCredit,

    /// <summary>Only announces an advertisement.</summary>
    Advertisement,
}

/// <summary>
/// The set phrases with which pages of many languages open lines that are no part of the text. Each is a whole opening
/// of a line, in lower case; a sentence that merely contains one is text.
/// </summary>
internal static class Cues
{
    /// <summary>Characters of a line that opens with a number and counts minutes or comments.</summary>
    private const int LongestCount = 40;

    private const int LongestRest = 14;

    /// <summary>Behind a sign that is shown as a picture.</summary>
    private const int VariationSelector = 0xFE0F;

    /// <summary>Letters of a unit: min, sek, dk.</summary>
    private const int MostUnits = 3;

    /// <summary>Letters of a line that are compared: the longest opening has fewer.</summary>
    private const int Compared = 64;

    /// <summary>Advertisements by words that no article says of a part of its own.</summary>
    public static readonly FrozenSet<string> Sponsored = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "komerční sdělení", "komerčné oznámenie", "artykuł sponsorowany", "materiał partnera", "publirreportaje",
        "contenido patrocinado", "conteúdo patrocinado", "contenu sponsorisé", "contenuto sponsorizzato",
        "sponsored content", "partner content", "партнерский материал", "на правах рекламы");

    /// <summary>By their first two letters, as every line of a page is compared.</summary>
    private static readonly FrozenDictionary<int, (string Opening, Cue Cue)[]> Openings =
        Table().GroupBy(static o => Key(o.Opening)).ToFrozenDictionary(static g => g.Key, static g => g.ToArray());

    public static Cue Of(string text)
    {
        var line = WithoutArrows(text).TrimStart(" \u00A0>»▶►▸→•·-–—*+|[(#:¡¿【［《〈★☆■□◆◇●○▼▽▲△※\u200F\uFEFF");
        // "3 comments", "5 min read".
        var isCounted = line.Length <= LongestCount && line is [>= '0' and <= '9', ..];
        if (isCounted) line = line.TrimStart("0123456789-–~ ");
        Span<char> letters = stackalloc char[Compared];
        ReadOnlySpan<char> folded = letters[..Fold(line, letters)];
        if (folded.IsEmpty) return Cue.None;
        if (!Openings.TryGetValue(Key(folded), out var openings)
            && !Openings.TryGetValue(Key(folded[..1]), out openings)) return Cue.None;
        foreach (var (opening, cue) in openings)
        {
            if (isCounted && cue != Cue.Advertisement) continue;
            if (!folded.StartsWith(opening, StringComparison.Ordinal)) continue;
            if (folded.Length == opening.Length || !char.IsLetterOrDigit(folded[opening.Length])
                || !char.IsLetterOrDigit(opening[^1]) || opening[^1] > 0x2E80)
                return cue == Cue.Advertisement && !IsAll(line, opening.Length) ? Cue.None : cue;
        }
        return Cue.None;
    }

    /// <summary>Without the arrows and pointing hands that stand before links to other articles.</summary>
    private static ReadOnlySpan<char> WithoutArrows(ReadOnlySpan<char> line)
    {
        while (Rune.DecodeFromUtf16(line, out var first, out var length) == OperationStatus.Done
            && (IsArrow(first.Value) || first.Value is VariationSelector))
            line = line[length..];
        return line;
    }

    private static bool IsArrow(int rune) => rune is (>= 0x2190 and <= 0x21FF) or (>= 0x2794 and <= 0x27BF)
        or (>= 0x2B05 and <= 0x2B11) or (>= 0x1F446 and <= 0x1F449) or 0x1F517;

    /// <summary>True where nothing follows but a sign, or how many or how long: "(12)", "(1:52 min)".</summary>
    private static bool IsAll(ReadOnlySpan<char> line, int end)
    {
        if (line.TrimEnd("….").Length <= end + 2) return true;
        var rest = line[end..].Trim();
        return rest.Length <= LongestRest && rest.ContainsAnyInRange('0', '9') && LettersOf(rest) <= MostUnits;
    }

    private static int LettersOf(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            if (char.IsLetter(c)) letters++;
        return letters;
    }

    private static int Key(ReadOnlySpan<char> line) => (line[0] << 16) | (line.Length > 1 ? line[1] : 0);

    /// <summary>
    /// Writes the letters of a line as its writers may leave them: without the accents that Greek capitals lose, the
    /// dots of the Turkish i, the vowel signs and hamzas of Arabic. Answers how many there are.
    /// </summary>
    private static int Fold(ReadOnlySpan<char> line, Span<char> letters)
    {
        var length = 0;
        for (var at = 0; at < line.Length && length < letters.Length; at++)
            if (line[at] is not ('\u0307' or 'ـ' or (>= '\u064B' and <= '\u0652')))
                letters[length++] = Folded(char.ToLowerInvariant(line[at]));
        return length;
    }

    private static char Folded(char letter) => letter switch
    {
        'İ' or 'ı' => 'i',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' => 'ι',
        'ό' => 'ο',
        'ύ' or 'ϋ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'ş' => 'ș',
        'ţ' => 'ț',
        'أ' or 'إ' or 'آ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        '’' => '\'',
        '\u00A0' => ' ',
        _ => letter,
    };

    private static (string Opening, Cue Cue)[] Table()
    {
        var table = new List<(string, Cue)>();
        void Add(Cue cue, string openings)
        {
            foreach (var opening in openings.Split([';', '\n', '\r'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var letters = new char[Compared];
                table.Add((new string(letters, 0, Fold(opening, letters)), cue));
            }
        }

        Add(Cue.AlsoRead, """
            read more; read also; also read; read next; see also; related; related coverage; related stories;
            related articles; related posts; related news; related content; related topics; related links
            more on this; more on this story; more from; more about; more stories; more articles; more news;
            you may also like; you might also like; you may also be interested; recommended; recommended reading;
            further reading; explore further:; don't miss; don’t miss; must read; trending; editor's picks; most read;
            most popular;
            up next; in case you missed; learn more; watch also; watch:; read:
            lesen sie auch; lesen sie hier; lesen sie mehr; lesen sie dazu; lies auch; lies hier; lies mehr;
            mehr zum thema; mehr dazu; mehr lesen; mehr zu; mehr aus; mehr von; mehr über; auch interessant; auch lesen;
            auch lesenswert; das könnte; das könnten; weiterlesen; zum weiterlesen; weitere artikel; weitere beiträge;
            weitere themen; weitere meldungen; weitere news; weitere nachrichten; weitere informationen;
            weiterführende links; weiterführende informationen; ähnliche artikel; ähnliche beiträge; verwandte artikel;
            verwandte themen; verwandte beiträge; passend dazu; passende artikel; siehe auch; empfohlene beiträge;
            empfohlene artikel; neueste artikel; neueste beiträge; auch auf; mehr themen; das thema könnte;
            diese beiträge; diese artikel; meistgelesene; meistgelesen; meistdiskutiert; zusatzinformationen;
            weitere infos; vorschau auf; schon gelesen; hier geht es zu; hier geht's zu; hier geht’s zu;
            entdecke weitere; interessant:
            à lire aussi; a lire aussi; lire aussi; à lire; lire également; à lire également; voir aussi;
            sur le même sujet; sur le même thème; pour aller plus loin; articles liés; à voir aussi;
            dans la même rubrique
            lea también; lee también; leer también; lea más; leer más; lee más; lea además; lea; le puede interesar;
            te puede interesar; también te puede interesar; puede interesarle; ver también; vea también; mira también;
            más información; más noticias; noticias relacionadas; relacionado; relacionadas; artículos relacionados;
            te recomendamos; le recomendamos; además:; puedes ver; mira:; mira lo; ¿ya sabías; ya sabías que;
            sigue leyendo; no te pierdas; no se pierda; puedes leer; puede leer también
            leia também; leia mais; leia ainda; veja também; veja mais; saiba mais; confira também;
            notícias relacionadas; leggi anche; leggi tutto; leggi di più; approfondisci; potrebbe interessarti;
            ti potrebbe interessare; articoli correlati; vedi anche; guarda anche
            lees ook; lees meer; lees verder; bekijk ook; meer over; läs också; läs även; läs mer; les også; les mer;
            læs også; læs mere; se også; se også:; lue myös; lue aiheesta; lue lisää;
            katso myös
            czytaj też; czytaj także; czytaj więcej; czytaj również; przeczytaj też; przeczytaj także;
            przeczytaj również; zobacz też; zobacz także; zobacz również; dowiedz się więcej; polecamy; čtěte také;
            čtěte též; přečtěte si; mohlo by vás zajímat; čítajte aj; prečítajte si; olvassa el; kapcsolódó; citește și;
            citeşte şi; vezi și; pročitajte i; pročitajte još; pročitaj i; preberite tudi
            читайте также; читать также; читайте по теме; читайте ещё; смотрите также; по теме; материалы по теме;
            подробнее; читайте також; дивіться також; прочетете още; вижте още; прочитајте и
            ayrıca okuyun; ilginizi çekebilir; bunlar da ilginizi çekebilir; daha fazla; διαβάστε επίσης;
            διαβάστε ακόμα; δείτε επίσης; baca juga; baca selengkapnya; lihat juga; simak juga; xem thêm; đọc thêm;
            basahin din; lue seuraavaksi; aiheesta lisää; läs vidare; missa inte; relaterat; relatert; relateret
            gerelateerd; gerelateerde; ook interessant; luister ook; kijk ook; leggi pure; per approfondire;
            potrebbero interessarti; notizie correlate; assista também; ouça também; artigos relacionados
            polecane; powiązane; więcej na ten temat; czytaj:; zobacz:; další články; čtěte i; související;
            podívejte se;
            čítajte tiež; súvisiace; olvasd el; olvasson tovább; ajánlott; citiți și; articole similare; pogledajte i;
            pročitaj još; vezane vijesti; povezane vijesti; povezane teme; preberite še; прочитајте још; погледајте и;
            още по темата; четете още; читайте:; ещё по теме; еще по теме; другие новости; больше новостей;
            більше новин; за темою; ilgili haber; ilgili haberler; ayrıca bakınız; devamını oku; sıradaki haber;
            διαβάστε ακόμη; δείτε ακόμα; δείτε ακόμη; διαβάστε περισσότερα; σχετικά άρθρα; artikel terkait;
            berita terkait; simak berita; simak video; pilihan editor; tin liên quan; bài liên quan; xem tiếp
            اقرأ أيضاً; اقرأ أيضًا; إقرأ أيضاً; إقرأ أيضًا; اقرأ ايضا; إقرأ ايضا; اقرأ كذلك; شاهد أيضاً; شاهد أيضًا;
            طالع أيضا; أخبار ذات صلة; موضوعات متعلقة; قد يعجبك; نرشح لك; مطالب مرتبط; خبرهای مرتبط; بیشتر بدانید;
            مزید پڑھیں; یہ بھی پڑھیں; اس خبر کو بھی پڑھیں; اس خبرکوبھی پڑھیں; כתבות נוספות; עוד בנושא; לקריאה נוספת;
            और पढ़ें; ये भी देखें; यह भी देखें;
            यह खबर भी पढ़ें; ये खबर भी पढ़ें; यह भी जानें; संबंधित खबर; outras notícias; otras noticias; altre notizie;
            autres articles; weitere artikel zum thema; другие материалы; inne artykuły; další zprávy;
            संबंधित खबरें; আরো পড়ুন; இதையும் படிங்க; ఇవి కూడా చదవండి;
            อ่านเพิ่มเติม; อ่านต่อ; อ่านข่าวเพิ่มเติม;
            ข่าวที่เกี่ยวข้อง
            あわせて読む; おすすめ記事; 人気記事; 最新記事; 次の記事; 前の記事; 続きを読む; 関連リンク; 関連キーワード; 相关报道; 相關報導;
            推荐阅读; 推薦閱讀; 更多精彩; 精彩视频推荐; 热门推荐; 猜你喜欢; 看更多; 추천기사; 추천 기사; 많이 본 뉴스; 이 시각 인기뉴스
            اقرأ أيضا; إقرأ أيضا; اقرأ المزيد; شاهد أيضا; قد يهمك; مواضيع ذات صلة; بیشتر بخوانید;
            همچنین بخوانید; קראו גם; קרא גם; कृपया यह भी पढ़ें; यह भी पढ़ें; इसे भी पढ़ें; ये भी पढ़ें; আরও পড়ুন;
            আরও পড়ুন; மேலும் படிக்க; இதையும் படிக்க; இதையும் பார்க்க
            その他のニュース; その他の地域ニュース; 他のニュース; 関連記事; 関連ニュース; あわせて読みたい; 相关阅读; 相关新闻; 延伸阅读; 延伸閱讀; 相關新聞; 更多新聞; 더보기; 관련기사; 관련 기사
            people are also reading; lire la suite; lisez aussi; lisez également; à lire ensuite; plus d'infos sur;
            noticia relacionada; más sobre;
            leé también; mirá también; seguí leyendo; lee aquí; lea aquí; ver más; leia a seguir; veja a seguir;
            mais sobre; mais notícias; conteúdo relacionado; matérias relacionadas; você pode gostar; altre notizie;
            sullo stesso argomento; sullo stesso tema; ti può interessare; scopri di più; meer nieuws; zie ook;
            verder lezen; meer lezen; mer om; mere om; mer fra; mere fra; fler nyheter; flere nyheter; flere nyheder;
            läs mer om; lisää aiheesta; luitko jo; mehr zum; zum thema; lesetipp; lesetipps
            sprawdź też; sprawdź także; sprawdź również; zobacz zdjęcia; zobacz galerię; zobacz więcej; czytaj teraz;
            související články; více k tématu; nepřehlédněte; mohlo by vás; súvisiace články; viac k téme;
            kapcsolódó cikkek; olvasta már; ezt olvasta már; további híreink; citește mai mult; pe aceeași temă;
            te-ar putea interesa; čitajte i; čitajte još; pročitajte više; povezani članci; slične vesti;
            slične vijesti;
            vezani članci; berite tudi; sorodne novice; povezane novice; lexo edhe; lexo gjithashtu; lexoni edhe;
            lexo më shumë; lajme të ngjashme; прочитајте повеќе; поврзани вести; сличне вести; повезане вести;
            читајте још; још новости; още новини; свързани новини; прочетете повече; прочетете и; виж още
            читать далее; похожие новости; новости по теме; другие материалы; також читайте; читайте ще;
            новини за темою; схожі новини; матеріали за темою; чытайце таксама; тағы оқыңыз; сондай-ақ оқыңыз;
            оқи отырыңыз; дагы окуңуз; холбоотой мэдээ; дэлгэрэнгүй унших; shuningdek o'qing; mavzuga oid
            taip pat skaitykite; skaitykite taip pat; skaitykite daugiau; susiję straipsniai; panašūs straipsniai;
            lasi arī; lasiet arī; lasi vēl; lasi vairāk; saistītie raksti; saistītās ziņas; loe ka; loe lisaks;
            loe veel;
            seotud lood; seotud artiklid; lesa meira; lesið einnig; sjá einnig; tengdar fréttir; llegiu també;
            llegeix també; llegeix més; et pot interessar:; le tamén; ler tamén; novas relacionadas; irakurri gehiago;
            irakurri ere;
            lotutako albisteak; darllenwch hefyd; darllen mwy; mwy ar y stori hon; léigh freisin; aqra wkoll
            διαβάστε και; διαβάστε εδώ; δείτε εδώ; δείτε και; σχετικά θέματα; σχετικές ειδήσεις; bunları da;
            ayrıca oku; ilgili içerik; ilgili konu; öne çıkan haberler; həmçinin oxuyun; oxşar xəbərlər;
            əlaqəli xəbərlər; digər xəbərlər; ასევე წაიკითხეთ; წაიკითხეთ ასევე; ასევე იხილეთ; მსგავსი სიახლეები;
            მსგავსი ამბები; ამავე თემაზე; დაკავშირებული სტატიები; կարդացեք նաև; կարդալ նաև; նաև կարդացեք;
            առնչվող նյութեր
            مقالات ذات صلة; اخبار متعلقة; مواضيع متعلقة; مواضيع مرتبطة; ذات صلة; المزيد حول; لقراءة المزيد; اقرأ:;
            شاهد:;
            اخبار مرتبط; مطالب مشابه; مطالب پیشنهادی; در همین رابطه; در همین زمینه; خبرهای بیشتر; مزید پڑھیے;
            یہ بھی پڑھیے; یہ بھی دیکھیں; متعلقہ خبریں; زیاتر بخوێنەوە; נושאים קשורים; כתבות קשורות; קראו עוד; ראו גם;
            אולי יעניין אותך
            soma pia; pia soma; soma zaidi; habari zinazohusiana; akhri sidoo kale; sidoo kale akhri; karanta kuma;
            labarai masu alaka; lees ook:; verwante artikels; ተጨማሪ ያንብቡ; ይህንንም ያንብቡ; ተዛማጅ ዜናዎች
            हे ही वाचा; हेही वाचा; हे देखील वाचा; आणखी वाचा; अधिक वाचा; संबंधित बातम्या; संबंधित समाचार; यहां पढ़ें;
            यो पनि पढ्नुहोस्; यो पनि पढौं; थप पढ्नुहोस्; सम्बन्धित समाचार; সম্পর্কিত খবর; আরও খবর; আরো খবর;
            এই বিভাগের আরও; ਇਹ ਵੀ ਪੜ੍ਹੋ; ਹੋਰ ਪੜ੍ਹੋ; આ પણ વાંચો; વધુ વાંચો; સંબંધિત સમાચાર; இதையும் படியுங்கள்;
            தொடர்புடைய செய்திகள்; ఇది కూడా చదవండి; ఇదీ చదవండి; ఇవీ చదవండి; సంబంధిత వార్తలు; ಇದನ್ನೂ ಓದಿ; ಸಂಬಂಧಿತ ಸುದ್ದಿ;
            ഇതും വായിക്കുക; കൂടുതൽ വായിക്കുക; ബന്ധപ്പെട്ട വാർത്തകൾ; තවත් කියවන්න; තව කියවන්න
            berita lainnya; baca berita; tonton juga; baca lagi; berita berkaitan; artikel berkaitan; basahin rin;
            kaugnay na balita; mời bạn đọc; bài viết liên quan; tin cùng chuyên mục; có thể bạn quan tâm; đọc tiếp;
            อ่านข่าวที่เกี่ยวข้อง; อ่านข่าว; ข่าวแนะนำ; ข่าวอื่น; บทความที่เกี่ยวข้อง; เรื่องที่เกี่ยวข้อง;
            ອ່ານເພີ່ມຕື່ມ;
            ຂ່າວທີ່ກ່ຽວຂ້ອງ; អានបន្ថែម; ព័ត៌មានពាក់ព័ន្ធ; ဆက်စပ်သတင်းများ; ဆက်ဖတ်ရန်
            アクセスランキング; 合わせて読みたい; こちらもおすすめ; こちらの記事も; 相关文章; 相關文章; 相关链接; 相關連結; 相关推荐; 更多新闻;
            更多阅读; 推荐新闻; 推薦新聞; 你可能感兴趣; 你可能感興趣; 관련 뉴스; 관련뉴스; 함께 볼만한; 함께 보면; 주요기사;
            주요 기사; 인기기사; 인기 기사
            """);
        Add(Cue.Appeal, """
            subscribe; sign up; join our newsletter; join our; get the latest; get our; get the; follow us; follow me;
            follow @; like us on; share this; support our; support us; donate; if you enjoyed; if you liked;
            enjoyed this; want more; do you want; submit your letter; send us your; never miss; release date;
            click here to; to view the full story; leave a comment; leave a reply; comments are closed; post a comment;
            filed under; tags:; tagged:; tagged; tags; topics:; categories:; posted in; all rights reserved; copyright;
            ©; (c); this article was originally; we want to hear; let us know; download our app; advertise with us;
            for the latest; first-time subscribers; written permission; report a typo; about the author;
            about the writer
            newsletter; newsletter abonnieren; jetzt abonnieren; jetzt anmelden; abonnieren sie; abonniere;
            melden sie sich; folgen sie uns; folge uns; folgt uns; teilen; jetzt teilen; beitrag teilen; artikel teilen;
            kommentare; kommentar schreiben; kommentieren; kommentieren sie; hinterlasse einen kommentar;
            schreibe einen kommentar; kommentare geschlossen; schlagwörter; stichworte; schlagworte; kategorien;
            zurück zur; zurück zum; alle rechte vorbehalten; über den autor; über die autorin; zur person;
            unterstützen sie; spenden; drucken; zur startseite; war der artikel; hat dir der artikel;
            hat ihnen der artikel; gefällt dir; möchten sie den artikel; inhaltsverzeichnis; vg wort; quelle:; quellen:;
            quellenangaben; alle angaben ohne; aktualisiert am; zuletzt aktualisiert; den artikel mit anderen;
            entdecken sie jetzt; nach oben; pressekontakt; externer inhalt; an dieser stelle
            abonnez-vous; inscrivez-vous; suivez-nous; partager; mots-clés; tous droits réservés; suscríbete;
            suscríbase; síguenos; síganos; compartir; etiquetas; todos los derechos reservados; valora esta;
            puede escribirnos; siguenos; únete; unete; descarga nuestra; inscreva-se; assine; siga-nos; compartilhe;
            iscriviti; seguici; condividi; tutti i diritti riservati; riproduzione riservata; abonneer; volg ons;
            prenumerera; zapisz się; obserwuj nas; materiał chroniony prawem; źródło:; подписывайтесь; подписаться;
            поделиться; теги:; підписуйтесь; bizi takip edin; abone ol; ikuti; تابعونا; اشترك
            was this article; was this helpful; did you find this; report an error; report a mistake; spotted an error;
            spotted a mistake; found a mistake; war dieser artikel; war dieser beitrag; hat dir dieser; fandest du den;
            fehler gefunden; fehler melden; signaler une erreur; vous avez repéré une erreur; cet article vous a;
            reporte un error; reportar un error; reportar error; ¿te ha resultado; ¿has visto algún error;
            encontrou algum erro; comunicar erro; segnala un errore; zgłoś błąd; znalazłeś błąd; našli jste chybu;
            hibát talált; нашли ошибку; нашли опечатку; заметили ошибку; заметили опечатку; увидели ошибку;
            сообщить об ошибке; если вы нашли ошибку; если вы заметили ошибку; знайшли помилку; якщо ви знайшли помилку;
            bu haberi paylaş; kaynak:; източник:; источник:; джерело:; forrás:; sursa:; izvor:; zdroj:; πηγή:; المصدر:;
            منبع:; انتهای پیام; کد خبر; لینک کوتاه; لمتابعة آخر; للمزيد من الأخبار
            dalsza część artykułu; dalsza część tekstu; poniżej dalsza część; artikel gaat verder; lees verder onder;
            artikkelen fortsetter; artiklen fortsætter; artikeln fortsätter; juttu jatkuu; jutun jatkuu;
            článek pokračuje; pokračování článku; článok pokračuje; pokračovanie článku; a cikk folytatódik;
            articolul continuă; продовження після реклами; материал продолжается; статья продолжается;
            bài viết tiếp tục; trackback url; write a comment; write your comment; share your thoughts; our newsletter;
            уважаемый посетитель; посетители, находящиеся в группе; информация посетители, находящиеся в группе;
            просмотров:; количество просмотров; прочитано:; views:; hits:; read count; find this article at;
            printed from:; printed from http; printed from https; printed from www;
            this article was printed from; article printed from; поделиться в; udostępnij na; podijeli na;
            podeli na; distribuie pe; sdílejte; zdieľať na; megosztás a; paylaş:; condividi su; compartir en;
            compartilhar no; partager sur; deel via; auf facebook teilen; share on facebook; share on twitter;
            share on x; share on whatsapp;
            dela på facebook; dela på twitter; del på facebook; del på twitter; deel op facebook; deel op twitter;
            bagikan ke;
            login or register; log in or register; login to post; log in to post; anmelden oder registrieren;
            inloggen of registreren; connectez-vous ou; inicie sesión o; accedi o registrati; the comments are owned by;
            la suite après la publicité; la suite après cette publicité; continúa después de la publicidad;
            sigue leyendo debajo; continua após a publicidade; continua dopo la pubblicità; haberin devamı;
            продолжение после рекламы; 分享到; 转播到; 转载请注明; 版权声明; 免责声明; 扫描二维码; 扫一扫; 关注公众号; 点击查看;
            この記事をシェア; シェアする; ツイートする;
            enter your comment here; fill in your details below; you are commenting using; notify me of; save my name;
            your email address will not be published; required fields are marked; you must be logged in;
            be the first to comment; join the conversation; post views; kommentar verfassen; gib hier deinen kommentar;
            trage deine daten unten ein; du kommentierst mit; benachrichtigung bei weiteren kommentaren;
            informiere mich über neue beiträge; deine e-mail-adresse wird nicht; erforderliche felder sind;
            meinen namen, e-mail; du musst angemeldet sein; du musst eingeloggt sein; sie müssen angemeldet sein;
            um einen kommentar zu hinterlassen; votre adresse e-mail ne sera pas; votre adresse de messagerie ne;
            les champs obligatoires sont; laisser un commentaire; vous devez être connecté; deja un comentario;
            deja una respuesta; tu dirección de correo electrónico no; los campos obligatorios; debes iniciar sesión;
            lascia un commento; il tuo indirizzo email non; devi essere connesso; deixe um comentário;
            deixe uma resposta; o seu endereço de e-mail não; geef een reactie; je e-mailadres wordt niet;
            dodaj komentarz;
            twój adres e-mail nie; napsat komentář; vaše e-mailová adresa nebude; добавить комментарий;
            оставить комментарий; оставьте комментарий; ваш адрес email не; ваш e-mail не; чтобы оставить комментарий;
            обязательные поля; залишити коментар; lämna ett svar; din e-postadress kommer inte; legg igjen en kommentar;
            skriv en kommentar; sähköpostiosoitettasi ei; bir yanıt yazın; e-posta hesabınız yayımlanmayacak;
            vélemény, hozzászólás; az e-mail címet nem; lasă un răspuns; adresa ta de email nu; αφήστε μια απάντηση;
            tinggalkan balasan; alamat email anda tidak; email của bạn sẽ không; اترك تعليقا; اترك ردا;
            لن يتم نشر عنوان; نشانی ایمیل شما; 发表回复; 发表评论; 發佈留言; コメントを残す; メールアドレスが公開されることは; 댓글 남기기;
            이메일 주소는 공개되지; แสดงความคิดเห็น; anzeige -; anzeige –; anzeige:; advertisement:; publicidad:;
            저작권자; 기사제보; 공유하기; 구독하기; 이 기사를 공유
            ⓒ; support local journalism; reading time; estimated reading time; temps de lecture; tiempo de lectura;
            tempo di lettura; tempo de leitura; geschätzte lesezeit; lesezeit; leestijd; lästid; lesetid; læsetid;
            lukuaika; czas czytania; doba čtení; время чтения; час читання; okuma süresi; waktu baca; وقت القراءة;
            مدة القراءة; زمان مطالعه; זמן קריאה; 原标题：; 原標題：; 原题：
            view this post on instagram; a post shared by; ver esta publicación en instagram;
            una publicación compartida; sieh dir diesen beitrag auf instagram an; ein beitrag geteilt von;
            voir cette publication sur instagram; une publication partagée par; visualizza questo post su instagram;
            un post condiviso da; ver essa foto no instagram; ver esta publicação no instagram;
            uma publicação compartilhada; uma publicação partilhada; bekijk dit bericht op instagram;
            een bericht gedeeld door; bu gönderiyi instagram'da gör; wyświetl ten post na instagramie;
            post udostępniony przez; посмотреть эту публикацию в instagram; lihat postingan ini di instagram;
            sebuah kiriman dibagikan oleh; この投稿をinstagramで見る; instagram에서 이 게시물 보기;
            visa detta inlägg på instagram; ett inlägg delat av; vis dette innlegget på instagram;
            et innlegg delt av; se dette opslag på instagram; et opslag delt af;
            näytä tämä julkaisu instagramissa;
            this article is for subscribers; this article is for members; this content is for members;
            this story is for subscribers; this post is for; already a subscriber; to continue reading;
            dieser artikel ist nur für; sie sind bereits abonnent; cet article est réservé; déjà abonné;
            il vous reste; este contenido es exclusivo; contenido exclusivo para; ¿ya eres suscriptor;
            ya eres suscriptor;
            conteúdo exclusivo para; já é assinante; contenuto riservato; sei già abbonato; al abonnee;
            dit artikel is exclusief; redan prenumerant; allerede abonnent; ten artykuł jest dostępny; máte předplatné;
            この記事は有料; この記事は会員; 有料会員; 会員登録; ここから先は; この記事には続き; 本文为付费
            thanks for reading; this post is public so; was this page helpful; was this article helpful;
            was this helpful; war dieser artikel hilfreich; fanden sie diesen artikel hilfreich;
            cet article vous a-t-il; ¿te ha sido útil; ¿le ha sido útil; este artigo foi útil; was dit artikel nuttig;
            このページの情報は役に立ちましたか; このページは役に立ちましたか; この記事は役に立ちましたか; この記事は参考になりましたか;
            rate this article; artikel bewerten; bewerten sie diesen artikel; oceń artykuł;
            oceń ten artykuł; ohodnoťte článek; ohodnoťte tento článek; оцените статью; оцініть статтю;
            avalie este artigo; valora este artículo; valuta questo articolo;
            beoordeel dit artikel; értékelje a cikket; haberi oyla; bu haberi oyla;
            got a news tip; have a news tip; do you have a news tip; onko sinulla juttuvinkki; lähetä juttuvinkki;
            tipsa oss; tips oss; tip de redactie; masz dla nas temat; присылайте новости; 제보는 카카오톡;
            iratkozzon fel; iratkozz fel; η ηλ. διεύθυνσή σας; η ηλεκτρονική σας διεύθυνση;
            το email σας δεν; γράψτε ένα σχόλιο; γράψτε το σχόλιό σας; коментирай чрез;
            напишете коментар; ऐप डाउनलोड करें; हमारा ऐप डाउनलोड करें;
            keep it clean. please; please turn off your caps lock; don't threaten. threats; be truthful. don't;
            be nice. no racism; be proactive. use the; share with us. we'd love;
            etiketler; etiket:; címkék; štítky; tagi:; słowa kluczowe; avainsanat; nyckelord:; emneord:; ključne riječi;
            ključne reči; ključne besede; кључне речи; ключевые слова; ключові слова; λέξεις-κλειδιά; ετικέτες;
            الكلمات المفتاحية; الكلمات الدلالية; كلمات دلالية; الوسوم; برچسب‌ها; کلیدواژه; תגיות; टैग्स; ট্যাগ; แท็ก;
            แท็กที่เกี่ยวข้อง;
            标签：; 标签:; 關鍵字：; 关键词：; キーワード：; タグ：
            """);
        Add(Cue.PictureCredit, """
            foto:; fotos:; foto ©; foto/; photo:; photos:; photo by; photo credit; photograph:; picture:; image:;
            image credit; images:; credit:; credits:; bild:; bilder:; bildquelle; bildnachweis; titelbild; beitragsbild;
            symbolbild; symbolfoto; abbildung:; grafik:; getty images; crédit photo; crédits photo; crédits photos;
            crédit :; photograph by; photography by; photograph; image by; image courtesy; picture by; illustration by;
            photo :; crédito; imagen:; imagem:; fot.; фото:; zdjęcie:; kuva:; zdroj:; fotograf:; 撮影; 写真; 图片来源; 사진
            """);
        Add(Cue.Advertisement, """
            anzeige; advertisement; advertisements; ad; werbung; publicité; publicidad; publicidade; pubblicità;
            advertentie; annons; annonse; annonce; reklama; реклама; إعلان; mainos; story continues below;
            article continues below; continue reading; scroll to continue;
            scroll to resume content; 請繼續往下閱讀; 请继续往下阅读; comparte esto;
            comparte esto en tus redes; continuer la lecture; weiter mit;
            -- anzeige --; advertisement - article continues below; story continues below advertisement;
            article continues below advertisement; offrir l'article; offrir l’article; partager sur facebook;
            โฆษณา - อ่านบทความต่อด้านล่าง;
            listen; listen now; listen to this article; artikel anhören; beitrag anhören; anhören; écouter l'article;
            écouter l’article; écouter; escuchar; escucha la noticia; escuchar artículo; escuchar noticia; ouvir;
            ouvir notícia; ouça este conteúdo; ascolta; ascolta l'articolo; ascolta l’articolo; luister; lyssna;
            lyssna på artikeln; lytt til saken; lyt til artiklen; kuuntele artikkeli; posłuchaj artykułu;
            kuuntele; posłuchaj; прослушать; слушать; слухати; dinle; haberi dinle; استمع; استمع للمقال; 朗読; 听新闻; 收听
            share; share this article; copy link; link copied; print; print this article; save; loading; loading...;
            artikel drucken; link kopieren; merken; merkliste; auf die merkliste; imprimer; copier le lien; imprimir;
            copiar enlace; guardar; salvar; copiar link; stampa; copia link; afdrukken; kopieer link; dela;
            kopiera länk;
            del artikkel; del artiklen; jaa; jaa artikkeli; drukuj; kopiuj link; vytisknout; tisk; nyomtatás;
            версия для печати; распечатать; скопировать ссылку; yazdır; طباعة; نسخ الرابط; چاپ; הדפסה; 印刷; 打印; 分享;
            收藏; 字号; 인쇄; 스크랩; 글자크기
            hirdetés; reklám; reklaam; reklāma; oglas; oglasi; promo; iklan; quảng cáo; โฆษณา; διαφήμιση; 广告; 廣告; 広告;
            광고; פרסומת; آگهی; विज्ञापन; বিজ্ঞাপন; விளம்பரம்; publicitate
            min read; mins read; minute read; minutes read; min de lecture; minutes de lecture; min de lectura;
            minutos de lectura; min di lettura; minuti di lettura; min de leitura; minutos de leitura; min lesezeit;
            min. lesezeit; minuten lesezeit; min leestijd; minuten leestijd; min läsning; min czytania; minut czytania;
            мин. чтения; минут чтения; хв читання; dk okuma; dakika okuma; menit baca; menit membaca; phút đọc;
            دقيقة قراءة; دقائق قراءة; 分钟阅读; 分で読めます; 분 읽기
            scroll to continue with content; close window; close this window; fenster schließen; cerrar ventana;
            fermer la fenêtre; fermer cette fenêtre; fechar janela; chiudi finestra; sluit venster; stäng fönstret;
            zamknij okno; zavřít okno; закрыть окно; закрити вікно; 关闭窗口; 關閉視窗; ウィンドウを閉じる; 閉じる; 창닫기; 창 닫기
            back to top; top of page; haut de page; volver arriba; voltar ao topo; torna su; naar boven; наверх;
            ページの先頭へ; ページトップへ; このページのトップへ; 返回顶部; 回頁首
            sdílet; sdílet na facebooku; udostępnij; zdieľať; megosztás; distribuie; partajează; podijeli;
            podijelite; podeli; deli;
            сподели; подели; поделиться; поділитися; бөлісу; paylaş; paylaşın; κοινοποίηση; κοινοποίησε; bagikan;
            kongsi;
            kongsikan; chia sẻ; แชร์; مشاركة; شارك; به اشتراک بگذارید; اشتراک گذاری; شیئر کریں; שתפו; शेयर करें;
            শেয়ার করুন; பகிர்க; பகிர; dalintis; dalies; dalīties; jaga; deila; comparteix; partekatu; shiriki; ያጋሩ;
            გაზიარება; გააზიარე; կիսվել; compartilhar; compartir; partager; condividi; delen; shërndaje
            no comments; no comments yet; 0 comments; keine kommentare; noch keine kommentare; aucun commentaire;
            sin comentarios; no hay comentarios; nenhum comentário; sem comentários; nessun commento; geen reacties;
            inga kommentarer; ingen kommentarer; ei kommentteja; brak komentarzy; žádné komentáře; žiadne komentáre;
            nincs hozzászólás; niciun comentariu; nema komentara; нет комментариев; немає коментарів; няма коментари;
            yorum yok; δεν υπάρχουν σχόλια; tidak ada komentar; tiada komen; chưa có bình luận; コメントはありません;
            コメントはまだありません; 暂无评论; 尚無留言; 댓글 없음; لا توجد تعليقات; لا يوجد تعليقات; אין תגובות;
            реклама на сайте; 제보하기; कोई टिप्पणी नहीं; কোনো মন্তব্য নেই; ポスト; ポストする; いいね！; リツイート; ブックマーク;
            comments; commentaires; commenter; comentarios; comentar; comentários; commenti; commenta; reacties;
            reageer;
            kommentarer; kommentera; kommentit; kommentoi; komentarze; skomentuj; komentáře; komentovat; hozzászólások;
            comentarii; komentari; komentiraj; коментари; комментарии; комментировать; коментарі; yorumlar; yorum yap;
            yorum yaz; σχόλια; komentar; bình luận; ความคิดเห็น; コメント; コメントする; 评论; 評論; 댓글; التعليقات;
            أضف تعليق; نظرات; ارسال نظر; תגובות; הוסף תגובה; टिप्पणी करें; प्रतिक्रिया दिनुहोस्; মন্তব্য করুন
            """);
        Add(Cue.Advertisement, string.Join(';', Sponsored));
        return [.. table.OrderByDescending(static o => o.Item1.Length)];
    }
}
