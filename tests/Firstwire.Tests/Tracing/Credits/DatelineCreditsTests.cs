using Firstwire.Tracing.Credits;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class DatelineCreditsTests
{
    [Theory]
    [InlineData("TIDEWATER, March 3 (Reuters) - The harbour opened.", "Reuters")]
    [InlineData("TIDEWATER/BRISKA, March 3 (Reuters) - The harbour opened.", "Reuters")]
    [InlineData("TIDEWATER, Ore. (AP) — The harbour opened.", "Associated Press")]
    [InlineData(
        "Harbour opens\n\nBy JANE DOE, Associated Press\n\nTIDEWATER (AP) — The harbour opened.",
        "Associated Press")]
    [InlineData("Briska (AFP) – Le port a rouvert lundi.", "AFP")]
    [InlineData("Briska, Tidewater | AFP | The harbour opened.", "AFP")]
    [InlineData("Briska (KNA) Der Hafen ist offen.", "KNA")]
    [InlineData("Briska (epd). Der Hafen ist offen.", "epd")]
    [InlineData("(DIRE) Briska, 5 nov. - Il porto ha riaperto.", "Agenzia DIRE")]
    [InlineData("（ＣＮＮ） 港が開いた。", "CNN")]
    [InlineData("AFP - Le port a rouvert lundi.", "AFP")]
    [InlineData("BRISKA, 3 mars 2031 (AFP) - Le port a rouvert lundi.", "AFP")]
    [InlineData("Briska (dpa/lno) - Der Hafen ist wieder offen.", "dpa")]
    [InlineData("Briska (dpa) – Der Hafen ist wieder offen.", "dpa")]
    [InlineData("Briska (APA) - Der Hafen ist offen.", "APA")]
    [InlineData("Briska (APA/dpa) - Der Hafen ist offen.", "APA, dpa")]
    [InlineData("Briska, 3 mar (EFE).- El puerto abrió.", "EFE")]
    [InlineData("BRISKA, 3 Mar. (EUROPA PRESS) - El puerto abrió.", "Europa Press")]
    [InlineData("(ANSA) - BRISKA, 03 MAR - Il porto riapre.", "ANSA")]
    [InlineData("Briska, 3 mar. (Adnkronos) - Il porto riapre.", "Adnkronos")]
    [InlineData("Briska, 3 mar. (askanews) – Il porto riapre.", "askanews")]
    [InlineData("Briska, 03 mar 2031 (Lusa) – O porto abriu.", "Lusa")]
    [InlineData("БРИСКА, 3 марта. /ТАСС/. Порт открылся.", "TASS")]
    [InlineData("БРИСКА, 3 мар — РИА Новости. Порт открылся.", "RIA Novosti")]
    [InlineData("Бриска. 3 марта. INTERFAX.RU - Порт открылся.", "Interfax")]
    [InlineData("Бриска. 3 марта. ИНТЕРФАКС - Порт открылся.", "Interfax")]
    [InlineData("TIDEWATER, March 3. /TASS/. The harbour opened.", "TASS")]
    [InlineData("3 марта, Бриска /Корр. БЕЛТА/. Порт открылся.", "BelTA")]
    [InlineData("БРИСКА. КАЗИНФОРМ – Порт открылся.", "Kazinform")]
    [InlineData("Бриска, 3 березня. УНІАН. Порт відкрився.", "UNIAN")]
    [InlineData("新华社布里斯卡3月3日电（记者张三）港口开放。", "Xinhua")]
    [InlineData("（新华社布里斯卡3月3日电）港口开放。", "Xinhua")]
    [InlineData("中新社布里斯卡3月3日电 港口开放。", "China News Service")]
    [InlineData("（中央社記者王小明布里斯卡3日電）港口開放。", "CNA Taiwan")]
    [InlineData("【ブリスカ共同】港が開いた。", "Kyodo")]
    [InlineData("【ブリスカ時事】港が開いた。", "Jiji Press")]
    [InlineData("［ブリスカ　３日　ロイター］ - 港が開いた。", "Reuters")]
    [InlineData("【3月3日 AFP】港が開いた。", "AFP")]
    [InlineData("(브리스카=연합뉴스) 홍길동 기자 = 항구가 열렸다.", "Yonhap")]
    [InlineData("[브리스카=뉴시스] 홍길동 기자 = 항구가 열렸다.", "Newsis")]
    [InlineData("(브리스카=뉴스1) 홍길동 기자 = 항구가 열렸다.", "News1")]
    [InlineData("بريسكا (رويترز) - فتح الميناء.", "Reuters")]
    [InlineData("بريسكا (أ ف ب) - فتح الميناء.", "AFP")]
    [InlineData("بريسكا في 3 مارس /أ ش أ/ فتح الميناء.", "MENA")]
    [InlineData("بريسكا 3 مارس / واس / فتح الميناء.", "SPA")]
    [InlineData("بريسكا في 3 مارس / وام / فتح الميناء.", "WAM")]
    [InlineData("بريسكا - 3 مارس (كونا) -- فتح الميناء.", "KUNA")]
    [InlineData("بريسكا / الأناضول\n\nفتح الميناء.", "Anadolu Agency")]
    [InlineData("ब्रिस्का, तीन मार्च (भाषा) बंदरगाह खुला।", "PTI")]
    [InlineData("ब्रिस्का, 3 मार्च (भाषा) बंदरगाह खुला।", "PTI")]
    [InlineData("ब्रिस्का, 03 मार्च (वार्ता) बंदरगाह खुला।", "UNI")]
    [InlineData("ब्रिस्का, 3 मार्च (आईएएनएस)। बंदरगाह खुला।", "IANS")]
    [InlineData("ব্রিস্কা, ৩ মার্চ ২০৩১ (বাসস) : বন্দর খুলেছে।", "BSS")]
    [InlineData("Briska, Mar 3 (PTI) The harbour opened.", "PTI")]
    [InlineData("Briska [Tidewater], March 3 (ANI): The harbour opened.", "ANI")]
    [InlineData("Briska, March 3 (IANS) The harbour opened.", "IANS")]
    [InlineData("BRISKA, Mar 03 (APP):The harbour opened.", "APP")]
    [InlineData("BRISKA, 3 Mac (Bernama) -- Pelabuhan dibuka.", "Bernama")]
    [InlineData("KUALA BRISKA, March 3 (Bernama) -- The harbour opened.", "Bernama")]
    [InlineData("Briska (ANTARA) - Pelabuhan dibuka.", "Antara")]
    [InlineData("BRISKA – (PNA) -- The harbour opened.", "PNA")]
    [InlineData("Briska (TTXVN) - Cảng đã mở.", "VNA")]
    [InlineData("BRISKA, 3. marta (Tanjug) - Luka je otvorena.", "Tanjug")]
    [InlineData("BRISKA, 3. mart (FoNet) - Luka je otvorena.", "FoNet")]
    [InlineData("BRISKA, 3. ožujka 2031. (Hina) - Luka je otvorena.", "HINA")]
    [InlineData("BRISKA, 3. marta (FENA) - Luka je otvorena.", "FENA")]
    [InlineData("Briska, 3. marca (STA) - Pristanišče je odprto.", "STA")]
    [InlineData("Briska 3. března (ČTK) - Přístav se otevřel.", "ČTK")]
    [InlineData("Briska 3. marca (TASR) - Prístav sa otvoril.", "TASR")]
    [InlineData("Briska (PAP) – Port otwarto.", "PAP")]
    [InlineData("Briska, 2031. március 3., hétfő (MTI) - Megnyílt a kikötő.", "MTI")]
    [InlineData("Briska, 3 mar. /Agerpres/ - Portul s-a deschis.", "Agerpres")]
    [InlineData("Бриска, 3 март (БТА) Пристанището отвори.", "BTA")]
    [InlineData("Μπρίσκα, 3 Μαρτίου (ΑΠΕ-ΜΠΕ) – Το λιμάνι άνοιξε.", "AMNA")]
    [InlineData("BRİSKA (AA) - Liman açıldı.", "Anadolu Agency")]
    [InlineData("BRİSKA (İHA) - Liman açıldı.", "İHA")]
    [InlineData("BRİSKA (DHA)- Liman açıldı.", "DHA")]
    [InlineData("Briska, 3 mart, AZƏRTAC\n\nLiman açıldı.", "AZERTAC")]
    [InlineData("ԲՐԻՍԿԱ, 3 ՄԱՐՏԻ, ԱՐՄԵՆՊՐԵՍ: Նավահանգիստը բացվեց։", "Armenpress")]
    [InlineData("Briska (NTB): Havnen åpnet.", "NTB")]
    [InlineData("Briska /ritzau/Reuters - Havnen åbnede.", "Ritzau")]
    [InlineData("Briska, kovo 3 d. (BNS). Uostas atidarytas.", "BNS")]
    [InlineData("Briska, kovo 3 d. (ELTA). Uostas atidarytas.", "ELTA")]
    [InlineData("(Belga) De haven is open.", "Belga")]
    [InlineData("BRISKA (ANP) - De haven is open.", "ANP")]
    [InlineData("(ATS) Le port a rouvert.", "Keystone-ATS")]
    [InlineData("Briska, March 3, 2031 (NAN) The harbour opened.", "NAN")]
    [InlineData("Briska, March 3, GNA – The harbour opened.", "GNA")]
    [InlineData("Briska, March 3, 2031 (ENA) -- The harbour opened.", "ENA")]
    [InlineData("TIDEWATER, March 3, 2031 /PRNewswire/ -- Harbour Goods opened.", "PR Newswire")]
    [InlineData("TIDEWATER, March 3, 2031 /PRNewswire-PRWeb/ -- Harbour Goods opened.", "PR Newswire")]
    [InlineData("TIDEWATER, Ore.--(BUSINESS WIRE)--Harbour Goods opened.", "Business Wire")]
    [InlineData("TIDEWATER, Ore., March 03, 2031 (GLOBE NEWSWIRE) -- Harbour Goods opened.", "GlobeNewswire")]
    [InlineData("Briska (ots) - Harbour Goods eröffnet.", "news aktuell")]
    [InlineData("TIDEWATER, OR / ACCESSWIRE / March 3, 2031 / Harbour Goods opened.", "ACCESS Newswire")]
    [InlineData("Tidewater, Oregon--(Newsfile Corp. - March 3, 2031) - Harbour Goods opened.", "Newsfile")]
    [InlineData("港口开放。（新华社）", "Xinhua")]
    [InlineData("港が開いた。(ロイター)", "Reuters")]
    [InlineData("Havnen åbnede.\n\n/ritzau/", "Ritzau")]
    [InlineData("Satama avattiin.\n\nSTT–Reuters", "Reuters, STT")]
    [InlineData("बंदरगाह खुला। (पीटीआई के इनपुट के साथ)", "PTI")]
    [InlineData("LONDON — Reuters — The harbour opened.", "Reuters")]
    [InlineData("Hamburg - dpa - Der Hafen ist offen.", "dpa")]
    [InlineData("Briska, 3 mai. (Havas.) Le port est ouvert.", "Havas")]
    [InlineData("Briska, 3. Mai. (Wolff.) Der Hafen ist offen.", "Wolffs Telegraphisches Bureau")]
    [InlineData("Londres, 3. — (Reuter). Le port est ouvert.", "Reuters")]
    [InlineData("Merrow (dpa/lno). Der Hafen ist offen.", "dpa")]
    [InlineData("ACN Merrow.-El port va obrir dilluns.", "ACN")]
    public void An_agency_in_the_dateline_wrote_the_text(string text, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(text));

    [Theory]
    [InlineData("ACN the new harbour.-works began on Monday.")]
    [InlineData("Merrow (dpa/lnoab). Der Hafen ist offen.")]
    public void What_only_begins_like_a_dateline_is_none(string text) => Assert.Empty(Tracer.Agencies(text));

    [Theory]
    [InlineData("Headline of the day\n\nTIDEWATER (Reuters) - The harbour opened.", "TIDEWATER (Reuters) -")]
    [InlineData("  TIDEWATER, March 3. /TASS/. The harbour opened.", "TIDEWATER, March 3. /TASS/")]
    [InlineData("新华社布里斯卡3月3日电 港口开放。", "新华社布里斯卡3月3日电")]
    public void The_evidence_is_the_dateline_as_printed(string text, string printed)
    {
        var credit = Assert.Single(Tracer.Credits(text), static c => c.Kind == CreditKind.Dateline);

        Assert.Equal(printed, credit.Text);
        Assert.Equal(printed, text[credit.Start..credit.End]);
    }

    [Fact]
    public void A_state_in_brackets_before_the_date_is_no_agency() =>
        Assert.Equal("PTI", Tracer.Agencies("BRISKA (UP), Mar 3 (PTI) The harbour opened."));

    [Theory]
    [InlineData("TIDEWATER, PA - The harbour opened.")]
    [InlineData("TIDEWATER, PA, March 3 - The harbour opened.")]
    [InlineData("BRISKA, NA - The harbour opened.")]
    public void Marks_of_two_letters_are_states(string text) => Assert.Empty(Tracer.Agencies(text));

    [Theory]
    [InlineData("(Jane Doe/Reuters)\n\nThe harbour opened.")]
    [InlineData("Mayor Doe in 2031 (Jane Doe/Reuters)\n\nThe harbour opened.")]
    [InlineData("Mayor Doe at the harbour (Reuters)\n\nThe harbour opened.")]
    [InlineData("Jane Doe / AP\n\nThe harbour opened.")]
    public void A_line_under_a_picture_is_no_dateline(string text) => Assert.Empty(Tracer.Agencies(text));

    [Theory]
    [InlineData("The Association of Ferry Pilots (AFP) opened the harbour.")]
    [InlineData("Association of Ferry Pilots (AFP) - what we know.")]
    public void The_short_form_of_a_name_just_written_is_no_agency(string text) => Assert.Empty(Tracer.Agencies(text));

    [Fact]
    public void A_second_dateline_is_part_of_the_text() =>
        Assert.Equal("Interfax",
            Tracer.Agencies("Бриска. 3 марта. INTERFAX.RU - БРИСКА, 2 марта. /ТАСС/. Порт открылся."));
}
