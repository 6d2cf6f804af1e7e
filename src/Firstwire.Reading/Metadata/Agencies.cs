using System.Collections.Frozen;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// News agencies and press-release wires by the names and marks under which papers credit them; facts, from the
/// agencies' own style and the membership lists of their alliances.
/// </summary>
internal static class Agencies
{
    /// <summary>Marks of a few letters: they count only written as the agency writes them.</summary>
    private static readonly FrozenSet<string> Marks = Set("""
        AP;AFP;dpa;DPA;EFE;ANSA;APA;SDA;sda;ATS;Keystone-SDA;SID;sid;KNA;kna;epd;EPD;AFX;dpa-AFX;dapd;ddp;AFPTV;RTR;
        ANP;TT;NTB;STT;BNS;ETA;LETA;ELTA;PAP;ČTK;ctk;CTK;TASR;SITA;MTI;HINA;Hina;TANJUG;Tanjug;FoNet;SRNA;FENA;MIA;BTA;
        AGERPRES;Agerpres;AMNA;ΑΠΕ-ΜΠΕ;ΑΠΕ;AA;DHA;İHA;IHA;ANKA;TASS;ТАСС;РИА;RIA;UNIAN;УНИАН;УНІАН;БЕЛТА;BelTA;
        PTI;ANI;IANS;UNI;APP;BSS;UNB;Xinhua;CNA;CNS;KCNA;KBS;Antara;ANTARA;Bernama;BERNAMA;VNA;TTXVN;TNA;NNA;SANA;WAM;
        SPA;QNA;KUNA;BNA;ONA;Petra;MENA;INA;NINA;IRNA;ISNA;MEHR;MAP;APS;TAP;LANA;SUNA;WAFA;APA-OTS;ots;
        NAN;GNA;KNA;ENA;APANEWS;SAPA;AAP;PA;UPI;CP;ANSA-AFP;LUSA;Lusa;NA;DyN;Télam;Notimex;AVN;ABI;Belga;BELGA;Ritzau;
        RITZAU;ritzau;Europapress;IPS;Interfax;Интерфакс;REUTERS;reuters;afp;efe;ansa;apa;ap
        """, StringComparer.Ordinal);

    /// <summary>Names that nothing else bears, in any case.</summary>
    private static readonly FrozenSet<string> Names = Set("""
        Reuters;Thomson Reuters;Associated Press;The Associated Press;Agence France-Presse;Agence France Presse;
        Deutsche Presse-Agentur;Europa Press;Agencia EFE;Agenzia ANSA;Adnkronos;AdnKronos;AGI;Xinhua News Agency;Kyodo;
        Kyodo News;Jiji Press;Yonhap;Yonhap News Agency;Press Trust of India;Press Association;PA Media;
        Canadian Press;The Canadian Press;La Presse canadienne;Australian Associated Press;Bloomberg News;
        Anadolu Agency;Anadolu Ajansı;Anadolu;United Press International;Agência Lusa;Agência Brasil;
        Agência Estado;Estadão Conteúdo;Folhapress;Prensa Latina;Inter Press Service;Global Voices;
        PR Newswire;PRNewswire;Business Wire;BUSINESS WIRE;GlobeNewswire;GLOBE NEWSWIRE;Presseportal;EurekAlert;
        news aktuell;Newswire;AP News;Tasnim;Fars;Wam;Dow Jones Newswires;MarketWatch Automation;Ukrinform;Укрінформ;
        РИА Новости;Рейтер;Франс Пресс;新华社;新華社;中新社;中国新闻网;中央社;共同通信;共同;時事通信;時事;ロイター;연합뉴스;뉴시스;뉴스1;
        رويترز;أ ف ب;أ.ف.ب;د ب أ;وام;واس;سانا;قنا;وفا;واع;الأناضول;إيرنا;ایرنا;ایسنا;مهر;تسنیم;فارس;
        भाषा;पीटीआई;एएनआई;वार्ता;বাসস;ইউএনবি
        """, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The agency that <paramref name="credit"/> is, as written there; null where it is none.
    /// </summary>
    public static string? Find(string credit)
    {
        var bare = credit.Trim(' ', '(', ')', '[', ']', '.', ':', ',', '—', '–', '-', '/');
        return Marks.Contains(bare) || Names.Contains(bare) ? bare : null;
    }

    private static FrozenSet<string> Set(string names, StringComparer comparer) => names
        .Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenSet(comparer);
}
