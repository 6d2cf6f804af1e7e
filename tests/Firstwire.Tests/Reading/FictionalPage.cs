using System.Text;
using Firstwire.Reading;

namespace Firstwire.Tests.Reading;

/// <summary>Pages of newspapers that do not exist, built from their parts.</summary>
internal static class FictionalPage
{
    public const string Url = "https://www.tidewater-courier.example/2026/11/harbour-lamp";

    public static readonly string[] English =
    [
        "The lamp at the end of the harbour wall went dark on Tuesday night, and for the first time in forty years "
            + "nobody in the town lit it again.",
        "The keeper, who had promised the council that she would stay until spring, left a note on the kitchen "
            + "table and took the early ferry to the mainland.",
        "Fishermen said that they had noticed nothing unusual, although one of them, coming home late, saw two "
            + "figures with a ladder near the boathouse.",
        "The council meets on Thursday, and its chairman expects a long evening, since neither the money nor the "
            + "spare parts can be found.",
    ];

    public static readonly string[] German =
    [
        "Die Lampe am Ende der Hafenmauer erlosch am Dienstagabend, und zum ersten Mal seit vierzig Jahren zündete "
            + "sie niemand in der Stadt wieder an.",
        "Die Wärterin, die dem Rat versprochen hatte, bis zum Frühjahr zu bleiben, hinterließ einen Zettel auf dem "
            + "Küchentisch und nahm die frühe Fähre.",
        "Die Fischer sagten, sie hätten nichts Ungewöhnliches bemerkt, obwohl einer von ihnen, spät heimkehrend, "
            + "zwei Gestalten mit einer Leiter sah.",
        "Der Rat tritt am Donnerstag zusammen, und sein Vorsitzender erwartet einen langen Abend, denn weder Geld "
            + "noch Ersatzteile sind zu finden.",
    ];

    public static readonly string[] Arabic =
    [
        "انطفأ المصباح في نهاية جدار الميناء مساء الثلاثاء، ولأول مرة منذ أربعين عاما لم يشعله أحد في المدينة من "
            + "جديد، كما قال سكان الحي القديم.",
        "الحارسة التي وعدت المجلس بأن تبقى حتى الربيع تركت رسالة على طاولة المطبخ، ثم ركبت العبارة المبكرة إلى "
            + "البر الرئيسي دون أن تودع أحدا.",
        "وقال الصيادون إنهم لم يلاحظوا شيئا غير عادي، مع أن أحدهم رأى وهو عائد في وقت متأخر شخصين يحملان سلما قرب "
            + "مخزن القوارب الخشبي.",
        "ويجتمع المجلس يوم الخميس، ويتوقع رئيسه أمسية طويلة، لأن المال لم يتوفر بعد، ولأن قطع الغيار لا توجد في أي "
            + "مكان على الجزيرة.",
    ];

    public static readonly string[] Russian =
    [
        "Лампа в конце портовой стены погасла во вторник вечером, и впервые за сорок лет никто в городе не зажёг "
            + "её снова, рассказали жители улицы.",
        "Смотрительница, обещавшая совету остаться до весны, оставила записку на кухонном столе, села на ранний "
            + "паром и уехала на большую землю.",
        "Рыбаки сказали, что не заметили ничего необычного, хотя один из них, возвращаясь поздно, увидел двух "
            + "человек с лестницей у лодочного сарая.",
        "Совет собирается в четверг, и его председатель ждёт долгого вечера, потому что нет ни денег, ни запасных "
            + "частей, ни желающих подняться наверх.",
    ];

    public static readonly string[] Japanese =
    [
        "港の防波堤の先にある灯りが火曜日の夜に消えた。町でそれを再びともす人がいなかったのは、この四十年で初めてのことだと、古くからの住民は話している。灯りは漁から帰る船の目印だった。",
        "春まで残ると町議会に約束していた灯台守は、台所の机の上に短い手紙を置き、朝早い船で本土へ渡ったという。手紙には、部品が届かないかぎり灯りは直せないと書かれていた。",
        "漁師たちは変わったことには気づかなかったと話すが、遅く帰った一人は、はしごを持つ二人の姿を船小屋の近くで見たと証言した。二人が誰だったのかは、まだ分かっていない。",
        "町議会は木曜日に開かれる。議長は、資金も予備の部品も見つからないため、長い夜になるだろうと述べた。住民からは、寄付を集めて灯りを取り戻そうという声も上がっている。",
    ];

    public static string Paragraphs(IEnumerable<string> paragraphs) =>
        string.Concat(paragraphs.Select(static p => $"<p>{p}</p>\n"));

    /// <summary>
    /// A page with the furniture that news pages have: navigation, related links, comments, a footer.
    /// </summary>
    public static string Of(string head, string article, string attributes = "lang=\"en\"") =>
        $"""
         <!DOCTYPE html><html {attributes}><head><meta charset="utf-8">{head}</head><body>
         <nav class="site-nav"><ul><li><a href="/">Home</a></li>
         <li><a href="/sea">Sea</a></li><li><a href="/land">Land</a></li></ul></nav>
         <div id="main"><article class="story">{article}</article>
         <div class="related-stories"><h3>More from the shore</h3>
         <ul><li><a href="/1">Ferry timetable shortened again</a></li>
         <li><a href="/2">Lobster prices fall</a></li></ul></div>
         <div id="comments" class="comments"><h3>2 comments</h3>
         <div class="comment"><span class="comment-author">Gullwatcher</span>
         <p>I saw it too, and I told the harbour office, but nobody picked up the telephone.</p></div></div>
         </div><footer class="footer">© 2026 Tidewater Courier. All rights reserved.</footer></body></html>
         """;

    public static Article Read(string html, string url = Url) =>
        Assert.IsType<ReadResult.Read>(Result(Encoding.UTF8.GetBytes(html), url)).Article;

    public static ReadResult Result(byte[] page, string url = Url, string? contentType = null) =>
        ArticleExtractor.Read(page, url, contentType, TestContext.Current.CancellationToken);
}
