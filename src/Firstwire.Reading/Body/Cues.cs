using System.Collections.Frozen;

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
    /// <summary>By their first two letters, as every line of a page is compared.</summary>
    private static readonly FrozenDictionary<int, (string Opening, Cue Cue)[]> Openings =
        Table().GroupBy(static o => Key(o.Opening)).ToFrozenDictionary(static g => g.Key, static g => g.ToArray());

    public static Cue Of(string text)
    {
        var line = text.AsSpan().TrimStart(" \u00A0>»▶►▸→•·-–—*+|[(#:¡¿【［《〈★☆■□◆◇●○▼▽▲△※\u200F\uFEFF");
        if (line.IsEmpty) return Cue.None;
        if (!Openings.TryGetValue(Key(line), out var openings)
            && !Openings.TryGetValue(Key(line[..1]), out openings)) return Cue.None;
        foreach (var (opening, cue) in openings)
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            if (line.Length == opening.Length || !char.IsLetterOrDigit(line[opening.Length])
                || !char.IsLetterOrDigit(opening[^1]) || opening[^1] > 0x2E80)
                return cue == Cue.Advertisement && line.Length > opening.Length + 2 ? Cue.None : cue;
        }
        return Cue.None;
    }

    private static int Key(ReadOnlySpan<char> line) =>
        (char.ToLowerInvariant(line[0]) << 16) | (line.Length > 1 ? char.ToLowerInvariant(line[1]) : 0);

    private static (string Opening, Cue Cue)[] Table()
    {
        var table = new List<(string, Cue)>();
        void Add(Cue cue, string openings)
        {
            foreach (var opening in openings.Split([';', '\n', '\r'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                table.Add((opening, cue));
        }

        Add(Cue.AlsoRead, """
            read more; read also; also read; read next; see also; related; related coverage; related stories;
            related articles; related posts; related news; related content; related topics; related links
            more on this; more on this story; more from; more about; more stories; more articles; more news;
            you may also like; you might also like; you may also be interested; recommended; recommended reading;
            further reading; don't miss; don’t miss; must read; trending; editor's picks; most read; most popular;
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
            berita terkait; simak berita; pilihan editor; tin liên quan; bài liên quan; xem tiếp
            اقرأ أيضاً; اقرأ أيضًا; إقرأ أيضاً; إقرأ أيضًا; اقرأ ايضا; إقرأ ايضا; اقرأ كذلك; شاهد أيضاً; شاهد أيضًا;
            طالع أيضا; أخبار ذات صلة; موضوعات متعلقة; قد يعجبك; نرشح لك; مطالب مرتبط; خبرهای مرتبط; بیشتر بدانید;
            مزید پڑھیں; یہ بھی پڑھیں; כתבות נוספות; עוד בנושא; לקריאה נוספת; और पढ़ें; ये भी देखें; यह भी देखें;
            संबंधित खबरें; আরো পড়ুন; இதையும் படிங்க; ఇవి కూడా చదవండి;
            อ่านเพิ่มเติม; อ่านต่อ; อ่านข่าวเพิ่มเติม;
            ข่าวที่เกี่ยวข้อง
            あわせて読む; おすすめ記事; 人気記事; 最新記事; 次の記事; 前の記事; 続きを読む; 関連リンク; 関連キーワード; 相关报道; 相關報導;
            推荐阅读; 推薦閱讀; 更多精彩; 精彩视频推荐; 热门推荐; 猜你喜欢; 看更多; 추천기사; 추천 기사; 많이 본 뉴스; 이 시각 인기뉴스
            اقرأ أيضا; إقرأ أيضا; اقرأ المزيد; شاهد أيضا; قد يهمك; مواضيع ذات صلة; بیشتر بخوانید;
            همچنین بخوانید; קראו גם; קרא גם; कृपया यह भी पढ़ें; यह भी पढ़ें; इसे भी पढ़ें; ये भी पढ़ें; আরও পড়ুন;
            আরও পড়ুন; மேலும் படிக்க
            関連記事; 関連ニュース; あわせて読みたい; 相关阅读; 相关新闻; 延伸阅读; 延伸閱讀; 相關新聞; 更多新聞; 더보기; 관련기사; 관련 기사
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
            уважаемый посетитель; посетители, находящиеся в группе; the comments are owned by;
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
            article continues below; continue reading; scroll to continue; continuer la lecture; weiter mit;
            -- anzeige --
            listen; listen now; listen to this article; artikel anhören; beitrag anhören; anhören; écouter l'article;
            écouter l’article; écouter; escuchar; escucha la noticia; escuchar artículo; escuchar noticia; ouvir;
            ouvir notícia; ouça este conteúdo; ascolta; ascolta l'articolo; ascolta l’articolo; luister; lyssna;
            kuuntele; posłuchaj; прослушать; слушать; слухати; dinle; haberi dinle; استمع; استمع للمقال; 朗読; 听新闻; 收听
            share; share this article; copy link; link copied; print; print this article; save; loading; loading...;
            artikel drucken; link kopieren; merken; merkliste; auf die merkliste; imprimer; copier le lien; imprimir;
            copiar enlace; guardar; salvar; copiar link; stampa; copia link; afdrukken; kopieer link; dela;
            kopiera länk;
            del artikkel; del artiklen; jaa; jaa artikkeli; drukuj; kopiuj link; vytisknout; tisk; nyomtatás;
            версия для печати; распечатать; скопировать ссылку; yazdır; طباعة; نسخ الرابط; چاپ; הדפסה; 印刷; 打印; 分享;
            收藏; 字号; 인쇄; 스크랩; 글자크기
            """);
        return [.. table.OrderByDescending(static o => o.Item1.Length)];
    }
}
