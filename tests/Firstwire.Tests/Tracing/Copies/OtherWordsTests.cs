using Firstwire.Tracing.Copies;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>
/// A report in languages whose words have no vectors, retold in other words, and another reporter's account of it.
/// </summary>
public sealed class OtherWordsTests
{
    private const string German = """
        Das Amtsgericht Brennholm hat am Dienstag den früheren Hafenmeister Karsten Lundgren zu elf Monaten Haft auf Bewährung verurteilt. Der 58-Jährige hatte zwischen 2027 und 2030 Liegegebühren von 214 Booten in bar kassiert und nicht verbucht. Den Schaden bezifferte die Richterin Ottilie Maas auf 86.300 Kronen.

        Lundgren räumte die Vorwürfe am dritten Verhandlungstag ein. „Ich habe das Geld gebraucht, weil das Haus abbezahlt werden musste“, sagte er. Sein Anwalt Veit Sorge verwies auf 31 Dienstjahre ohne Tadel.

        Aufgefallen waren die Fehlbeträge einer Praktikantin, die im März 2031 die Listen der Hafenkasse mit den Fotos der Webcam verglich. Die Stadt Brennholm lässt die Gebühren seither nur noch am Automaten zahlen.
        """;

    private const string GermanInOtherWords = """
        Elf Monate auf Bewährung lautet das Urteil gegen Karsten Lundgren, bis vor kurzem Chef des Hafens. Verkündet wurde es am Dienstag in Brennholm. Nach Überzeugung der Richterin Ottilie Maas behielt der 58 Jahre alte Mann drei Jahre lang, von 2027 bis 2030, Einnahmen für sich: Eigner von 214 Booten gaben ihm Scheine, in den Büchern tauchte davon nichts auf. 86.300 Kronen fehlten am Ende.

        Am dritten Tag des Prozesses gestand der Angeklagte. Er habe die Raten für sein Haus anders nicht aufbringen können, gab er an. Veit Sorge, der ihn verteidigte, hob hervor, dass sein Mandant 31 Jahre lang nie gerügt worden sei.

        Einer Schülerin im Praktikum war im März 2031 etwas merkwürdig vorgekommen: Was die Webcam zeigte, passte nicht zu den Aufstellungen der Kasse. Inzwischen nimmt in Brennholm allein ein Automat das Geld entgegen.
        """;

    private const string GermanAccount = """
        Am Kai von Brennholm spricht an diesem Mittwoch kaum jemand über etwas anderes. „Wir haben ihm alle vertraut“, sagt Signe Tangen, die seit 2009 hier ihr Boot liegen hat. Sie gehörte zu denen, die Karsten Lundgren das Geld in die Hand gaben.

        Das Urteil vom Vortag, elf Monate auf Bewährung, finden viele milde. Bo Rask vom Verein der Bootseigner rechnet mit Rückforderungen: „Die Stadt wird versuchen, von uns noch einmal zu kassieren.“ Im Rathaus heißt es, darüber entscheide der Rat am 14. Mai.

        Der neue Automat neben dem Kran nimmt nur Karten. Zwei Touristen aus Tolvik geben nach dem vierten Versuch auf.
        """;

    private const string Polish = """
        Most nad Wiercicą w Kamionnej zostanie otwarty 4 października, trzy tygodnie później niż planowano – poinformował w poniedziałek starosta Gracjan Wolski. Remont przeprawy z 1974 roku kosztował 6,2 mln złotych, z czego 4,8 mln dołożył skarb państwa.

        Opóźnienie spowodowały pęknięcia w trzech z dwunastu dźwigarów. „Nie mogliśmy udawać, że ich nie ma” – powiedziała kierowniczka budowy Halina Mroczek. Po wymianie most uniesie pojazdy o masie do 30 ton.

        Przez 14 miesięcy mieszkańcy Kamionnej i Zalesic jeździli objazdem długości 23 kilometrów. Szkolny autobus wyruszał o 5.50.
        """;

    private const string PolishInOtherWords = """
        Dopiero 4 października, czyli po dodatkowych trzech tygodniach, kierowcy wjadą na odnowioną przeprawę na Wiercicy w Kamionnej. Termin podał w poniedziałek Gracjan Wolski, starosta. Modernizacja obiektu zbudowanego w 1974 roku pochłonęła 6,2 mln złotych; budżet centralny wyłożył 4,8 mln.

        Powodem zwłoki okazał się stan dwunastu dźwigarów: na trzech wykryto rysy. Halina Mroczek, która kieruje pracami, tłumaczyła, że takiej usterki nie wolno było zlekceważyć. Dopuszczalne obciążenie wzrośnie do 30 ton.

        Objazd, z którego ludzie z Kamionnej i Zalesic korzystali 14 miesięcy, liczył 23 kilometry, a dzieci zabierano do szkoły już o 5.50.
        """;

    private const string PolishAccount = """
        Sklep Barbary Zięby w Zalesicach stracił w tym roku połowę klientów. Odkąd zamknięto most w Kamionnej, mało kto nadkłada drogi po chleb. „Do października chyba dotrwam” – mówi właścicielka i liczy bułki.

        Radny Tymon Gąska uważa, że powiat za późno sprawdził konstrukcję. Wylicza, że objazd przez Wiercicę Dolną kosztował gminę 310 tys. złotych na samo paliwo dla gimbusów. Starosta Wolski odpowiada, że bez remontu przeprawa byłaby zamknięta na zawsze.

        Na otwarcie szykuje się orkiestra z Kamionnej. Zagra 6 utworów, próby są w każdy czwartek.
        """;

    [Theory]
    [InlineData(German, GermanInOtherWords)]
    [InlineData(Polish, PolishInOtherWords)]
    public void What_keeps_names_and_numbers_in_their_order_is_likelier_derived_than_not(string original, string copy) =>
        Assert.InRange(Derived(original, copy), 0.5, 1);

    [Theory]
    [InlineData(German, GermanAccount)]
    [InlineData(GermanInOtherWords, GermanAccount)]
    [InlineData(Polish, PolishAccount)]
    [InlineData(PolishInOtherWords, PolishAccount)]
    public void An_account_from_other_sources_is_unlikely_to_be(string one, string other) =>
        Assert.InRange(Derived(one, other), 0, 0.1);

    [Fact]
    public void A_list_of_names_and_results_that_was_copied_is_known()
    {
        var list = string.Join(", ", new[] { "Anna Berg", "Bo Lund", "Cara Holt", "Dario Reis", "Eva Stone", "Finn Olsen" }
            .Select(static (name, at) => $"{name} 34:{12 + (at * 7)}, {name.Split(' ')[1]} Bay {41 + at}"));

        Assert.InRange(Derived($"Here are the results from Sunday in full. {list}.", $"What a day it was. {list}."), 0.9, 1);
    }

    [Fact]
    public void Two_forecasts_of_the_same_figures_accuse_nobody() => Assert.False(TextComparison.Compare(
        new ComparedText("Lundi, le temps restera variable à Brisque. Il fera 15 degrés, et 12 degrés la nuit. Le vent soufflera "
            + "à 52 km/h. Mardi, des averses sont attendues avec 25 degrés. Mercredi, le soleil reviendra avec 17 degrés."),
        TextIdentity.Unknown,
        new ComparedText("Ciel nuageux lundi à Brisque, avec 15 degrés au plus chaud et 12 degrés la nuit. Vent de 52 km/h. "
            + "Mardi, pluie et 25 degrés. Mercredi, éclaircies et 17 degrés."),
        TextIdentity.Unknown).IsDerived);

    /// <summary>A translation is known by other means.</summary>
    [Fact]
    public void Names_and_numbers_alone_say_nothing_of_texts_in_two_languages() => Assert.InRange(
        Derived(Polish, """
            The bridge over the Wiercica in Kamionna opens on 4 October, three weeks late, Gracjan Wolski said on Monday.

            Cracks were the reason, according to Halina Mroczek, who leads the works. It will carry 30 tons from autumn on.
            """), 0, 0.1);

    private static double Derived(string one, string other) => TextComparison.Compare(
        new ComparedText(one), TextIdentity.Unknown, new ComparedText(other), TextIdentity.Unknown).Derived;
}
