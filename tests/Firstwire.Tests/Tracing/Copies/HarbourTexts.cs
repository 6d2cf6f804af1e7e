namespace Firstwire.Tests.Tracing.Copies;

/// <summary>One event told by several hands: an original, what was made of it, and who saw it for themselves.</summary>
internal static class HarbourTexts
{
    public const string Original = """
        The night ferry between Skarvoy and the mainland will sail again from Monday, nine winters after it was taken out of service, the harbour office said on Thursday.

        The 64-metre vessel, the Mirela, was overhauled at the Tolvik yard for 11.4 million crowns and carries 180 passengers and 22 cars. Tickets go on sale on Friday at noon.

        “Nobody on these islands should have to choose between a doctor and a night at home,” said harbour master Ada Lund, who had campaigned for the line since the winter of the long ice.

        Fishermen in Tolvik were less pleased. The berth that the ferry needs has served eleven small boats for two decades, and the cooperative says that no other place has been offered to it.

        The county council votes on the subsidy in March; without it, Lund said, the line is paid for until the end of October.
        """;

    /// <summary>Words swapped, quotation broken, byline and link gone.</summary>
    public const string Spun = """
        The nocturnal ferry linking Skarvoy and the mainland is going to sail once more from Monday, nine winters after it was withdrawn from service, the harbour bureau stated on Thursday.

        The 64-metre ship, the Mirela, was refurbished at the Tolvik shipyard for 11.4 million crowns and transports 180 travellers and 22 automobiles. Tickets will go on sale on Friday at midday.

        “No person on these islands ought to need to pick between a physician and an evening at home,” stated harbour master Ada Lund, who had fought for the route since the winter of the lengthy ice.

        Fishers in Tolvik were not as happy. The berth which the ferry requires has served eleven little boats for twenty years, and the cooperative states that no alternative place has been given to it.

        The county council decides on the subsidy in March; lacking it, Lund stated, the route is funded until the close of October.
        """;

    public const string Independent = """
        SKARVOY – Karsten Ohm bought the first ticket. The retired lighthouse keeper, 81, stood outside the harbour office before it opened, with coffee in a flask and a photograph of the old boat.

        From Monday he can cross at night again. Ferry traffic after dark resumes next week following a renovation that ran four months late and, according to the auditors, two million over budget.

        Opposition councillor Signe Tangen calls the line “a floating campaign poster” and points to falling numbers on the day route: 31,000 crossings last year against 44,000 five years earlier.

        In the village shop opinions differ. Owner Bo Rask expects more day trippers; his neighbour fears for the quiet of the sound. Both agree that the timetable, with its last departure at 23.40, was drawn up by somebody who does not live here.
        """;

    public const string Unrelated = """
        The national library has put 4,000 hand-drawn star charts online. The charts, made between 1790 and 1848 by amateur observers, were found in the cellar of a closed grammar school.

        Curator Ines Vargalla said that the paper had survived because the shelves stood next to the boiler. Historians hope to find traces of a comet that nobody else recorded.

        Visitors may download the sheets free of charge and are asked to report misspelt names of constellations.
        """;

    /// <summary>What one paper prints on each of its pages.</summary>
    public const string Furniture = """
        Home Politics Economy Science Culture Sport Weather Local Archive Obituaries Small advertisements

        The newsletter of the isles comes every morning at six, with the tides, the ferries and the price of herring. Sign up here.

        Most read: The lighthouse that nobody wanted · Herring at eleven crowns a kilogram · Whose is the beacon on Orra? · How the ice took the pier

        Our house stands by the rules of the press council of the isles. Complaints reach the ombudsman at the old customs house, second floor.


        """;

    public static IReadOnlyList<string> Elsewhere { get; } =
    [
        Unrelated,
        "Two lanes of the Vestra tunnel are closed until the third of May. The road office found water behind eleven "
            + "plates of the lining, and has ordered pumps from the mine at Hallvik.",
        "The brass band of Lower Orra has won the cup of the isles for the fourth time, with a march that its "
            + "conductor, Petra Solheim, wrote on the boat. The jury spoke of a courage that borders on recklessness.",
    ];

    public static string Excerpt => string.Join("\n\n", Original.Split("\n\n")[1..3]);

    /// <summary>The original between passages of another text.</summary>
    public static string Embedded => string.Join(
        "\n\n", [.. Unrelated.Split("\n\n")[..2], .. Original.Split("\n\n")[..4], Unrelated.Split("\n\n")[2]]);
}
