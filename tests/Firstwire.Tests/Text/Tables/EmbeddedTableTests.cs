using Firstwire.Text.Languages;
using Firstwire.Text.Tables;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Tables;

public sealed class EmbeddedTableTests
{
    [Fact]
    public void Each_line_below_the_names_of_the_columns_is_a_row_with_all_its_cells()
    {
        var rows = EmbeddedTable.Rows(typeof(LanguageNames), "languages").ToList();

        Assert.Equal(LanguageNames.All.Count(), rows.Count);
        Assert.All(rows, static row => Assert.Equal(3, row.Length));
        Assert.Contains(rows, static row => row is ["de", "German", ""]);
        Assert.DoesNotContain(rows, static row => row[0] == "tag");
    }

    [Fact]
    public void Remarks_are_no_lines()
    {
        Assert.DoesNotContain(EmbeddedTable.Lines(typeof(Folding), "folding"), static line => line.StartsWith('#'));
        Assert.Contains("DF ss", EmbeddedTable.Lines(typeof(Folding), "folding"));
    }

    [Fact]
    public void A_table_that_is_not_there_has_no_lines() =>
        Assert.Empty(EmbeddedTable.Lines(typeof(Folding), "place-names/xx"));

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("one of them", new[] { "one of them" })]
    [InlineData("one;the other;", new[] { "one", "the other" })]
    public void A_cell_lists_what_semicolons_part(string cell, string[] listed) =>
        Assert.Equal(listed, EmbeddedTable.List(cell));
}
