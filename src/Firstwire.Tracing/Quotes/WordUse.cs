namespace Firstwire.Tracing.Quotes;

/// <summary>What a word does where somebody is quoted (data/speech-verbs); one word may do several things.</summary>
[Flags]
internal enum WordUse : uint
{
    None = 0,

    /// <summary>A verb of saying, whose subject speaks.</summary>
    Verb = 1 << 0,

    /// <summary>A verb of saying that leans on the subject of its sentence: saying, diciendo.</summary>
    Participle = 1 << 1,

    /// <summary>A verb that quotes only where nothing better stands: called, described.</summary>
    Frame = 1 << 2,

    /// <summary>What names the speaker behind it: according to, laut.</summary>
    Per = 1 << 3,
    That = 1 << 4,
    He = 1 << 5,
    She = 1 << 6,
    They = 1 << 7,

    /// <summary>I, we, you: nobody that the text could name.</summary>
    Self = 1 << 8,

    /// <summary>Begins a noun phrase: the, his, several.</summary>
    Article = 1 << 9,

    /// <summary>A preposition that may stand within a noun phrase: of, for.</summary>
    Of = 1 << 10,
    Preposition = 1 << 11,
    Conjunction = 1 << 12,
    Relative = 1 << 13,

    /// <summary>May stand between subject and verb: has, also, later.</summary>
    Skip = 1 << 14,

    /// <summary>Capitalised, and no part of a name: Monday.</summary>
    Time = 1 << 15,

    /// <summary>Stands before or behind a name: Mr, 氏.</summary>
    Title = 1 << 16,
    Role = 1 << 17,

    /// <summary>Names the speaker right behind a quotation, and nowhere else: so, aldus.</summary>
    Tag = 1 << 18,

    /// <summary>A small word within a name: van, de, bin.</summary>
    Particle = 1 << 19,

    /// <summary>Marks the subject before or within its last word: ने, は.</summary>
    Subject = 1 << 20,

    /// <summary>The first word of an entry of several.</summary>
    Phrase = 1 << 22,

    /// <summary>Turns what is said into its contrary: not, never.</summary>
    Not = 1 << 21,

    /// <summary>A title of men.</summary>
    Male = 1 << 23,

    /// <summary>A title of women.</summary>
    Female = 1 << 24,

    /// <summary>Quotes for another: whom it is about speaks, not its subject (цитирует).</summary>
    Relay = 1 << 25,

    /// <summary>What prints the words of others: newspaper, agency, channel.</summary>
    House = 1 << 26,

    /// <summary>The mood of reported speech: sei, habe.</summary>
    Reported = 1 << 27,

    /// <summary>Names a document behind it, in which something is said.</summary>
    Document = 1 << 28,

    /// <summary>An article that no subject has: dem, einem.</summary>
    Oblique = 1 << 29,

    /// <summary>A month's name that people bear too: June, Nisan.</summary>
    Given = 1 << 30,

    /// <summary>
    /// Whose subject hears and does not speak: a phrase (was told), or an auxiliary (wurde) and the participles that it
    /// makes so (gefragt).
    /// </summary>
    Heard = 1u << 31,

    /// <summary>Is said in: heißt es in, говорится в.</summary>
    Written = Per | Document,

    Pronoun = He | She | They | Self,

    /// <summary>What a phrase of when, where and to whom begins with.</summary>
    Adverbial = Of | Preposition | Time | Skip,

    /// <summary>Words that join others and name nothing.</summary>
    Joining = Conjunction | Preposition | Of | Article | Relative | That,

    AnyVerb = Verb | Participle | Frame | Relay,
}
