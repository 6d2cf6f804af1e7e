namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>The same harbour in the languages of the press.</summary>
public sealed class SpokenLanguagesTests
{
    [Theory]
    [InlineData(
        "de",
        "„Wir werden die Fähre im Winter nicht einstellen“, sagte Bürgermeisterin Mirela " +
        "Hartwig am Montag. „Das haben wir den Inseln versprochen.“\n\nAm Dienstag sagte " +
        "der Hafenmeister Jonas Pellwitz: „Die Schiffe sind älter als ich selbst.“ Laut " +
        "Pellwitz fehlt es „an Geld für neue Motoren“. Das sei, so Hartwig, „eine Frage " +
        "von wenigen Monaten“.",
        "Bürgermeisterin Mirela Hartwig | Bürgermeisterin Mirela Hartwig | der Hafenmeister " +
        "Jonas Pellwitz | Hafenmeister Jonas Pellwitz | Bürgermeisterin Mirela Hartwig")]
    [InlineData(
        "de",
        "Die Polizei teilte mit: \"Es wurde niemand ernsthaft verletzt.\" \"Das ist " +
        "ein großer Erfolg für uns\", so der Sprecher der Behörde, Karl Emberg. In einem " +
        "Interview mit der Inselzeitung hat Finanzministerin Olga Dorn gesagt, man werde " +
        "\"die Steuern nicht weiter erhöhen\". »Wir bleiben bei unserem Plan«, betonte " +
        "sie.",
        "Die Polizei | Karl Emberg | Finanzministerin Olga Dorn | Finanzministerin Olga " +
        "Dorn")]
    [InlineData(
        "fr",
        "« Nous n’arrêterons pas le ferry cet hiver », a déclaré lundi à la presse la " +
        "maire Mireille Pellagrin. « C’est une promesse faite aux îles », a-t-elle ajouté.\n\nSelon" +
        " Jonas Valtier, chef du port, « les bateaux sont plus vieux que moi ». « On " +
        "verra bien au printemps », répond-il.",
        "la maire Mireille Pellagrin | la maire Mireille Pellagrin | Jonas Valtier | " +
        "Jonas Valtier")]
    [InlineData(
        "fr",
        "Le ministre de l’Intérieur, Paul Dervaux, a estimé que « la situation reste " +
        "très fragile ». « Il faut agir maintenant », a insisté M. Dervaux au micro " +
        "de Radio Littoral.\n\nPour la présidente de l’association, Claire Montel, « " +
        "c’est une bonne nouvelle pour tous ». Interrogée par l’agence, elle a précisé " +
        ": « Nous demandons une réunion cette semaine. »",
        "Paul Dervaux | M. Paul Dervaux | Claire Montel | Claire Montel")]
    [InlineData(
        "es",
        "«No vamos a parar el transbordador este invierno», dijo el lunes en rueda de " +
        "prensa la alcaldesa Mirela Pelagrín. Y añadió Pelagrín: «Es una promesa a las " +
        "islas».\n\nEl jefe del puerto, Jonás Valdería, aseguró que «los barcos son " +
        "más viejos que yo». Según el ministro de Transportes, \"la decisión está tomada " +
        "desde hace meses\".",
        "la alcaldesa Mirela Pelagrín | Mirela Pelagrín | Jonás Valdería | el ministro " +
        "de Transportes")]
    [InlineData(
        "es",
        "El presidente del Gobierno, Juan Valderrama, ha subrayado este martes que \"no " +
        "habrá recortes en los hospitales\". En este sentido, ha añadido: \"No lo vamos " +
        "a permitir nunca más\".\n\n\"Estamos muy contentos con el resultado\", explicó " +
        "a este diario María Peláez, portavoz de la asociación.\n\n\"Hay que esperar " +
        "un poco más\", apuntó.",
        "Juan Valderrama | Juan Valderrama | María Peláez | María Peláez")]
    [InlineData(
        "pt",
        "\"Não vamos parar a balsa neste inverno\", disse a prefeita Mirela Pelagrim " +
        "nesta segunda-feira. \"É uma promessa para as ilhas\", completou.\n\nSegundo " +
        "o diretor do porto, Jonas Valderia, \"os barcos são mais velhos do que eu\".",
        "a prefeita Mirela Pelagrim | a prefeita Mirela Pelagrim | Jonas Valderia")]
    [InlineData(
        "pt",
        "O ministro da Fazenda, Paulo Dervão, afirmou que \"a situação continua muito " +
        "frágil\". \"É preciso agir agora mesmo\", insistiu Dervão em entrevista à Rádio " +
        "Litoral.\n\n\"Estamos felizes com o resultado final\", contou ao jornal a diretora " +
        "Clara Montês.",
        "Paulo Dervão | Paulo Dervão | a diretora Clara Montês")]
    [InlineData(
        "it",
        "«Non fermeremo il traghetto quest'inverno», ha detto ieri la sindaca Mirella " +
        "Pellagrini. «È una promessa fatta alle isole».\n\nIl capo del porto Giona Valderi " +
        "ha spiegato: «Le navi sono più vecchie di me».",
        "la sindaca Mirella Pellagrini | la sindaca Mirella Pellagrini | Il capo del " +
        "porto Giona Valderi")]
    [InlineData(
        "it",
        "Secondo il ministro dell'Interno, Paolo Dervi, \"la situazione resta molto " +
        "fragile\". \"Bisogna agire subito e bene\", ha insistito Dervi ai microfoni " +
        "di Radio Litorale. Per Chiara Montelli \"è una buona notizia per tutti\".",
        "Paolo Dervi | Paolo Dervi | Chiara Montelli")]
    [InlineData(
        "sv",
        "Färjan går hela vintern.\n\n– Vi kommer inte att ställa in färjan i vinter, " +
        "säger borgmästare Mirja Pellgren. Det har vi lovat öarna.\n\n– Båtarna är äldre " +
        "än jag själv är.\n\nHamnchefen Jonas Valder säger: ”Vi behöver nya motorer " +
        "till våren.”",
        "borgmästare Mirja Pellgren | borgmästare Mirja Pellgren | borgmästare Mirja " +
        "Pellgren | Hamnchefen Jonas Valder")]
    [InlineData(
        "sv",
        "”Läget är fortfarande mycket svårt”, skriver finansminister Paul Dervin i ett " +
        "mejl. Enligt polisen är det ”en mycket allvarlig händelse”. »Vi måste agera " +
        "redan nu», sade han.",
        "finansminister Paul Dervin | polisen | finansminister Paul Dervin")]
    [InlineData(
        "nb",
        "– Vi stanser ikke ferja i vinter, sier ordfører Mirja Pellgren. – Det har vi " +
        "lovet øyene.\n\nHavnesjef Jonas Valder mener at «båtene er eldre enn meg selv».",
        "ordfører Mirja Pellgren | ordfører Mirja Pellgren | Havnesjef Jonas Valder")]
    [InlineData(
        "da",
        "»Vi stopper ikke færgen til vinter,« siger borgmester Mirja Pellgren.\n\n- " +
        "Bådene er ældre end mig selv, fortæller havnechef Jonas Valder.",
        "borgmester Mirja Pellgren | havnechef Jonas Valder")]
    [InlineData(
        "fi",
        "– Emme pysäytä lauttaa tänä talvena, sanoo kaupunginjohtaja Mirja Pellinen.\n\n”Alukset " +
        "ovat vanhempia kuin minä itse”, toteaa satamapäällikkö Joonas Valteri.",
        "kaupunginjohtaja Mirja Pellinen | satamapäällikkö Joonas Valteri")]
    [InlineData(
        "pl",
        "– Nie zatrzymamy promu tej zimy – powiedziała burmistrz Mirela Pelagrińska. " +
        "– Obiecaliśmy to wyspom.\n\n„Statki są starsze ode mnie samego” – dodał kapitan " +
        "portu Jonasz Walderski.",
        "burmistrz Mirela Pelagrińska | kapitan portu Jonasz Walderski")]
    [InlineData(
        "pl",
        "Minister finansów Paweł Derwin powiedział w rozmowie z dziennikiem, że „sytuacja " +
        "pozostaje bardzo trudna”. – Trzeba działać od razu – podkreślił.",
        "Minister finansów Paweł Derwin")]
    [InlineData(
        "cs",
        "„Trajekt tuto zimu nezastavíme,“ řekla starostka Mirela Pelagrinová. „Slíbili " +
        "jsme to ostrovům,“ dodala.\n\nPodle ředitele přístavu Jonáše Valdera jsou „lodě " +
        "starší než on sám“.",
        "starostka Mirela Pelagrinová | starostka Mirela Pelagrinová | ředitele přístavu " +
        "Jonáše Valdera")]
    [InlineData(
        "ru",
        "«Мы не остановим паром этой зимой», — заявила мэр Мирела Пелагрина. По словам " +
        "капитана порта Ионы Вальдера, «корабли старше меня самого».\n\n— Мы обещали " +
        "это островам, — сказала Пелагрина. — И слово сдержим.",
        "мэр Мирела Пелагрина | капитана порта Ионы Вальдера | Мирела Пелагрина")]
    [InlineData(
        "ru",
        "Министр финансов Павел Дервин в интервью «Прибрежной газете» заявил, что «ситуация " +
        "остается очень сложной». «Нужно действовать прямо сейчас», — подчеркнул он. " +
        "Об этом сообщила пресс-служба министерства: «Все решения уже приняты давно».",
        "Министр финансов Павел Дервин | Министр финансов Павел Дервин | пресс-служба " +
        "министерства")]
    [InlineData(
        "uk",
        "«Ми не зупинимо пором цієї зими», – заявила міська голова Мирела Пелагрин. " +
        "Начальник порту Йона Вальдер додав: «Кораблі старші за мене самого».",
        "міська голова Мирела Пелагрин | Начальник порту Йона Вальдер")]
    [InlineData(
        "ro",
        "„Nu vom opri feribotul în această iarnă”, a declarat primarul Mirela Pelagrin. " +
        "Potrivit lui Iona Valderescu, „navele sunt mai vechi decât mine”.",
        "primarul Mirela Pelagrin | Iona Valderescu")]
    [InlineData(
        "hu",
        "„Nem állítjuk le a kompot ezen a télen” – mondta Pelágyi Mirella polgármester. " +
        "Valder Jónás szerint „a hajók idősebbek nálam is”.",
        "Pelágyi Mirella | Valder Jónás")]
    [InlineData(
        "el",
        "«Δεν θα σταματήσουμε το πλοίο αυτόν τον χειμώνα», δήλωσε η δήμαρχος Μιρέλα " +
        "Πελαγρίνη. Ο λιμενάρχης Ιωνάς Βαλδέρης τόνισε: «Τα πλοία είναι πιο παλιά από " +
        "μένα».",
        "η δήμαρχος Μιρέλα Πελαγρίνη | Ο λιμενάρχης Ιωνάς Βαλδέρης")]
    [InlineData(
        "tr",
        "Belediye Başkanı Mirela Pelağan, “Bu kış feribotu durdurmayacağız” dedi. Liman " +
        "müdürü Yunus Valder ise “Gemiler benden daha yaşlı durumda” ifadelerini kullandı.",
        "Belediye Başkanı Mirela Pelağan | Liman müdürü Yunus Valder")]
    [InlineData(
        "tr",
        "Maliye Bakanı Paul Dervin, \"Durum hâlâ çok kırılgan görünüyor\" diye konuştu. " +
        "\"Hemen harekete geçmek zorundayız\" diyen Dervin, kararın alındığını söyledi.",
        "Maliye Bakanı Paul Dervin | Paul Dervin")]
    [InlineData(
        "ar",
        "قالت رئيسة البلدية ميرال الحسن للصحفيين: «لن نوقف العبارة هذا الشتاء». وأضاف " +
        "مدير الميناء يونس والدر أن \"السفن أقدم مني بكثير جدا\".",
        "رئيسة البلدية ميرال الحسن | مدير الميناء يونس والدر")]
    [InlineData(
        "ar",
        "وقال وزير المالية باسل الدروين في تصريحات صحفية إن \"الوضع لا يزال هشا للغاية\". " +
        "\"يجب أن نتحرك الآن وبسرعة\"، بحسب المتحدث باسم الوزارة.",
        "وزير المالية باسل الدروين | المتحدث باسم الوزارة")]
    [InlineData(
        "fa",
        "میرا پلاگری شهردار جزیره در نشست خبری گفت: «امسال زمستان کشتی را متوقف نمی‌کنیم».",
        "میرا پلاگری شهردار جزیره")]
    [InlineData(
        "he",
        "\"לא נעצור את המעבורת בחורף הזה\", אמרה ראש העיר מירלה פלגרין. מנהל הנמל יונה " +
        "ולדר הוסיף: \"האוניות זקנות יותר ממני\". דובר צה\"ל סירב להגיב.",
        "ראש העיר מירלה פלגרין | מנהל הנמל יונה ולדר")]
    [InlineData(
        "he",
        "שר האוצר פול דרווין אמר בריאיון לעיתון החוף כי \"המצב עדיין שברירי מאוד\".",
        "שר האוצר פול דרווין")]
    [InlineData(
        "hi",
        "मेयर मीरा पेलाग्री ने सोमवार को कहा, \"हम इस सर्दी में नाव बंद नहीं करेंगे।\" " +
        "\"जहाज मुझसे भी पुराने हैं,\" बंदरगाह प्रमुख योनस वाल्दर ने कहा।",
        "मेयर मीरा पेलाग्री | बंदरगाह प्रमुख योनस वाल्दर")]
    [InlineData(
        "hi",
        "वित्त मंत्री पॉल देरविन ने कहा कि \"स्थिति अब भी बहुत नाजुक है\"।",
        "वित्त मंत्री पॉल देरविन")]
    [InlineData(
        "bn",
        "মেয়র মীরা পেলাগ্রি বলেন, ‘আমরা এই শীতে ফেরি বন্ধ করব না।’",
        "মেয়র মীরা পেলাগ্রি")]
    [InlineData(
        "id",
        "\"Kami tidak akan menghentikan feri musim ini,\" kata Wali Kota Mirela Pelagrin, " +
        "Senin. Kepala pelabuhan Yonas Valder mengatakan, \"Kapal-kapal itu lebih tua " +
        "dari saya.\"",
        "Wali Kota Mirela Pelagrin | Kepala pelabuhan Yonas Valder")]
    [InlineData(
        "vi",
        "\"Chúng tôi sẽ không dừng phà mùa đông này\", bà Mirela Pelagrin nói. Ông Yona " +
        "Valder cho biết: \"Những con tàu còn già hơn tôi\".",
        "Mirela Pelagrin | Yona Valder")]
    [InlineData(
        "vi",
        "Trao đổi với báo chí, Bộ trưởng Tài chính Phan Đức Vinh nhấn mạnh: “Tình hình " +
        "vẫn còn rất khó khăn”.",
        "Bộ trưởng Tài chính Phan Đức Vinh")]
    [InlineData(
        "zh",
        "市长米蕾拉在记者会上表示：“今年冬天我们不会停运渡轮。”港口主任约拿指出，“这些船比我还要老得多”。",
        "市长米蕾拉 | 港口主任约拿")]
    [InlineData(
        "zh",
        "“形势仍然十分脆弱，必须马上行动，”财政部长德文对记者说。外交部发言人林小海在例行记者会上说：“所有决定早就做出了。”",
        "财政部长德文 | 外交部发言人林小海")]
    [InlineData(
        "ja",
        "港町の三浦春子市長は記者団に対し「この冬も渡し船を止めることはない」と述べた。「船は私よりも年を取っている」と話すのは渡辺次郎さんだ。",
        "三浦春子市長 | 渡辺次郎さん")]
    [InlineData(
        "ja",
        "デルウィン財務相は20日の記者会見で、「状況は依然として厳しい」と強調した。野党の林海子議員が「すぐに行動すべきだ」と批判した。",
        "デルウィン財務相 | 林海子議員")]
    [InlineData(
        "ko",
        "김하늘 항구시 시장은 20일 기자회견에서 “올겨울에도 나룻배를 멈추지 않을 것”이라고 말했다. 박바다 선장은 “배가 나보다 나이가 많다”고 " +
        "덧붙였다.",
        "김하늘 항구시 시장 | 박바다 선장")]
    [InlineData(
        "ko",
        "“상황은 여전히 매우 어렵다”고 데르윈 재무장관은 말했다. 이바다 의원이 “당장 행동에 나서야 한다”며 정부를 비판했다.",
        "데르윈 재무장관 | 이바다 의원")]
    [InlineData(
        "th",
        "นายสมชาย ใจดี นายกเทศมนตรี กล่าวว่า \"เราจะไม่หยุดเรือข้ามฟากในฤดูหนาวนี้\"",
        "นายสมชาย ใจดี นายกเทศมนตรี")]
    [InlineData(
        "nl",
        "Minister Paul Dervin van Financiën zei maandag in een interview: \"De situatie " +
        "blijft erg kwetsbaar.\" \"We moeten nu meteen handelen\", aldus de minister. " +
        "Dervin noemt het \"een grote stap vooruit voor iedereen\".",
        "Minister Paul Dervin van Financiën | de minister | Paul Dervin")]
    public void The_speakers_are_named(string language, string text, string speakers) => Assert.Equal(
        speakers, string.Join(" | ", Quoted.Speakers(text, language).Select(static speaker => speaker ?? "?")));
}
