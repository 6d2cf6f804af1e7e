namespace Firstwire.Tests.Tracing.Credits;

public sealed class LabelledCreditsTests
{
    private const string Text = "The harbour of Brisk opened on Monday.\n\n";

    [Theory]
    [InlineData("Fuente: Andina", "Agencia Andina")]
    [InlineData("(Fuente: Andina)", "Agencia Andina")]
    [InlineData("SUMBER: antara", "Antara")]
    [InlineData("Fonte: Lusa", "Lusa")]
    [InlineData("Оригинал: ТАСС", "TASS")]
    [InlineData("Източник: Агенция „Фокус“", "Focus Bulgaria")]
    public void Behind_a_label_an_agencys_mark_counts_in_any_case(string line, string agency) =>
        Assert.Equal(agency, Tracer.Agencies(Text + line), ignoreCase: true);

    [Theory]
    [InlineData("Оригинал: «Гаванский вестник»", "Гаванский вестник")]
    [InlineData("Original: The Salt Gazette", "Salt Gazette")]
    [InlineData("Quelle: Zeitung „Hafenbote“", "Hafenbote")]
    public void An_outlet_that_is_all_that_a_label_names_wrote_the_text(string line, string outlet) =>
        Assert.Equal(outlet, Tracer.Origin(Text + line).Name);

    [Theory]
    [InlineData("Source: Ministry of Ports")]
    [InlineData("Источник: «Доклад о портах»")]
    [InlineData("Source: Journal of Tides")]
    [InlineData("Original: the pier as it was in spring")]
    [InlineData("Source: The Inland Courier")]
    public void Whose_figures_are_printed_and_the_house_itself_are_no_source_of_the_text(string line) =>
        Assert.Null(Tracer.Origin(Text + line).Name);
}
