namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>The same harbour in the languages of the press.</summary>
public sealed class SpokenLanguagesTests
{
    [Theory]
    [InlineData(
        "sw",
        "\"Tutajenga upya gati la zamani katika miaka miwili,\" alisema meya Mara Elding. Tom Varn aliongeza: " +
        "\"Tumesubiri uamuzi huu kwa muda mrefu sana.\"",
        "meya Mara Elding | Tom Varn")]
    [InlineData(
        "sl", "»Stari pomol bomo obnovili v dveh letih,« je povedala županja Mara Elding.", "županja Mara Elding")]
    [InlineData("lt", "„Seną molą atstatysime per dvejus metus“, – sakė merė Mara Elding.", "merė Mara Elding")]
    [InlineData("lv", "\"Veco molu atjaunosim divu gadu laikā,\" sacīja mēre Mara Eldinga.", "mēre Mara Eldinga")]
    [InlineData("et", "\"Ehitame vana muuli kahe aastaga üles,\" ütles linnapea Mara Elding.", "linnapea Mara Elding")]
    [InlineData(
        "mk", "„Ќе го обновиме стариот мол за две години“, рече градоначалничката Мара Елдинг.",
        "градоначалничката Мара Елдинг")]
    [InlineData(
        "af", "\"Ons sal die ou pier binne twee jaar herbou,\" het burgemeester Mara Elding gesê.",
        "burgemeester Mara Elding")]
    [InlineData(
        "gl", "\"Imos reconstruír o vello peirao en dous anos\", dixo a alcaldesa Mara Elding.",
        "a alcaldesa Mara Elding")]
    [InlineData("ms", "Beliau berkata: \"Kami sudah lama menunggu keputusan ini.\"", "?")]
    [InlineData("tr", "Elding, şunları söyledi: \"Eski iskeleyi iki yıl içinde yeniden yapacağız.\"", "Elding")]
    [InlineData(
        "fr", "— Nous n’avons jamais signé le bail, dit Mara Elding.",
        "Mara Elding")]
    [InlineData(
        "el", "– Δεν υπογράψαμε ποτέ τη σύμβαση, είπε η Μάρα Έλντινγκ.",
        "η Μάρα Έλντινγκ")]
    [InlineData(
        "bg", "- Никога не сме подписвали договора, каза Мара Елдинг.",
        "Мара Елдинг")]
    [InlineData(
        "fr", "La maire Mara Elding s’est dite « très déçue par la décision du conseil ».",
        "La maire Mara Elding")]
    [InlineData(
        "it", "«Nessuno ci ha consultati - scrive Elding su un foglio -. E nessuno lo farà».",
        "Elding")]
    [InlineData(
        "it", "«È uno scandalo per tutta la costa», le parole di Tom Varn.",
        "Tom Varn")]
    [InlineData(
        "de", "Varn zeigte sich enttäuscht: „Wir hatten mit mehr Hilfe gerechnet.“",
        "Varn")]
    [InlineData(
        "hi", "वार्न के अनुसार परिषद ने “मछुआरों से कभी नहीं पूछा”।",
        "वार्न")]
    [InlineData(
        "ja", "バーン氏によると、評議会は「漁師の意見を一度も聞いていない」という。",
        "バーン氏")]
    [InlineData(
        "ko", "반 항만장에 따르면 의회는 \"어민들의 의견을 한 번도 듣지 않았다\"고 한다.",
        "반 항만장")]
    [InlineData(
        "tr", "Elding, \"Sözleşmeyi hiç imzalamadık\" dedi.",
        "Elding")]
    [InlineData(
        "ar", "\"لم نوقع العقد أبدا ولن نوقعه\"، بحسب ما صرحت به درافيتش.",
        "درافيتش")]
    [InlineData(
        "my", "မြို့တော်ဝန် အယ်လင်က “စာချုပ်ကို ဘယ်တော့မှ လက်မှတ်မထိုးခဲ့ပါဘူး” ဟု ပြောသည်။",
        "မြို့တော်ဝန် အယ်လင်")]
    [InlineData(
        "my", "“စာချုပ်ကို ဘယ်တော့မှ လက်မှတ်မထိုးခဲ့ပါဘူး” ဟု အယ်လင်က ပြောကြားခဲ့သည်။",
        "အယ်လင်")]
    [InlineData(
        "en", "Varn’s lawyer, Mara Kell, said he was “deeply shocked by the ruling of the court”.",
        "Mara Kell")]
    [InlineData(
        "en", "The Inland Courier quoted Varn as saying it had “lost its mind over this pier”.",
        "Varn")]
    [InlineData(
        "en", "Tom Varn called it “a disgrace for the coast”, while Kell said it was “a fair price to pay”.",
        "Tom Varn | Kell")]
    [InlineData("zh", "他又用英语说：“我们将在两年内重建旧码头。”", "?")]
    [InlineData("zh", "李木市长周一对记者说：“我们将在两年内重建旧码头。”", "李木市长")]
    [InlineData(
        "de",
        "„Wir werden die Fähre im Winter nicht einstellen“, sagte Bürgermeisterin Mirela " +
        "Hartwig am Montag. „Das haben wir den Inseln versprochen.“\n\nAm Dienstag sagte " +
        "der Hafenmeister Jonas Pellwitz: „Die Schiffe sind älter als ich selbst.“ Laut " +
        "Pellwitz fehlt es „an Geld für neue Motoren“. Das sei, so Hartwig, „eine Frage " +
        "von wenigen Monaten“.",
        "Bürgermeisterin Mirela Hartwig | Bürgermeisterin Mirela Hartwig | der Hafenmeister " +
        "Jonas Pellwitz | Hafenmeister Jonas Pellwitz | Mirela Hartwig")]
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
        "de",
        "Karl Emberg baut den Hafen um. „Es wird keine weiteren Verspätungen geben“, wie " +
        "Sprecherin Klara Monti mitteilte. Emberg zeigte sich zufrieden: „Das ist ein guter Tag " +
        "für die Inseln.“ Der Verband sprach von „einem schweren Schlag für alle Häfen“.",
        "Sprecherin Klara Monti | Karl Emberg | Der Verband")]
    [InlineData(
        "de",
        "Berlin (dpa) - Nach dem Unglück hat Verkehrsminister Karl Emberg schnelle Hilfe " +
        "versprochen. \"Wir lassen niemanden allein\", sagte der parteilose Politiker " +
        "der Deutschen Presse-Agentur. Zuvor hatte die Opposition von einem \"beispiellosen " +
        "Versagen der Behörden\" gesprochen. Emberg wies das zurück: \"Das ist schlicht " +
        "und einfach falsch.\" Auf die Frage, ob er zurücktrete, antwortete er: \"Dafür " +
        "sehe ich gar keinen Grund.\"",
        "der parteilose Politiker | die Opposition | Verkehrsminister Karl Emberg | " +
        "Verkehrsminister Karl Emberg")]
    [InlineData(
        "de",
        "\"Die Lage ist ernst, aber nicht hoffnungslos\", heißt es in einer Mitteilung " +
        "des Ministeriums. Der Chef der Inselpartei, Olaf Dorn, nannte die Pläne \"einen " +
        "schlechten Witz auf Kosten aller\". Seine Stellvertreterin Mira Hart ergänzte, " +
        "man habe \"lange genug auf Besserung gewartet\".",
        "einer Mitteilung des Ministeriums | Olaf Dorn | Seine Stellvertreterin Mira Hart")]
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
        "fr",
        "« Nous resterons ici, explique Jeanne Dorval, jusqu’au retour du printemps. " +
        "»\n\n« On n’a pas le choix », se félicite Jeanne Dorval. « La situation est " +
        "grave », comme l’a expliqué le préfet Luc Armand.",
        "Jeanne Dorval | Jeanne Dorval | le préfet Luc Armand")]
    [InlineData(
        "fr",
        "« C’est une catastrophe pour toute l’île », a réagi Luc Armand, président de " +
        "la chambre de commerce. « Nous ne savons plus quoi faire », déplore-t-il. De " +
        "son côté, la ministre des Transports, Clara Montel, a promis « une aide rapide " +
        "et concrète ». « Personne ne sera oublié », a-t-elle assuré devant la presse. " +
        "Contacté par l’agence, le préfet n’a pas souhaité réagir. Dans un communiqué, " +
        "le syndicat dénonce « une décision prise sans aucune concertation ».",
        "Luc Armand | Luc Armand | Clara Montel | Clara Montel | le syndicat")]
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
        "es",
        "\"La situación es muy delicada\", según ha explicado el portavoz del puerto, " +
        "Luis Armando. «No habrá más retrasos este año». Así lo ha dicho la ministra " +
        "Clara Montes en una entrevista.",
        "Luis Armando | la ministra Clara Montes")]
    [InlineData(
        "es",
        "El alcalde de Puerto Claro, Andrés Valdivia, calificó la medida de \"un error " +
        "de enormes proporciones\". \"No podemos aceptar esto\", insistió el edil socialista. " +
        "Por su parte, la portavoz de la oposición, Lucía Peral, pidió \"explicaciones " +
        "inmediatas al gobierno\". Fuentes del ministerio señalaron a la agencia que " +
        "\"la decisión aún no es firme\". \"Estamos agotados\", relata Carmen Soto, " +
        "vecina del barrio.",
        "Andrés Valdivia | el edil socialista | Lucía Peral | Fuentes del ministerio " +
        "| Carmen Soto")]
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
        "pt",
        "\"A situação é muito delicada\", disse ao Jornal do Porto o capitão Luís Armando, " +
        "de 54 anos. O grupo diz, em nota, que \"não haverá mais atrasos neste ano\".",
        "o capitão Luís Armando | O grupo")]
    [InlineData(
        "pt",
        "O prefeito de Porto Claro, André Valdívia (PDI), chamou a medida de \"um erro " +
        "de enormes proporções\". \"Não podemos aceitar isso\", afirmou. Já a vereadora " +
        "Lúcia Peral cobrou \"explicações imediatas do governo\". De acordo com o delegado " +
        "Paulo Souto, \"o suspeito ainda não foi localizado\". \"Estamos esgotados\", " +
        "desabafa a dona de casa Carmem Souto, de 54 anos.",
        "André Valdívia | André Valdívia | a vereadora Lúcia Peral | o delegado Paulo " +
        "Souto | a dona de casa Carmem Souto")]
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
        "it",
        "\"È una catastrofe per tutta l'isola\", commenta Luca Armandi, presidente della " +
        "camera di commercio. Il sindaco Andrea Valdivi parla di \"un errore di enormi " +
        "proporzioni\". \"Nessuno sarà dimenticato\", ha assicurato la ministra, che " +
        "poi ha aggiunto: \"Interverremo già nelle prossime settimane\". E ancora: \"Servono " +
        "fondi e servono subito\".",
        "Luca Armandi | Il sindaco Andrea Valdivi | la ministra | la ministra | la ministra")]
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
        "sv",
        "– Det här är en katastrof för hela ön, säger Luk Arman, ordförande i handelskammaren, " +
        "till Strandbladet.\n\nTransportminister Klara Mont lovar snabb hjälp.\n\n– " +
        "Ingen ska glömmas bort. Vi kommer att agera inom några veckor, säger hon.\n\nI " +
        "ett pressmeddelande skriver polisen att ”ingen har kommit till skada i olyckan”.",
        "Luk Arman | Transportminister Klara Mont | polisen")]
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
        "Minister finansów Paweł Derwin | Minister finansów Paweł Derwin")]
    [InlineData(
        "pl",
        "- To katastrofa dla całej wyspy - mówi Łukasz Armand, prezes izby handlowej. " +
        "- Nie wiemy, co dalej robić - dodaje. Minister transportu Klara Mont zapowiedziała " +
        "„szybką i konkretną pomoc dla wszystkich”. Jak podkreślił rzecznik rządu Paweł " +
        "Derwin, „decyzja nie została jeszcze podjęta”.",
        "Łukasz Armand | Łukasz Armand | Minister transportu Klara Mont | rzecznik rządu " +
        "Paweł Derwin")]
    [InlineData(
        "cs",
        "„Trajekt tuto zimu nezastavíme,“ řekla starostka Mirela Pelagrinová. „Slíbili " +
        "jsme to ostrovům,“ dodala.\n\nPodle ředitele přístavu Jonáše Valdera jsou „lodě " +
        "starší než on sám“.",
        "starostka Mirela Pelagrinová | starostka Mirela Pelagrinová | ředitele přístavu " +
        "Jonáše Valdera")]
    [InlineData(
        "cs",
        "„Je to katastrofa pro celý ostrov,“ říká předseda komory Lukáš Armand. Ministryně " +
        "dopravy Klára Montová slíbila „rychlou a konkrétní pomoc všem“. „Na nikoho " +
        "nezapomeneme,“ ujistila. Primátor Ondřej Valdiv rozhodnutí označil za „neodpustitelnou " +
        "chybu této vlády“.",
        "předseda komory Lukáš Armand | Ministryně dopravy Klára Montová | Ministryně dopravy Klára Montová | " +
        "Primátor Ondřej Valdiv")]
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
        "uk",
        "«Це катастрофа для всього острова», — каже голова палати Лука Арманд. Міністерка " +
        "транспорту Клара Монт пообіцяла «швидку та конкретну допомогу». «Нікого не " +
        "забудемо, — запевнила вона. — Гроші вже виділено з бюджету».",
        "голова палати Лука Арманд | Міністерка транспорту Клара Монт | Міністерка транспорту " +
        "Клара Монт")]
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
        "el",
        "«Είναι μια καταστροφή για όλο το νησί», λέει ο πρόεδρος του επιμελητηρίου Λουκάς " +
        "Αρμάνδος. Η υπουργός Μεταφορών Κλάρα Μοντ υποσχέθηκε «γρήγορη και συγκεκριμένη " +
        "βοήθεια». «Κανείς δεν θα ξεχαστεί», διαβεβαίωσε.",
        "ο πρόεδρος του επιμελητηρίου Λουκάς Αρμάνδος | Η υπουργός Μεταφορών Κλάρα Μοντ " +
        "| Η υπουργός Μεταφορών Κλάρα Μοντ")]
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
        "tr",
        "Ulaştırma Bakanı Klara Mont, \"Kimse yalnız bırakılmayacak, söz veriyorum\" " +
        "ifadelerini kullandı. Muhalefet lideri Pavel Dervin ise kararı eleştirerek, " +
        "\"Bu çok büyük bir hatadır\" dedi. \"Ne yapacağımızı bilmiyoruz artık\" diyen " +
        "esnaf Ali Arman, yardım istedi.",
        "Ulaştırma Bakanı Klara Mont | Muhalefet lideri Pavel Dervin | esnaf Ali Arman")]
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
        "fa",
        "کلارا مونت، وزیر حمل و نقل، در گفت‌وگو با خبرنگاران تاکید کرد: «هیچ آسیب‌دیده‌ای " +
        "را فراموش نمی‌کنیم». به گفته رئیس اتاق بازرگانی، «این یک فاجعه برای جزیره است».",
        "کلارا مونت | رئیس اتاق بازرگانی")]
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
        "hi",
        "परिवहन मंत्री क्लारा मोंट ने पत्रकारों से बातचीत में कहा, \"हम किसी भी पीड़ित " +
        "को नहीं भूलेंगे।\" उन्होंने आगे कहा कि \"अगले कुछ हफ्तों में कार्रवाई होगी\"।",
        "परिवहन मंत्री क्लारा मोंट | परिवहन मंत्री क्लारा मोंट")]
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
        "vi",
        "“Đây là thảm họa với cả hòn đảo”, ông Lục Armand, chủ tịch phòng thương mại, " +
        "cho biết. Bộ trưởng Giao thông Klara Mont khẳng định chính phủ “sẽ không quên " +
        "bất kỳ nạn nhân nào”.",
        "Lục Armand | Bộ trưởng Giao thông Klara Mont")]
    [InlineData(
        "zh",
        "市长米蕾拉在记者会上表示：“今年冬天我们不会停运渡轮。”港口主任约拿指出，“这些船比我还要老得多”。",
        "市长米蕾拉 | 港口主任约拿")]
    [InlineData(
        "zh",
        "“形势仍然十分脆弱，必须马上行动，”财政部长德文对记者说。外交部发言人林小海在例行记者会上说：“所有决定早就做出了。”",
        "财政部长德文 | 外交部发言人林小海")]
    [InlineData(
        "zh",
        "“我们不会停运渡轮，”米蕾拉在接受采访时说，“这是对岛民的承诺。”",
        "米蕾拉 | 米蕾拉")]
    [InlineData(
        "zh",
        "交通部长蒙特在记者会上强调，政府“不会忘记任何一个受灾的人”。她还说：“未来几周我们将采取行动。”“这是整个岛的灾难。”商会会长阿曼德表示。据当地媒体报道，市长称这一决定是“不可原" +
        "谅的严重错误”。",
        "交通部长蒙特 | 交通部长蒙特 | 商会会长阿曼德 | 市长")]
    [InlineData(
        "ja",
        "港町の三浦春子市長は記者団に対し「この冬も渡し船を止めることはない」と述べた。「船は私よりも年を取っている」と話すのは渡辺次郎さんだ。",
        "三浦春子市長 | 渡辺次郎さん")]
    [InlineData(
        "ja",
        "デルウィン財務相は20日の記者会見で、「状況は依然として厳しい」と強調した。野党の林海子議員が「すぐに行動すべきだ」と批判した。",
        "デルウィン財務相 | 林海子議員")]
    [InlineData(
        "ja",
        "モント交通相は記者会見で「被災者を一人も忘れない」と強調。「数週間以内に対応する」とも述べた。商工会の有田会長は「島全体にとって大きな痛手だ」と肩を落とす。市長は決定について「許し" +
        "がたい誤りだ」と批判した。",
        "モント交通相 | モント交通相 | 有田会長 | 市長")]
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
        "ko",
        "한바다 교통부 장관은 기자회견에서 \"피해자를 한 명도 잊지 않겠다\"고 강조했다. 그는 이어 \"몇 주 안에 조치를 취하겠다\"고 덧붙였다. " +
        "상공회의소 이섬 회장은 \"섬 전체에 큰 타격\"이라며 한숨을 쉬었다.",
        "한바다 교통부 장관 | 한바다 교통부 장관 | 상공회의소 이섬 회장")]
    [InlineData(
        "th",
        "นายสมชาย ใจดี นายกเทศมนตรี กล่าวว่า \"เราจะไม่หยุดเรือข้ามฟากในฤดูหนาวนี้\"",
        "นายสมชาย ใจดี นายกเทศมนตรี")]
    [InlineData(
        "nl",
        "Minister Paul Dervin van Financiën zei maandag in een interview: \"De situatie " +
        "blijft erg kwetsbaar.\" \"We moeten nu meteen handelen\", aldus de minister. " +
        "Dervin noemt het \"een grote stap vooruit voor iedereen\".",
        "Minister Paul Dervin van Financiën | Minister Paul Dervin van Financiën | Paul Dervin")]
    [InlineData(
        "nl",
        "‘Dit is een ramp voor het hele eiland’, zegt Luc Arman, voorzitter van de kamer " +
        "van koophandel. Minister Klara Mont beloofde dinsdag ‘snelle en concrete hulp " +
        "voor iedereen’. ‘Niemand wordt vergeten’, verzekerde ze. Oppositieleider Pieter " +
        "Dervin spreekt van ‘een grote blunder van dit kabinet’.",
        "Luc Arman | Minister Klara Mont | Minister Klara Mont | Oppositieleider Pieter " +
        "Dervin")]
    public void The_speakers_are_named(string language, string text, string speakers) => Assert.Equal(
        speakers, string.Join(" | ", Quoted.Speakers(text, language).Select(static speaker => speaker ?? "?")));
}
