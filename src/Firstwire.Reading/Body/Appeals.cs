using System.Buffers;

namespace Firstwire.Reading.Body;

/// <summary>
/// Paragraphs that speak to the reader of the outlet itself: follow us, subscribe, donate, all rights reserved. They
/// stand below the last paragraph of an article, each known by a set phrase of its language wherever in it that stands;
/// the same words in the middle of an article are text.
/// </summary>
internal static class Appeals
{
    private const int Longest = 500;

    private static readonly SearchValues<string> Phrases = Words("""
        follow us on; follow our; like us on; subscribe to our; subscribe now; sign up for our; sign up to our;
        sign up here; join us on; our newsletter; our whatsapp; our telegram; support our journalism; support our work;
        become a member; become a subscriber; become a supporter; already a subscriber; make a donation;
        unlimited digital access; download our app; send us a message; send us an email; send us your; contact us at;
        while we verify access; gift articles to give; subscribe on youtube;
        
        email us at; e-mail us at; to post comments; to post a comment;
        ctrl+enter; ctrl + enter; ctrl-enter; have your say; puedes seguir a; tetszett a cikk;
        hat ihnen der artikel gefallen;
        ti è piaciuto questo articolo; líbil se vám článek; spodobał ci się artykuł; вам понравилась статья;
        all rights reserved; may not be published, broadcast; written permission; do not necessarily reflect;
        original-content von:; zum e-paper;
        not necessarily those of; is not responsible for the
        nicht unbedingt die meinung; nicht notwendigerweise die meinung; nicht zwingend die meinung;
        ne reflètent pas nécessairement; n'engagent que leur; n’engagent que leur; n'engagent que la responsabilité;
        no reflejan necesariamente; no representan necesariamente; no necesariamente reflejan;
        no necesariamente representan; não refletem necessariamente; não reflete necessariamente;
        não representam necessariamente; non riflettono necessariamente; non rispecchiano necessariamente;
        niet noodzakelijk de mening; niet noodzakelijkerwijs de mening; nie muszą odzwierciedlać;
        nu reflectă neapărat; ne odražavaju nužno; ne odražava nužno; може да не съвпада с; не отразяват непременно;
        может не совпадать с; могут не совпадать с; може не збігатися з; можуть не збігатися з;
        görüşlerini yansıtmayabilir; politikasını yansıtmayabilir; δεν αντανακλούν απαραίτητα;
        لا تعبر بالضرورة عن; لا تعبّر بالضرورة عن; لا يعبر بالضرورة عن; لا تعبر عن رأي الموقع; لا تعبر عن رأي الصحيفة;
        لا تعبر عن رأي الجريدة; لا يعبر عن رأي الموقع; لا يعبر عن رأي الصحيفة; لا يعبر عن رأي الجريدة; لزوما بیانگر;
        لزوماً بیانگر; אינן משקפות בהכרח; tidak selalu mencerminkan pandangan;
        tidak mencerminkan pandangan redaksi; tidak mewakili pandangan redaksi;
        不代表本站; 不代表本网; 不代表本報; 不代表本台; 입장과 다를 수
        folgen sie uns; folgt uns; folge uns; unser newsletter; unseren newsletter; unserem newsletter;
        unseres newsletters; newsletter abonnieren; jetzt abonnieren; abonniere unseren; abonnieren sie unseren;
        unterstützen sie uns; unterstütze uns; unterstützt uns; mit ihrer spende; mit deiner spende;
        unserem whatsapp; bleib auf dem laufenden; bleiben sie auf dem laufenden; alle rechte vorbehalten
        abonnez-vous; suivez-nous; inscrivez-vous à; notre newsletter; notre chaîne whatsapp; rejoignez-nous sur;
        soutenez-nous; faites un don;
        téléchargez notre; tous droits réservés; reproduction interdite
        síguenos; síganos; suscríbete; suscríbase; nuestro canal de; nuestra newsletter; nuestro boletín;
        nuestros boletines; únete a nuestr; hazte miembro; hazte socio; apóyanos; haz una donación; dona aquí;
        descarga nuestra; recibe en tu correo; todos los derechos reservados; prohibida su reproducción
        descarga gratis nuestra; siga-nos; inscreva-se; assine a nossa; nosso canal; nossa newsletter;
        participe do nosso;
        todos os direitos reservados
        seguici; iscriviti; nostra newsletter;
        nostro canale; sostienici; riproduzione riservata;
        tutti i diritti riservati
        volg ons; onze nieuwsbrief; abonneer je; meld je aan voor; alle rechten voorbehouden; steun ons
        följ oss; vårt nyhetsbrev; prenumerera på; følg oss; følg os; vores nyhedsbrev; tilmeld dig
        seuraa meitä; tilaa uutiskirje; uutiskirjeemme
        obserwuj nas; zapisz się na; naszego newslettera; subskrybuj; do subskrypcji; wesprzyj nas;
        wszelkie prawa zastrzeżone; sledujte nás; přihlaste se k odběru; podpořte nás; všechna práva vyhrazena;
        kövess minket; kövessen minket; iratkozz fel; iratkozzon fel; támogass minket;
        minden jog fenntartva
        urmărește-ne; urmăriți-ne; abonează-te; toate drepturile rezervate; pratite nas; pretplatite se; zapratite nas;
        sva prava pridržana; последвайте ни; абонирайте се; подписывайтесь; подпишитесь; наш канал; нашем канале;
        наш телеграм; поддержите нас; все права защищены;
        підписуйтесь; підпишіться; нашому каналі; підтримайте нас;
        усі права захищені; bizi takip edin; abone olun; kanalımıza; tüm hakları saklıdır; ακολουθήστε μας;
        ακολουθήστε το; εγγραφείτε στο
        تابعونا; تابعنا على; اشترك في; اشتركوا في; قناتنا; جميع الحقوق محفوظة; ما را دنبال کنید; עקבו אחרינו;
        הירשמו; כל הזכויות שמורות; हमें फॉलो; फॉलो करें; सब्सक्राइब; ফলো করুন; সাবস্ক্রাইব; ہمیں فالو; سبسکرائب
        ikuti kami; saluran whatsapp; channel whatsapp; whatsapp channel; theo dõi chúng tôi; ติดตามเรา; ติดตามข่าว
        责任编辑; 責任編輯; 责编：; 责编:; 编辑：; 关注我们; 關注我們; 扫码关注; 版权所有; 未经授权; 無断転載; フォローして; 무단전재; 무단 전재; 재배포 금지;
        转载此文; 转载目的; 侵犯了您; 侵權; 如有侵权; 涉及侵权; 与本网联系; 与本站联系; 免责声明; 免責聲明; 仅代表作者; 不代表本网;
        삭제한 댓글은; 이 기사를 추천; 기사제보; 기사 제보; 點我下載app; この記事をシェア; แชร์ข่าวนี้; แชร์บทความ; อ่านข่าวอื่น
        """);

    private const int LongestInvitation = 200;

    /// <summary>Where outlets ask to be followed.</summary>
    private static readonly SearchValues<string> Networks = Words("""
        instagram; facebook; whatsapp; telegram; twitter; youtube; tiktok; bluesky; linkedin; google news; viber;
        threads; วอตส์แอป; телеграм; телеграмм; вайбер; фейсбук; واتساب; واتس اب; تلغرام; تليجرام; فيسبوك; تلگرام;
        اینستاگرام; व्हाट्सएप; वॉट्सऐप; टेलीग्राम; फेसबुक; ফেসবুক; হোয়াটসঅ্যাপ; வாட்ஸ்அப்; 微信; 微博; 카카오톡; 텔레그램;
        フェイスブック; ツイッター; インスタグラム
        """);

    /// <summary>The first words of a line that asks to.</summary>
    private static readonly string[] Invitations = """
        follow;join;like;reach;contact;find us;connect with;stay;siga;segue;curta;participe;entre n;acompanhe;sigue;
        seguinos;seguí;
        únete;sumate;suivez;retrouvez;rejoignez;segui;seguite;unisciti;folge;folgen;volg;følg;följ;gilla;synes;seuraa;simak;
        bashkohu;obserwuj;dołącz;polub;bądź;sledujte;přidejte;pridajte;kövess;kövesd;lájkolj;urmărește;urmăriți;pratite;
        zapratite;
        pridružite;sekite;sekojiet;jälgi;последвай;харесай;следите;читайте нас;присоединяйтесь;подпис;стежте;
        приєднуйтесь;долучайтесь;підпис;ακολουθήστε;ikuti;gabung;sertai;theo dõi;fuata;تابع;انضم;اشترك;به کانال;
        עקבו;הצטרפו;ताजा;ताज़ा
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The words that ask to, of languages in which they end a sentence.</summary>
    private static readonly SearchValues<string> ClosingInvitations = Words("""
        bergabung di; iscriversi al canale;
        takip edin; takip et; abone ol; izləyin; qoşulun; जुड़ें; फॉलो; লাইক; যোগ দিন; பின்தொடர; フォロー;
        팔로우; 구독; 친구 추가;
        دنبال کنید; بپیوندید; жазылыңыз; obuna bo'ling
        """);

    /// <summary>What a line about the outlet opens with; within a sentence the same words may be text.</summary>
    private static readonly string[] Openings = """
        a version of this article; this article appears in; this story appears in; recevez chaque jour;
        do you have a story for us; want to send us a story; have you got a story for us; do you have a news tip;
        disclaimer:; डिस्क्लेमर:; dziękujemy, że przeczytał; 제보는 카톡; ▶제보는; 제보는 카카오톡;
        recevez chaque matin; recevez chaque semaine; sostieni il giornalismo; оформите подписку; полная перепечатка
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>"Reach her at …": where an address or a number follows.</summary>
    private static readonly SearchValues<string> Reaching =
        Words("reach him at; reach her at; reach them at; can be reached at");

    public static bool Is(string paragraph) => paragraph.Length <= Longest
        && (paragraph.AsSpan().ContainsAny(Phrases) || IsInvitation(paragraph)
            || Array.Exists(Openings, o => paragraph.StartsWith(o, StringComparison.OrdinalIgnoreCase))
            || (paragraph.AsSpan().ContainsAny(Reaching) && Contacts.IsAddress(paragraph)));

    /// <summary>"Follow the Courier on …", whichever network that is.</summary>
    private static bool IsInvitation(string line) => line.Length <= LongestInvitation
        && line.AsSpan().ContainsAny(Networks)
        && (Array.Exists(Invitations, i => line.StartsWith(i, StringComparison.OrdinalIgnoreCase))
            || line.AsSpan().ContainsAny(ClosingInvitations));

    private static SearchValues<string> Words(string phrases) => SearchValues.Create(
        phrases.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        StringComparison.OrdinalIgnoreCase);
}
