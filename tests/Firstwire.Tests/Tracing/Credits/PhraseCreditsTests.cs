using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class PhraseCreditsTests
{
    [Theory]
    [InlineData("Le port a rouvert lundi.\n\n(Avec AFP)", "AFP")]
    [InlineData("Le port a rouvert lundi.\n\nAvec AFP et Reuters", "AFP, Reuters")]
    [InlineData("El puerto abrió. Con información de EFE", "EFE")]
    [InlineData("El puerto abrió.\n\n(Con información de Reuters)", "Reuters")]
    [InlineData("The harbour opened.\n\n(With inputs from PTI)", "PTI")]
    [InlineData("The harbour opened.\n\n(With inputs from PTI and ANI)", "ANI, PTI")]
    [InlineData(
        "This article is republished from The Conversation under a Creative Commons license. Read the original article.",
        "The Conversation")]
    [InlineData("Text here.\n\nThis story was originally published by ProPublica.", "ProPublica")]
    [InlineData("Text here.\n\nThis story was originally published by the Kansas Reflector.", "States Newsroom")]
    [InlineData("Text here.\n\nInformation from: The Associated Press", "Associated Press")]
    [InlineData(
        "Text here.\n\n©2031 The Inland Courier. Visit at inland-courier.example. Distributed by Tribune Content Agency, LLC.",
        "Tribune News Service")]
    [InlineData(
        "Text here.\n\nThis story was produced by Harbour Goods and reviewed and distributed by Stacker.",
        "Stacker")]
    public void A_line_of_credit_names_the_agency(string text, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(text));

    [Theory]
    [InlineData("This article was originally published by The Harbour Post.", "Harbour Post")]
    [InlineData("This piece first appeared in the Briska Review.", "Briska Review")]
    [InlineData("Dieser Text erschien zuerst bei Hafenbote.", "Hafenbote")]
    [InlineData("本文转载自《港口日报》。", "港口日报")]
    [InlineData("Originally published at harbour-post.example.", "harbour-post.example")]
    [InlineData("This piece first ran in the Briska Review.", "Briska Review")]
    [InlineData("A version of this story appeared first in the Briska Review.", "Briska Review")]
    [InlineData("Translated from the Norwegian. The original was published in Merrow Tidende.", "Merrow Tidende")]
    [InlineData("Dieser Text ist zuerst im Merrower Anzeiger erschienen.", "Merrower Anzeiger")]
    [InlineData("Der Artikel wurde zuerst vom Merrow Courier veröffentlicht.", "Merrow Courier")]
    [InlineData("Article paru pour la première fois dans Le Courrier de Merrow.", "Le Courrier de Merrow")]
    [InlineData("Traducido del inglés. Publicado primero por el Merrow Courier.", "Merrow Courier")]
    [InlineData("Questo articolo è stato pubblicato originariamente sul Corriere di Merrow.", "Corriere di Merrow")]
    [InlineData("Материал впервые опубликован в газете «Гаванский вестник».", "Гаванский вестник")]
    [InlineData("Стаття вперше опублікована у виданні «Гаванський вісник».", "Гаванський вісник")]
    [InlineData("Artikeln publicerades först i Merrow Tidning.", "Merrow Tidning")]
    [InlineData("Denne saken ble først publisert i Merrow Avis.", "Merrow Avis")]
    [InlineData("Bu yazı ilk olarak Merrow Postası’nda yayımlanmıştır.", "Merrow Postası")]
    [InlineData("この記事は港湾日報に初めて掲載されました。", "港湾日報")]
    public void A_text_first_published_elsewhere_is_credited_to_that_outlet(string note, string outlet)
    {
        var origin = Tracer.Origin("The harbour opened.\n\n" + note);

        Assert.Equal((SourceLevel.Credited, outlet), (origin.Level, origin.Name));
        Assert.Empty(origin.Agencies);
    }

    [Theory]
    [InlineData("This story is shared by The Salt Gazette.", "Salt Gazette")]
    [InlineData("The pier is shared by the Salt Gazette and the pilots.", null)]
    public void A_text_that_an_outlet_shares_is_that_outlets(string note, string? outlet) =>
        Assert.Equal(outlet, Tracer.Origin("The harbour of Brisk opened on Monday.\n\n" + note).Name);

    [Fact]
    public void An_address_may_stand_for_the_outlet() => Assert.Equal(
        "https://harbour-post.example/7",
        Tracer.Origin("The harbour opened.\n\nOriginally published at https://harbour-post.example/7").Url);

    [Theory]
    [InlineData("This story was originally published on March 3, 2031.")]
    [InlineData("This story first appeared in The Inland Courier.")]
    public void Neither_a_date_nor_the_outlet_itself_is_another_outlet(string note) =>
        Assert.Equal(SourceLevel.Unknown, Tracer.Origin("The harbour opened.\n\n" + note).Level);

    [Theory]
    [InlineData("The memo was first published by Reuters.")]
    [InlineData("The memo, first published by the Associated Press, says that the harbour opened.")]
    [InlineData("Diese Studie wurde zuerst im Fachblatt Hafenkunde veröffentlicht.")]
    [InlineData("Este informe fue publicado originalmente en Merrow.")]
    [InlineData("Bu roman ilk kez Merrow'da yayımlandı.")]
    [InlineData("Dieser Plan ist zuerst im Merrower Rathaus beraten worden.")]
    [InlineData("Bu karar ilk olarak Belediye Meclisi'nde görüşüldü.")]
    [InlineData("Video provided by Reuters.")]
    public void What_was_published_before_is_not_always_the_text(string text) => Assert.Equal(
        SourceLevel.Unknown, Tracer.Origin(text).Level);

    [Theory]
    [InlineData("Nothing is decided, the mayor told this newspaper.")]
    [InlineData("Nichts ist entschieden, sagte er dieser Zeitung.")]
    [InlineData("Rien n’est décidé, a confié à notre journal le maire.")]
    public void A_phrase_of_the_house_makes_the_text_its_own(string text)
    {
        var origin = Tracer.Origin(text);

        Assert.Equal((SourceLevel.Own, 0), (origin.Level, origin.Agencies.Count));
    }
}
