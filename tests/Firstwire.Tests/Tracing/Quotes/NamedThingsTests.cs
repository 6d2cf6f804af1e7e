namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>Names and titles in languages that capitalise the first word of a title alone.</summary>
public sealed class NamedThingsTests
{
    [Theory]
    [InlineData("ru", "Больница «Первая детская клиника острова» открылась весной.")]
    [InlineData("ru", "Губернатор подписал указ «О введении режима тишины в порту».")]
    [InlineData("ru", "Деньги даны в рамках проекта \"Обновление причалов и малых судов\" на три года.")]
    [InlineData("ru", "Историк написал книгу «Паром. Краткая история одного острова» о земляках.")]
    [InlineData("ru", "Ему грозит статья 12 (\"Незаконное пересечение речной границы без умысла\").")]
    [InlineData("ru", "Об этом сообщили «Остров online» в порту.")]
    [InlineData("ru", "Об этом он сказал в эфире канала «Остров 1», пишет ВОБ.")]
    [InlineData("ru", "Практики разделены на три вида: «Меры по защите причалов», «Помощь порту» и «Поддержка лодок».")]
    [InlineData("ru", "Он видел ролики с названиями \"Паром\", \"Остров сегодня и его большой причал\".")]
    [InlineData("pl", "Promuje się hasłem „Każdy dzień na wyspie jest dobry”.")]
    [InlineData("es", "Marchan bajo el lema \"Nunca más sin barco en invierno\" por la isla.")]
    [InlineData("fr", "Il a publié « Mon île au milieu de la mer » chez un voisin.")]
    [InlineData("de", "In dem Buch „Die Insel im Winter und im Sommer“ geht es um die Fähre.")]
    [InlineData("de", "Das Projekt „Geschichte der alten Fähre und ihrer Leute“ beginnt im Mai.")]
    public void A_name_behind_a_noun_is_nobodys_words(string language, string text) =>
        Assert.Empty(Quoted.Words(text, language));

    [Theory]
    [InlineData("ru", "Мэр назвал это «подарком всем жителям острова».", "подарком всем жителям острова")]
    [InlineData("ru", "Мэр заявил: «Паром не ходит в порт».", "Паром не ходит в порт")]
    [InlineData("ru", "Мэр написал на плакате «Паром не ходит в порт!»", "Паром не ходит в порт!")]
    [InlineData("ru", "На плакате «Паром не ходит в порт», — сказал мэр.", "Паром не ходит в порт")]
    [InlineData("de", "Der Verband warf der Stadt „Versagen auf ganzer Linie“ vor.", "Versagen auf ganzer Linie")]
    [InlineData("de", "Emberg nannte die Pläne „Betrug an allen Wählern“.", "Betrug an allen Wählern")]
    [InlineData(
        "de", "Die Pläne seien das Werk des Senders „Wir an der Küste der Insel“.", "Wir an der Küste der Insel")]
    [InlineData(
        "de", "Die Insel verlangt die „Abgabe aller bisher üblichen Rechte“.", "Abgabe aller bisher üblichen Rechte")]
    [InlineData("es", "Agregaron que el «Puerto no va a cerrar hoy».", "Puerto no va a cerrar hoy")]
    [InlineData("ru", "«Сегодня мы открыли «Новый порт», — сказал мэр.", "Сегодня мы открыли «Новый порт")]
    [InlineData("fr", "La maire a parlé d’un plan « sans queue ni tête ».", "sans queue ni tête")]
    [InlineData("es", "«Me voy feliz», dijo.", "Me voy feliz")]
    [InlineData("en", "“Nonsense,” said Mirela Hartwig.", "Nonsense,")]
    [InlineData("cs", "„Nevidím důvod,“ prohlásil.", "Nevidím důvod,")]
    [InlineData("tr", "“Kirayı nasıl ödeyeceğim?” diye sordu.", "Kirayı nasıl ödeyeceğim?")]
    [InlineData("ko", "해양부는 \"사실과 다르다\"고 반박했다.", "사실과 다르다")]
    public void Words_that_somebody_says_are_kept(string language, string text, string words) =>
        Assert.Equal([words], Quoted.Words(text, language));

    [Theory]
    [InlineData("en", "The “night ferry” was late again, and nobody said why.")]
    [InlineData("ko", "배는 \"밤의 등불\"이라는 이름으로 불린다.")]
    [InlineData("de", "Hartwig sagte, dass der Film „Der lange Weg zurück nach Hause“ im Mai anläuft.")]
    [InlineData("hu", "Pelágó azt mondta, hogy „A hosszú út vissza a szigetre” című film elkészült.")]
    [InlineData("ar", "وقالت الكاتبة إن روايتها «الطريق الطويل إلى الجزيرة البعيدة» ستصدر في مايو.")]
    [InlineData("he", "הסופרת אמרה כי ספרה \"הדרך הארוכה אל האי הרחוק\" יראה אור במאי.")]
    [InlineData("fa", "نویسنده گفت رمان «راه دراز به جزیره دور» در بهار منتشر می‌شود.")]
    [InlineData("hi", "लेखिका ने कहा कि उपन्यास ‘दूर द्वीप की लंबी राह’ मई में आएगा।")]
    [InlineData("th", "นักเขียนกล่าวว่านวนิยายเรื่อง “ทางยาวสู่เกาะไกลโพ้น” จะวางขายเดือนหน้า")]
    public void A_few_words_that_nobody_says_and_the_title_of_a_work_are_not(string language, string text) =>
        Assert.Empty(Quoted.Words(text, language));

    [Fact]
    public void Several_in_a_row_are_words_where_somebody_says_them() =>
        Assert.Equal(
            ["гости порта", "гости порта", "гости порта"],
            Quoted.Speakers("Порт похвалили. «Это очень красивый причал», «Ты наш любимый порт», «Это лучшее место на "
                + "острове», — написали гости порта.", "ru"));
}
