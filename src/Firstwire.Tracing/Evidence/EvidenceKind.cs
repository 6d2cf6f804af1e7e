namespace Firstwire.Tracing.Evidence;

/// <summary>What kind of document a story rests on; the first ones say the most of one story.</summary>
public enum EvidenceKind
{
    /// <summary>A research paper.</summary>
    Paper,

    /// <summary>A paper that nobody has reviewed yet.</summary>
    Preprint,

    /// <summary>The record of a clinical trial.</summary>
    Trial,

    /// <summary>A ruling, or a paper of a case.</summary>
    Court,

    /// <summary>A statute or a gazette.</summary>
    Law,

    /// <summary>What a company has to file.</summary>
    Filing,

    /// <summary>A bill, a report or a debate.</summary>
    Parliament,

    Dataset,

    /// <summary>What an organisation of states publishes.</summary>
    International,

    /// <summary>What a government or one of its offices publishes.</summary>
    Government,

    /// <summary>A text handed to the press.</summary>
    Release,

    /// <summary>A file, whoever put it there.</summary>
    Document,

    /// <summary>One message or film that somebody published himself.</summary>
    Post,
}
