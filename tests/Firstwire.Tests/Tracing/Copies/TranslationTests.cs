using Firstwire.Tracing.Copies;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>One text, the same in two other languages, and another account of it.</summary>
public sealed class TranslationTests
{
    private const string English = """
        The night ferry between Skarvoy and Port Alder will sail again from 14 May, the harbour office of Brennholm said. The 64-metre vessel, the Mirela, was overhauled at the Tolvik yard for 11.4 million crowns and carries 180 passengers.

        Harbour master Karsten Lundgren had campaigned for the line since 2019. In Tolvik, 23 fishermen signed a letter against it: the berth that the Mirela needs has served 11 small boats for 25 years.

        The council of Brennholm votes on 1.8 million crowns in September; without them, Lundgren said, the line to Skarvoy is paid for until the end of 2032.
        """;

    private const string Spanish = """
        El transbordador nocturno entre Skarvoy y Port Alder volverá a navegar desde el 14 de mayo, según la oficina portuaria de Brennholm. El barco de 64 metros, el Mirela, fue reformado en el astillero de Tolvik por 11,4 millones de coronas y lleva a 180 pasajeros.

        El capitán del puerto, Karsten Lundgren, luchaba por la línea desde 2019. En Tolvik, 23 pescadores firmaron una carta en contra: el atracadero que necesita el Mirela sirve a 11 barcas desde hace 25 años.

        El consejo de Brennholm vota en septiembre sobre 1,8 millones de coronas; sin ellos, dijo Lundgren, la línea a Skarvoy está pagada hasta finales de 2032.
        """;

    private const string Russian = """
        Ночной паром между Скарвоем и Порт-Алдером снова пойдёт с 14 мая, сообщило управление порта Бреннхолм. Судно длиной 64 метра, «Мирела», отремонтировали на верфи Толвик за 11,4 миллиона крон, оно берёт 180 пассажиров.

        Капитан порта Карстен Лундгрен добивался этой линии с 2019 года. В Толвике 23 рыбака подписали письмо против неё: причал, который нужен «Миреле», служит 11 лодкам уже 25 лет.

        Совет Бреннхолма голосует в сентябре о 1,8 миллиона крон; без них, сказал Лундгрен, линия до Скарвоя оплачена до конца 2032 года.
        """;

    private const string SpanishAccount = """
        Los 23 pescadores de Tolvik no quieren moverse. Desde hace 25 años amarran en el muelle que ahora reclama el Mirela, y nadie en Brennholm les ha ofrecido otro, cuenta su portavoz, Signe Tangen, de 58 años, mientras remienda una red.

        El barco costó 11,4 millones de coronas, 2 millones más de lo previsto, y según Bo Rask, que tiene la tienda de Skarvoy, 31.000 viajeros cruzaron el año pasado de día; en 2014 fueron 44.000. El capitán Karsten Lundgren espera 180 por noche.

        La última salida será a las 23.40. «Quien escribió ese horario no vive aquí», dice Rask. El 14 de mayo zarpa el primero.
        """;

    [Theory]
    [InlineData(Spanish)]
    [InlineData(Russian)]
    public void The_same_text_in_another_language_is_a_translation(string translated)
    {
        var relation = Compare(English, translated);

        Assert.Equal(RelationKind.Translation, relation.Kind);
        Assert.InRange(relation.Share, 0.5, 1);
        Assert.NotEmpty(relation.Passages);
        Assert.All(relation.Passages, passage => Assert.Equal(PassageKind.Reworded, passage.Kind));
    }

    [Fact]
    public void Two_translations_of_one_text_are_told_as_well() =>
        Assert.Equal(RelationKind.Translation, Compare(Spanish, Russian).Kind);

    [Fact]
    public void Another_account_of_the_same_event_is_no_translation() =>
        Assert.False(Compare(English, SpanishAccount).IsDerived);

    [Fact]
    public void Texts_of_one_language_are_never_translations() =>
        Assert.NotEqual(RelationKind.Translation, Compare(HarbourTexts.Original, HarbourTexts.Independent).Kind);

    private static Relation Compare(string left, string right) =>
        TextComparison.Compare(
            new ComparedText(left), TextIdentity.Unknown, new ComparedText(right), TextIdentity.Unknown);
}
