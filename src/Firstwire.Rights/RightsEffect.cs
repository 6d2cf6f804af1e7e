namespace Firstwire.Rights;

/// <summary>
/// What follows from a signal, or from what an edition is; <see cref="RightsReason"/> says it in words.
/// </summary>
public enum RightsEffect
{
    PublicEdition,
    PrivateEdition,
    NothingMore,
    NeedsAgreement,
    NoTraining,
    NoTrainingOrFeeding,
    SignedOrigin,
    NotFetched,
    LeftOutOfSearch,
    NotKept,
    NoWords,
    ShortExcerpt,
    NoPictures,
    NotTranslated,
    ErasedAt,
    NotUnderstood,
    WithheldWords,
    NoSearchNoWords,
    NoMachine,
    NotCompared,
    UnreadableTerms,
    SearchNotPermitted,
    SearchAtAPrice,
    SearchPermitted,
    Credited,
    ForItsOwnReaders,
    LinkAlone,
    UnknownLicence,
    OpenLicence,
    ConditionalLicence,
    ReservedInSpiteOfLicence,
    ConditionsOfAccess,
    PicturesApart,
}
