using System.Collections.Frozen;
using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// The words around names in bylines, and those that are no part of a name, in the languages of the press.
/// </summary>
internal static class BylineWords
{
    /// <summary>What opens a byline, longest first: after it, or after it and a colon, comes a name.</summary>
    public static readonly string[] Openings = Longest("""
        written by;posted by;published by;reported by;story by;words by;text by;edited by;review by;reviewed by;
        recipe by;article by;post by;photos by;submitted by;created by;by;posts by;more posts by;
        show all articles of;view all posts by;zeige alle artikel von;zeige alle beiträge von;
        alle artikel von;alle beiträge von;all posts by;post author;author;authors;writer;staff writer;
        contributor;authored by;report by;reporting by;opinion by;analysis by;commentary by;column by;interview by;
        guest column by;guest post by;guest essay by;contributed by;compiled by;
        von;vom;veröffentlicht von;geschrieben von;erstellt von;
        text & fotos;text und fotos;text & bilder;text und bilder;text and photos;words and photos;texto y fotos;
        texte et photos;testo e foto;tekst en foto;verfasst von;publiziert von;eingestellt von;
        geposted von;ein artikel von;artikel von;ein beitrag von;beitrag von;interview von;ein interview von;
        ein kommentar von;kommentar von;eine kolumne von;kolumne von;eine analyse von;ein gastbeitrag von;
        gastbeitrag von;blogbeitrag von;blog beitrag von;blogpost von;
        ein bericht von;bericht von;eine reportage von;text von;autor;autorin;autoren;autorinnen;
        autor/in;autor*in;autor:in;verfasser;verfasserin;redakteur;redakteurin;
        par;publié par;écrit par;rédigé par;posté par;un article de;article rédigé par;article écrit par;
        un reportage de;auteur;auteure;autrice;propos recueillis par;
        por;publicado por;escrito por;redactado por;texto de;autora;reportagem de;
        a cura di;scritto da;pubblicato da;articolo di;autore;autrice;
        door;geschreven door;geplaatst door;gepubliceerd door;tekst;
        skrevet af;skrevet av;skriven av;tekst av;text av;av;af;forfatter;författare;
        kirjoittanut;kirjoittaja;teksti;przez;napisał;napisała;autor tekstu;autor del texto;autor do texto;
        autore del testo;opracował;opracowała;
        napsal;napsala;autor článku;написал;автор;автор статьи;авторы;автор тексту;автор текста;автор материала;автори;
        текст;
        yazan;yazar;muhabir;haber;oleh;penulis;ditulis oleh;reporter;szerző;írta;scris de;autorul;
        συντάκτης;ρεπορτάζ;ρεπορταζ;του;της;γράφει ο;γράφει η;
        بقلم;كتب;كتبت;كتبه;الكاتب;تحرير;المحرر;نوشته;نویسنده;تحریر;
        von unserer korrespondentin;von unserem korrespondenten;von unserer redakteurin;von unserem redakteur;
        von unserer mitarbeiterin;von unserem mitarbeiter;de notre correspondante;de notre correspondant;
        de notre envoyée spéciale;de notre envoyé spécial;dal nostro inviato;dalla nostra inviata;
        dal nostro corrispondente;dalla nostra corrispondente;van onze correspondent;van onze redacteur;
        de nuestro corresponsal;de nuestra corresponsal;do nosso correspondente;da nossa correspondente;
        oprac.;opracowanie;σύνταξη;επιμέλεια;إعداد;本报记者;本報記者;本报评论员;特约记者;
        autorius;parengė;nga;
        autors;autore;avtor;avtorica;pripravil;pripravila;eftir;höfundur;müəllif;аутор;аутори;авторы;
        ავტორი;հեղինակ;எழுதியவர்;
        ein gastkommentar von;gastkommentar von;ein essay von;essay von;aufgezeichnet von;recueilli par;
        entrevista de;intervista di;van onze verslaggever;van onze verslaggeefster;van onze verslaggevers;
        von unserem redaktionsmitglied;von unserem reporter;
        von unserer reporterin;från vår korrespondent;door onze redacteur;door onze correspondent;
        door onze verslaggever;
        rozmawiał;rozmawiała;przygotował;przygotowała;autoři;autori;připravil;připravila;spracoval;spracovala;
        беседовал;беседовала;подготовил;подготовила;підготував;підготувала;розмовляв;розмовляла;
        piše;пише;пишува;napisao;napisala;autorica;autorji;parašė;szerzők;skrifar;pewarta;kontributor;mwandishi;
        imeandikwa na;röportaj;haber-foto;haber - fotoğraf;haber ve fotoğraf;derleyen;รายงานโดย;
        a consemnat;au consemnat;consemnat de;text și foto;pripremio;pripremila;pripremili;tekst i foto;текст и фото;
        pripravili;besedilo;γράφουν;teksts;kalbino;kalbėjosi;egilea;testua;text i fotos;testo e foto di;texto e fotos;
        رپورٹ;
        מאת;लेखक;द्वारा;লেখক;tác giả;bài và ảnh;
        bài, ảnh;bài;โดย;ผู้เขียน;ข่าว/ภาพ;ภาพ/ข่าว;በ;ጸሐፊ;ዘጋቢ;አዘጋጅ;取材・文;文・写真;文・;聞き手・;文;
        作者;著者;記者;记者;文/;文／;文｜;文|;撰文;撰文者;기자명;ライター;取材;文責;責任編輯;责任编辑;編輯;编辑;기자;글;筆者;
        執筆
        """);

    private static readonly FrozenDictionary<char, string[]> ByInitial = Openings
        .GroupBy(static o => o[0]).ToFrozenDictionary(static g => g.Key, static g => g.ToArray());

    /// <summary>The openings that begin with a letter, in either case.</summary>
    public static string[] OpeningsOf(char initial) =>
        ByInitial.GetValueOrDefault(char.ToLowerInvariant(initial)) ?? [];

    /// <summary>Words that open a byline with a colon behind them, and other lines without.</summary>
    public static readonly string[] LabelsWithColon = Longest("""
        text;texto;textos;texte;textes;testo;testi;redaktor;خبرنگار;گزارشگر;رپورٹر;szöveg;zpracoval;zpracovala;napisali;
        pišu;razgovarao;razgovarala;zhováral sa;zhovárala sa;записал;записала;записав;спілкувався;спілкувалася;
        разговаря;подготви;κείμενο;toimittanut;লেখা;เรื่อง;เขียน;เรื่องและภาพ;เรื่อง/ภาพ;เรียบเรียง
        """);

    /// <summary>Words that stand before names in bylines and as often before other things.</summary>
    public static readonly string[] Prefixes = Longest("""
        about the author;about;interview;redaktion;redacción de;de;di;da;del;über den autor;über die autorin;
        im gespräch mit;avec;with;mit;posted in;und;and;name;rechtsanwalt;rechtsanwältin;tekst;от
        """ + ";" + string.Join(';', LabelsWithColon));

    /// <summary>What stands after a name; the name ends where one of them begins.</summary>
    public static readonly string[] Closings =
    [
        " more posts", " shares", " says", " sagt", " schreibt", " published", " updated", " posted", " on ", " am ",
        " le ", " el ", " · ", " • ", " | ", " - ", " – ", " — ", " (", " [", ", contributor", ", staff", " für ",
        " for ", " in ", " at ", "/", ", redakt", ". aktualis", " ผู้สื่อข่าว",
        " @", " follow", " folgen", " email", " e-mail", " veröffentlicht", " vor ", " seit ",
        " publié", " publicado", " pubblicato", " aus ", " illustration", " fotos:", " foto:", " photos:", " photo:",
        " editor:", " penyunting:", " redaktur:", " redaktor:", " редактор:", " szerkesztő:", " edición:", " video:",
        " fotoğraf:", " snimio ", " snimila ", " snimili ",
        " zdjęcia ", " photos :", " photo :", " фото:", " fotografía:", " imagen:", " bilder:", " bild:", " kuvat:",
        " kuva:",
        " zdjęcia:", " fot.", " photograph", ": ", " dne ", " klo ", " um ", " mit ", " stand:", " stand ", " » ",
        " « ",
        " last updated", " first published", " mis à jour", " mise à jour", " actualizado", " atualizado", " aggiornat",
        " bijgewerkt", " gepubliceerd", " geplaatst", " publicerad", " uppdaterad", " publisert", " oppdatert",
        " julkaistu", " zaktualizowan", " güncelle", " diperbarui", " обновлен", " प्रकाशित", " thứ hai", " thứ ba",
        " thứ tư", " thứ năm", " thứ sáu", " thứ bảy", " chủ nhật", " 写真",
        " translated by", " edited by", " editing by", " translation by", " übersetzt von", " aus dem englischen",
        " traduit ", " traducción ", " traduzione ", " перевод ",
        " เผยแพร่", " opublikowano", " опубликовано", " publikováno", " yayınlan", " نشر في", " تم النشر",
    ];

    /// <summary>What opens the names of those who helped: "Anna Berg (with Karl Holm)".</summary>
    public static readonly string[] Helpers = [" (with ", " (avec ", " (mit ", " (con ", " (com ", " (met ", " (med "];

    /// <summary>What opens the names of those who worked on an article that others wrote.</summary>
    public static readonly string[] LaterHands =
    [
        "edited by", "editing by", "translated by", "translation by", "photos by", "photographs by", "photography by",
        "pictures by", "illustrations by", "illustration by", "video by", "fact-checked by", "medically reviewed by",
        "übersetzt von", "traduit ", "traduction", "traducido por", "traducción", "editado por", "tradução",
        "traduzione", "редактор", "перевод",
    ];

    /// <summary>What names are parted by.</summary>
    public static readonly string[] Separators =
    [
        .. Helpers,
        ", ", ";", " and ", " And ", " AND ", " und ", " UND ", " et ", " ET ", " y ", " Y ", " e ",
        " & ", " og ", " och ", " en ", " i ", " и ", " та ",
        " ve ", " ja ", " és ", " și ", " a ", " dan ", " و", "、", "／", " / ", " | ", " with ", "\n", "，", " sowie ",
        " avec ", " im gespräch mit ", " in conversation with ", " agus ", " eta ", " dhe ", " ir ", " un ", " και ",
        " və ", " va ", " và ", " და ", " և ", " және ", " और ", " ও ", " এবং ", " اور ",
    ];

    /// <summary>Words of pages; a name holds none of them.</summary>
    public static readonly FrozenSet<string> Strangers = Set("""
        erforderlich required email e-mail published publisher datum date follow posted posts admin administrator
        wordpressadmin webdesk
        updated veröffentlicht publiziert geschrieben uhr kommentar kommentare comments comment author
        autor autoren authors team staff read more share unknown unbenannt anonymous guest gast website webseite here
        hier click login log sign subscribe newsletter home news kontakt contact quelle source foto photo bild image
        fotos photos license licence agreement
        getty video podcast pressemitteilung herausgeber about profile profil biography view all editor user
        default desk anónimo anonymus anonym noticias nachrichten gastautor gastbeitrag leben kultur politik
        wirtschaft sport germany deutschland österreich schweiz webmaster
        min minutes minuten lesezeit aktualisiert artikel article redakteur copyright rights reserved cookies
        datenschutz impressum http https paid content sponsored sponsor advertisement anzeige advertorial werbung
        geschäftsführer geschäftsführerin gründer gründerin ceo chefredakteur chefredakteurin photocredits fotocredits
        留言 评论 評論 分享 收藏 阅读 閱讀 人氣 人气 コメント 댓글
        tweet tweeter twitter facebook whatsapp telegram partager compartir compartilhar condividi condividere teilen
        delen jaa udostępnij sdílet zdieľať podijeli podeli megosztás distribuie paylaş bagikan поделиться поділитися
        сподели κοινοποίηση مشاركة שתף साझा 공유
        merkezi leave reply alle person beiträge username zeige mehr weitere links themen termine inhalte gesponserte
        related yazıları
        """);

    /// <summary>What opens the credit of a picture.</summary>
    public static readonly FrozenSet<string> PictureWords = Set("""
        fot foto fotos fotó fotók
        photo photos photograph photography picture pictures image images bild bilder bildquelle fotografie
        photocredit photocredits fotocredit fotocredits bildcredit bildcredits fotonachweis
        illustration illustrationen illustrations imagen imágenes fotografía foto's kuva kuvat zdjęcie zdjęcia фото
        фотография photographe crédit crédits credit credits graphic grafik imagem imagens صورة 图 圖 写真 사진
        """);

    /// <summary>Words that are names too, but not alone.</summary>
    public static readonly FrozenSet<string> LoneStrangers = Set("""
        january february march april may june july august september october november december januar februar märz mai
        juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
        donnerstag freitag samstag sonntag our correspondent reporter lundi mardi mercredi jeudi vendredi samedi
        dimanche lunes martes miércoles
        jueves viernes sábado domingo basel berlin wien london paris münchen hamburg zürich bern köln frankfurt today
        yesterday heute gestern
        """);

    /// <summary>
    /// The days of the week as they stand before a date, in languages that write them small (<see cref="Weekdays"/> has
    /// the others).
    /// </summary>
    private static readonly FrozenSet<string> SmallWeekdays = Set("""
        lundi mardi mercredi jeudi vendredi samedi dimanche miércoles jueves viernes sábado domingo lunedì martedì
        mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag
        mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai poniedziałek
        wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle hétfő kedd szerda
        csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică ponedjeljak ponedeljak
        utorak srijeda sreda četvrtak petak subota nedjelja nedelja понедельник вторник среда четверг пятница суббота
        воскресенье понеділок вівторок середа четвер п'ятниця субота неділя понеделник сряда четвъртък петък събота
        неделя الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت شنبه یکشنبه دوشنبه سه‌شنبه
        چهارشنبه پنجشنبه جمعه सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
        """);

    /// <summary>The days of the week in two or three letters, as a sign follows them before a date.</summary>
    public static readonly FrozenSet<string> ShortWeekdays = Set("""
        mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom seg ter qua qui sex gio man tir ons tor
        fre lør søn mån tis lör sön ma wo vr za zo ti ke to pe la su pon wt śr czw pt sob nd po út st čt pá ne пн вт ср
        чт пт сб вс нд
        """);

    /// <summary>Words of pages with which a desk may sign.</summary>
    private static readonly FrozenSet<string> DeskWords = Set("team staff desk news nachrichten noticias online");

    /// <summary>True for a word of pages that is in no byline, not even in that of a desk.</summary>
    public static bool IsPageWord(string word) => Strangers.Contains(word) && !DeskWords.Contains(word);

    public static readonly FrozenSet<string> Organisations = Set("""
        gmbh ag kg ug e.v. ev ev. inc inc. ltd ltd. llc corp corporation plc verlag redaktion department departement
        ministerium ministry universität university université universidad universidade università universitat
        uniwersytet univerzita universitet universitetet üniversitesi университет університет
        institut institute verband bundesverband stiftung foundation
        agency agencies agentur agencia agence zeitung magazin magazine media medien presse press news times journal
        tv radio online newsroom editorial bureau office amt behörde partei fraktion group feuerwehr abteilung kreuz
        bündnis polizei police kanzlei firma company gruppe verein club association society network committee
        redacción redaction rédaction redazione redakcja redação redaksi redactie redaktionen toimitus redakce
        redaksia redakcija redakcia redaksjonen szerkesztőség uredništvo toimetus redacția редакция редакція редакцията
        studio chronicle examiner sentinel telegraph dispatch rundschau tagblatt
        college faculty hochschule fakultät
        project projekt program programme programm kirche fernsehen daily post herald tribune gazette
        """);

    /// <summary>"Our correspondent", behind which a place stands: "প্রতিনিধি, মেঘনাঘাট".</summary>
    public static readonly FrozenSet<string> Correspondents = Set("""
        প্রতিনিধি প্রতিবেদক সংবাদদাতা संवाददाता प्रतिनिधि वार्ताहर संवाददाताओं நிருபர் செய்தியாளர் విలేకరి
        ಪ್ರತಿನಿಧಿ ലേഖകൻ نمائندہ مراسل
        """);

    /// <summary>German makes one word of a house and its desk.</summary>
    public static readonly string[] CompoundEndings =
        ["redaktion", "redactie", "ministerium", "verband", "verlag", "stiftung", "anstalt", "zeitung", "behörde",
            "gesellschaft", "dienst", "team", "studio"];

    public static readonly FrozenSet<string> LegalForms =
        Set("gmbh ag eg se kg e.v. inc inc. ltd ltd. llc corp plc verlag department departement ministerium ministry "
            + "amt a.s. a.ş. s.r.o. o.o. kft kft. zrt zrt. b.v. n.v. s.a. s.l. s.r.l. s.p.a. d.o.o. ltda ltda. sarl "
            + "aps oy oü ооо оао зао тов");

    public static readonly FrozenSet<string> Particles = Set("""
        de da di do dos das du des del della la le van von der den ter ten zu zur af av al el bin ibn ben y e und and of
        the dr med mc o' d' v.
        """);

    public static readonly FrozenSet<string> Titles =
        Set("phd ph.d ph.d. md m.d. m.d mph jr sr mba msc bsc rn rd dvm esq ma ba");

    private static string[] Longest(string openings) =>
        [.. openings.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct().OrderByDescending(static o => o.Length)];

    /// <summary>Whether a word, in any case, names a day of the week.</summary>
    public static bool IsWeekday(string word) => Weekdays.Has(word) || SmallWeekdays.Contains(word);

    /// <summary>Words parted by spaces and line ends, in any case.</summary>
    public static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
