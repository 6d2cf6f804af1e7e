namespace Firstwire.Rights;

/// <summary>Effects in plain words, to follow what somebody says.</summary>
internal static class EffectWords
{
    public static string Of(RightsEffect effect, string? value) => effect switch
    {
        RightsEffect.PublicEdition =>
            "This edition is public: it shows a short excerpt and the link to the publisher's page",
        RightsEffect.PrivateEdition => "This edition is private: its own readers may read the text here",
        RightsEffect.NothingMore => "its terms are not known here, and allow nothing more",
        RightsEffect.NeedsAgreement => "mining needs the publisher's agreement, which nobody here has",
        RightsEffect.NoTraining => "no model is trained on it; none is trained here",
        RightsEffect.NoTrainingOrFeeding => "no model is trained or fed with it; none is here",
        RightsEffect.SignedOrigin => "its words carry a signed statement of their origin, which stays in them",
        RightsEffect.NotFetched => "its page is not asked for, and only its headline and link are shown",
        RightsEffect.LeftOutOfSearch => "it is left out of the search",
        RightsEffect.NotKept => "its text is not kept",
        RightsEffect.NoWords => "no excerpt and no text is shown",
        RightsEffect.ShortExcerpt => $"an excerpt has at most {value} characters, and no text is shown",
        RightsEffect.NoPictures => "its pictures are not shown",
        RightsEffect.NotTranslated => "its headline is not translated",
        RightsEffect.ErasedAt => $"it is erased at {value} UTC",
        RightsEffect.NotUnderstood => "it cannot be understood, and allows nothing more",
        RightsEffect.WithheldWords => "these words stand in no excerpt and in no text",
        RightsEffect.NoSearchNoWords => "it is left out of the search, and no words of it are shown",
        RightsEffect.NoMachine => "only its headline and link are shown, and no machine reads it",
        RightsEffect.NotCompared => "its text is compared with no other",
        RightsEffect.UnreadableTerms => "its terms cannot be read, and allow nothing more",
        RightsEffect.SearchNotPermitted =>
            "search is not among the uses that it permits: only the headline and link are shown",
        RightsEffect.SearchAtAPrice =>
            "it permits search to those who pay or register: only the headline and link are shown",
        RightsEffect.SearchPermitted => "it permits search: links and short excerpts",
        RightsEffect.Credited => "it is credited, with a link",
        RightsEffect.ForItsOwnReaders => "its text is for the publisher's own readers and is not shown",
        RightsEffect.LinkAlone => "only its headline and link are shown, and no search finds it",
        RightsEffect.UnknownLicence => "it is no licence that is known here, and allows nothing more",
        RightsEffect.OpenLicence => $"anybody may publish it under {value}",
        RightsEffect.ConditionalLicence => $"{value} has conditions that this edition does not take as met",
        RightsEffect.ReservedInSpiteOfLicence => "the rights are reserved in spite of a licence",
        RightsEffect.ConditionsOfAccess => "no licence is relied on where access has conditions",
        RightsEffect.PicturesApart => "pictures have rights of their own and are not shown",
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };
}
