using Firstwire.Newsroom.Origins;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Charts;
using Firstwire.Server.Wording;
using Firstwire.Tracing.Sources;
using Microsoft.Extensions.Time.Testing;
using static Firstwire.Tests.Server.Pages.Charts.MadeForest;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class CopyTreeTests
{
    [Fact]
    public void Each_item_is_drawn_folded_or_said_not_to_be_and_none_twice()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var forest = Random(seed);
            var tree = CopyTreeRows.Of(forest);
            var told = tree.Rows.SelectMany(row => row.Entry switch
            {
                TreeEntry.Article article => [article.Taken.Item.Id],
                TreeEntry.Folded folded => folded.Items.Select(item => item.Item.Id),
                _ => [],
            }).ToList();

            Assert.Equal(told.Count, told.Distinct().Count());
            Assert.Equal(forest.Items.Count, told.Count + tree.Further);
            Assert.InRange(tree.Rows.Count, 0, CopyTreeRows.MostRows);
        }
    }

    [Fact]
    public void Every_line_leads_down_from_a_row_to_one_that_took_from_it()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var tree = CopyTreeRows.Of(Random(seed));
            foreach (var (at, row) in tree.Rows.Index())
            {
                if (row.Parent is not { } parent) continue;
                Assert.InRange(parent, 0, at - 1);
                if (tree.Rows[parent].Entry is TreeEntry.Article source && row.Entry is TreeEntry.Article copy)
                    Assert.Equal(source.Taken.Item.Id, copy.Taken.Taken!.SourceId);
                else Assert.IsNotType<TreeEntry.Folded>(tree.Rows[parent].Entry);
            }
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("zh")]
    [InlineData("ar")]
    public void Every_mark_is_in_the_chart_and_no_label_meets_another_or_a_line(string language)
    {
        var fromTheRight = language == "ar";
        for (var seed = 0; seed < 500; seed++)
        {
            var tree = CopyTreeRows.Of(Random(seed));
            var drawing = Draw(tree, language);
            foreach (var row in drawing.Rows)
            {
                var (left, right) = fromTheRight
                    ? (row.LabelX - row.Width, row.LabelX)
                    : (row.LabelX, row.LabelX + row.Width);
                Assert.True(left >= 0 && right <= drawing.Width, $"{seed}: {left} {right} {drawing.Width}");
                Assert.InRange(row.X, CopyTreeDrawing.Dot, drawing.Width - CopyTreeDrawing.Dot);
                Assert.InRange(row.Y, CopyTreeDrawing.Head, drawing.Height);

                // A line runs down at its upper end's place: on the other side of every label between its ends.
                var crossing = drawing.Edges.Where(
                    edge => drawing.Rows[edge.From].Y < row.Y && drawing.Rows[edge.To].Y > row.Y);
                Assert.All(crossing, edge => Assert.False(
                    left <= drawing.Rows[edge.From].X && drawing.Rows[edge.From].X <= right, $"{seed}"));
            }

            Assert.All(drawing.Rows.Zip(drawing.Rows.Skip(1)), pair => Assert.Equal(
                CopyTreeDrawing.RowHeight, pair.Second.Y - pair.First.Y, 6));
            Assert.All(drawing.Edges, edge => Assert.True(fromTheRight
                ? drawing.Rows[edge.To].X < drawing.Rows[edge.From].X
                : drawing.Rows[edge.To].X > drawing.Rows[edge.From].X));
            Assert.All(drawing.Columns, column => Assert.True(
                column.Band.X >= 0 && column.Band.X + column.Band.Width <= drawing.Width));
        }
    }

    [Fact]
    public void Forty_copies_are_a_few_rows_and_the_number_of_the_others()
    {
        CopyForest forest = new([Root(1, 0), .. Enumerable.Range(2, 40).Select(id => Copy(id, 1, id))], []);

        var tree = CopyTreeRows.Of(forest);

        Assert.Equal(7, tree.Rows.Count);
        Assert.Equal(35, Assert.IsType<TreeEntry.Folded>(tree.Rows[^1].Entry).Items.Count);
        Assert.Equal("and 35 more", Draw(tree).Rows[^1].Label.Name);
    }

    [Fact]
    public void Who_took_from_nobody_and_gave_to_nobody_is_counted_and_not_drawn()
    {
        var tree = CopyTreeRows.Of(new CopyForest([Root(1, 0), Copy(2, 1, 5), Root(3, 6)], []));

        Assert.Equal((2, 1), (tree.Rows.Count, tree.Further));
    }

    [Fact]
    public void A_named_origin_stands_above_those_that_name_it()
    {
        var origin = new OutsideOrigin(
            new PrimarySource(SourceLevel.Credited, OriginKind.Evidence, "https://court.example/ruling", null, []),
            [(1, SourceLevel.Credited)]);

        var tree = CopyTreeRows.Of(new CopyForest([Root(1, 0), Copy(2, 1, 5)], [origin]));

        Assert.IsType<TreeEntry.Origin>(tree.Rows[0].Entry);
        Assert.Equal([null, 0, 1], tree.Rows.Select(row => row.Parent));
        Assert.Equal("court.example", Draw(tree).Rows[0].Label.Name);
    }

    private static CopyTreeDrawing Draw(CopyTreeRows tree, string language = "en")
    {
        var texts = Texts.In(language);
        var words = new ChartWords(
            texts, new PageClock(new FakeTimeProvider(new DateTimeOffset(2031, 3, 20, 8, 0, 0, TimeSpan.Zero)), texts));
        return CopyTreeDrawing.Of(tree, at => words.LabelOf(tree, at), words.Within, texts.Direction == "rtl");
    }
}
