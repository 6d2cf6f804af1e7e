namespace Firstwire.Tests.Tracing.Quotes;

public sealed class DialogueDashTests
{
    [Fact]
    public void A_comma_hands_over_to_who_speaks_and_talk_goes_on_behind()
    {
        const string text = "– Vi ställer inte in färjan i vinter, säger Mirja Pellgren. Det har vi lovat alla öar.";

        Assert.Equal(["Vi ställer inte in färjan i vinter", "Det har vi lovat alla öar."], Quoted.Words(text, "sv"));
        Assert.Equal(["Mirja Pellgren", "Mirja Pellgren"], Quoted.Speakers(text, "sv"));
    }

    [Fact]
    public void A_dash_hands_over_to_who_speaks_and_back()
    {
        const string text =
            "– Nie zatrzymamy promu tej zimy – powiedziała Mirela Pelagrin. – Obiecaliśmy to wszystkim wyspom.";

        Assert.Equal(["Nie zatrzymamy promu tej zimy", "Obiecaliśmy to wszystkim wyspom."], Quoted.Words(text, "pl"));
        Assert.Equal(["Mirela Pelagrin", "Mirela Pelagrin"], Quoted.Speakers(text, "pl"));
    }

    [Fact]
    public void Talk_may_begin_behind_a_sentence_of_its_paragraph()
    {
        const string text = "Dom kupiła Mirela Pelagrin z „Przystani”. – Nie zatrzymamy promu tej zimy – opowiada. – " +
            "Obiecaliśmy to wszystkim wyspom.";

        Assert.Equal(["Nie zatrzymamy promu tej zimy", "Obiecaliśmy to wszystkim wyspom."], Quoted.Words(text, "pl"));
        Assert.Equal(["Mirela Pelagrin", "Mirela Pelagrin"], Quoted.Speakers(text, "pl"));
    }

    [Theory]
    [InlineData("Port jest stary. – Tak – to prawda, że prom nie pływa.", "pl")]
    [InlineData("Port jest stary. – Most, jak dawniej – stoi dalej.", "pl")]
    public void A_dash_within_a_paragraph_that_hands_over_to_nobody_opens_no_talk(string text, string language) =>
        Assert.Empty(Quoted.Words(text, language));

    [Fact]
    public void Talk_may_go_on_in_the_next_paragraph() =>
        Assert.Equal(
            ["Мы не остановим паром этой зимой,", "Мы обещали это всем островам."],
            Quoted.Words("— Мы не остановим паром этой зимой, — сказала Пелагрина.\n\n— Мы обещали это всем островам.",
                "ru"));

    [Fact]
    public void A_turn_that_names_nobody_is_talk_between_paragraphs_that_are_none()
    {
        const string text = "Ordföranden Mirja Pellgren räknar med en lång vinter.\n\n– Vi har ved så att det "
            + "räcker till våren.\n\nHamnen är stängd.";

        Assert.Equal(["Vi har ved så att det räcker till våren."], Quoted.Words(text, "sv"));
        Assert.Equal(["Mirja Pellgren"], Quoted.Speakers(text, "sv"));
    }

    [Theory]
    [InlineData("– Lautta ei kulje tänä talvena, Pellonen sanoi. – Sen olemme luvanneet saarille.")]
    [InlineData("– Lautta ei kulje tänä talvena, hän sanoi. – Sen olemme luvanneet saarille.")]
    [InlineData("– Lautta ei kulje tänä talvena, kapteeni Mirja Pellonen sanoi. – Sen olemme luvanneet saarille.")]
    public void Who_speaks_may_stand_between_the_comma_and_the_verb(string text) =>
        Assert.Equal(
            ["Lautta ei kulje tänä talvena", "Sen olemme luvanneet saarille."], Quoted.Words(text, "fi"));

    [Theory]
    [InlineData("– A komp nem jár ezen a télen – gödrözi Pelágó. – Ezt megígértük a szigeteknek.", "hu",
        "A komp nem jár ezen a télen", "Ezt megígértük a szigeteknek.")]
    [InlineData("– Най-после ще тръгне и корабът, – гугука Пелагрина. Пристанището е затворено.", "bg",
        "Най-после ще тръгне и корабът,")]
    [InlineData("—Me voy contento —dijo Mirela Hartwig—. He hecho lo que debía.", "es", "Me voy contento",
        "He hecho lo que debía.")]
    [InlineData("– Glasali smo jednoglasno, naveo je Vukašin Hartvig.", "sr", "Glasali smo jednoglasno")]
    [InlineData("– Am crezut că visez, a răspuns Mirela Hartwig.", "ro", "Am crezut că visez")]
    [InlineData("- Tôi vẫn chưa tin nổi, Lâm Hạ Vy nói.", "vi", "Tôi vẫn chưa tin nổi")]
    public void Signs_hand_over_where_the_verb_is_in_no_list(string text, string language, params string[] words) =>
        Assert.Equal(words, Quoted.Words("Вятърът спря.\n\n" + text, language));

    [Theory]
    [InlineData("Köp hem:\n\n– Mjölk, ägg och smör till helgen.\n\n– Bröd, ost och skinka till festen.", "sv")]
    [InlineData("Listan är kort.\n\n– Tre nya bryggor\n\nHamnen är stängd.", "sv")]
    public void Several_items_and_what_is_no_sentence_are_no_talk(string text, string language) =>
        Assert.Empty(Quoted.Words(text, language));

    [Theory]
    [InlineData("– Mjölk, ägg och smör till helgen\n– Bröd, ost och skinka till festen", "sv")]
    [InlineData("— Chleb, masło i ser na kolację", "pl")]
    [InlineData("- The boats are older than I am, says Jonas Walder.", "en")]
    public void A_list_is_no_talk(string text, string language) => Assert.Empty(Quoted.Words(text, language));

    [Fact]
    public void Items_of_a_list_with_hard_wraps_are_no_talk() => Assert.Empty(Quoted.Words(
        "Köp hem till festen:\n\n– Mjölk, ägg och smör som räcker hela\nvägen till nästa helg.\n\n"
            + "– Bröd, ost och skinka som räcker hela\nvägen till nästa fest.\n\nVi ses i hamnen.",
        "sv"));

    [Theory]
    [InlineData("Port jest „stary. – Tak – powiedziała Pelagrina.")]
    [InlineData("Port jest stary. – Tak „ale – powiedziała Pelagrina.")]
    [InlineData("Port jest „stary. – Tak. – To „jest” prawda – powiedziała Pelagrina.")]
    public void A_dash_opens_no_talk_within_marks_nor_where_marks_stand_in_it(string text) =>
        Assert.DoesNotContain(
            Quoted.Words(text, "pl"), static words => words.StartsWith("Tak", StringComparison.Ordinal));

    /// <summary>By steps squared this takes minutes.</summary>
    [Theory]
    [InlineData("Było. ", "Aa ma. – Bb je. ")]
    [InlineData("Było „tak. ", "Aa ma. – Bb je – mówi Cc. ")]
    [InlineData("Było. ", "Aa „ma. – Bb” je. ")]
    public void A_long_paragraph_of_dashes_is_read_once(string opening, string piece)
    {
        var text = opening + string.Concat(Enumerable.Repeat(piece, 60_000));

        Assert.InRange(
            ProcessorTime.Of(() => Quoted.Words(text, "pl")), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
