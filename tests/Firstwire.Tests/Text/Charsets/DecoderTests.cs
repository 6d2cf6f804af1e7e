using System.Text;
using CsCheck;
using Firstwire.Text.Charsets;

namespace Firstwire.Tests.Text.Charsets;

public sealed class DecoderTests
{
    private static readonly Encoding Windows1250 = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void A_byte_order_mark_wins_over_every_label() => Assert.Equal(
        "<a>é</a>",
        XmlDecoder.Decode(
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("<a>é</a>")],
            "text/xml; charset=koi8-r").Text);

    [Fact]
    public void Utf_16_shows_itself_without_a_mark() =>
        Assert.Equal("<a>é</a>", XmlDecoder.Decode(Encoding.Unicode.GetBytes("<a>é</a>")).Text);

    [Fact]
    public void The_header_wins_over_the_declaration() => Assert.Equal(
        "windows-1252",
        XmlDecoder.Decode(
            Windows1252.GetBytes("<?xml version='1.0' encoding='utf-8'?><a>é</a>"),
            "text/xml; charset=\"ISO-8859-1\"").Encoding);

    [Fact]
    public void The_declaration_is_obeyed() => Assert.Contains(
        "Žluťoučký",
        XmlDecoder.Decode(
            Windows1250.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1250\"?><a>Žluťoučký</a>")).Text);

    [Fact]
    public void A_label_of_utf_8_that_the_bytes_contradict_is_overruled_and_told()
    {
        var decoded = XmlDecoder.Decode(
            Windows1252.GetBytes("<?xml version='1.0' encoding='utf-8'?><a>café – “naïve”</a>"));

        Assert.Contains("café – “naïve”", decoded.Text);
        Assert.Equal("utf-8", decoded.Overruled);
    }

    [Fact]
    public void A_label_of_single_bytes_is_overruled_by_certain_utf_8()
    {
        const string text = "<?xml version='1.0' encoding='iso-8859-1'?><a>déjà vu à l’été</a>";

        Assert.Equal(text, XmlDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text);
        Assert.Equal(text, XmlDecoder.Decode(Windows1252.GetBytes(text)).Text);
    }

    [Fact]
    public void Utf_8_cut_inside_a_character_stays_utf_8()
    {
        byte[] bytes = [.. "<a>déjà vu à l’été"u8, 0xC3];

        Assert.Equal("<a>déjà vu à l’été\uFFFD", XmlDecoder.Decode(bytes).Text);
    }

    [Theory]
    [InlineData("shift_jis", "<title>港のフェリーとタグボートがぶつかりました</title>")]
    [InlineData("euc-jp", "<title>港のフェリーとタグボートがぶつかりました</title>")]
    [InlineData("euc-kr", "<title>항구에서 여객선과 예인선이 부딪쳤습니다</title>")]
    [InlineData("gb18030", "<title>渡轮与拖船今晨在港口相撞，无人受伤</title>")]
    [InlineData("big5", "<title>渡輪與拖船今晨在港口相撞，沒有人受傷</title>")]
    [InlineData("windows-1251", "<title>Паром и буксир столкнулись в гавани</title>")]
    [InlineData("koi8-r", "<title>Паром и буксир столкнулись в гавани</title>")]
    [InlineData("iso-2022-jp", "<title>港のフェリーとタグボートがぶつかりました</title>")]
    [InlineData("windows-1251", "<title>ПАРОМЪТ И ВЛЕКАЧЪТ се сблъскаха в пристанището тази сутрин</title>")]
    [InlineData("windows-1253", "<title>Το φέρι και το ρυμουλκό συγκρούστηκαν στο λιμάνι</title>")]
    [InlineData("windows-1255", "<title>המעבורת והגוררת התנגשו הבוקר בנמל ואיש לא נפגע</title>")]
    [InlineData("windows-1256", "<title>اصطدمت العبارة والقاطرة في الميناء صباح اليوم ولم يصب أحد</title>")]
    [InlineData("windows-874", "<title>เรือข้ามฟากชนกับเรือลากจูงในท่าเรือเมื่อเช้านี้ ไม่มีผู้ได้รับบาดเจ็บ</title>")]
    [InlineData(
        "windows-1250",
        "<title>Prom zderzył się z holownikiem w porcie, nikt nie został ranny, mówią świadkowie</title>")]
    [InlineData(
        "windows-1250", "<title>Trajekt se v přístavu srazil s remorkérem, nikdo nebyl zraněn, říkají svědci</title>")]
    [InlineData(
        "windows-1254",
        "<title>Vapur ile römorkör limanda çarpıştı, yaralanan olmadığı açıklandı, görgü tanıkları şaşkın</title>")]
    [InlineData(
        "windows-1252",
        "<title>Fähre und Schlepper stießen im Hafen zusammen, für die Gäste war das früh genug, hieß es später, größere Schäden</title>")]
    [InlineData("windows-1252", "<title>La jetée s’est effondrée à l’aube, dit Zoë</title>")]
    public void Text_without_a_label_is_recognised(string encoding, string text) =>
        Assert.Equal(text, XmlDecoder.Decode(WebEncodings.Find(encoding)!.GetBytes(text)).Text);

    [Theory]
    [InlineData("latin1", "windows-1252")]
    [InlineData(" UTF8 ", "utf-8")]
    [InlineData("x-sjis", "shift_jis")]
    [InlineData("cp1251", "windows-1251")]
    [InlineData("gb2312", "gb18030")]
    public void A_label_means_what_it_means_on_the_web(string label, string name) =>
        Assert.Equal(name, WebEncodings.Find(label)?.WebName, ignoreCase: true);

    [Theory]
    [InlineData("")]
    [InlineData("no-such-charset")]
    [InlineData("cp99999999999")]
    public void An_unknown_label_means_nothing(string label) => Assert.Null(WebEncodings.Find(label));

    [Fact]
    public void A_page_tells_its_charset_in_a_meta_element() => Assert.Contains(
        "Žluťoučký",
        HtmlDecoder.Decode(Windows1250.GetBytes(
            "<meta name=x><meta http-equiv=content-type content='text/html; charset=windows-1250'>Žluťoučký")).Text);

    [Fact]
    public void Decoding_never_throws()
    {
        var types = Gen.OneOf<string?>(null, "text/xml", "a; charset=", "a;charset=utf-7", "a;charset='big5'");
        Gen.Select(Gen.Byte.Array[0, 100], types).Sample((bytes, type) =>
        {
            Assert.NotNull(XmlDecoder.Decode(bytes, type).Text);
            Assert.NotNull(HtmlDecoder.Decode(bytes, type).Text);
        });
    }

    [Theory]
    [InlineData("windows-1250", "A közgyűlés elfogadta a jövő évi költségvetést, közölte a szóvivő")]
    [InlineData("iso-8859-2", "Rada města schválila rozpočet na příští rok, uvedl mluvčí")]
    [InlineData("iso-8859-5", "Совет утвердил бюджет города на следующий год")]
    [InlineData("koi8-u", "Міська рада ухвалила бюджет на наступний рік")]
    [InlineData("iso-8859-6", "وافق مجلس المدينة على ميزانية العام المقبل")]
    [InlineData("windows-1257", "Miesto taryba šiandien patvirtino kitų metų biudžetą, pranešė įstaiga")]
    public void Text_without_a_label_is_told_by_the_letters_of_its_language(string label, string text)
    {
        var bytes = WebEncodings.Find(label)!.GetBytes($"<a>{text}</a>");

        Assert.Contains(text, XmlDecoder.Decode(bytes).Text);
        Assert.Contains(text, HtmlDecoder.Decode(bytes).Text);
    }

    [Fact]
    public void Japanese_between_escapes_is_read_whatever_it_is_labelled()
    {
        var text = "<?xml version='1.0' encoding='utf-8'?><a>市議会は予算案を可決</a>";
        var bytes = WebEncodings.Find("iso-2022-jp")!.GetBytes(text);

        Assert.Equal(text, XmlDecoder.Decode(bytes).Text);
        Assert.Equal("utf-8", XmlDecoder.Decode(bytes).Overruled);
        Assert.Equal(text, HtmlDecoder.Decode(bytes, "text/html; charset=utf-8").Text);
    }

    [Fact]
    public void A_western_label_on_bytes_of_another_script_is_overruled()
    {
        const string text = "<meta charset=iso-8859-1><p>Лампа в конце портовой стены погасла во вторник вечером, и порт ждёт новой до весны</p>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text);

        var decoded = HtmlDecoder.Decode(bytes);

        Assert.Equal(text, decoded.Text);
        Assert.Equal("iso-8859-1", decoded.Overruled);
    }

    [Fact]
    public void A_western_label_stands_where_few_letters_speak_against_it()
    {
        const string text = "<meta charset=iso-8859-1><p>A sauna in Morvayn: pää, sää, jää.</p>";

        Assert.Equal(text, HtmlDecoder.Decode(Encoding.Latin1.GetBytes(text)).Text);
    }
}
