using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages.Pictures;

/// <summary>What the rows of a tree say.</summary>
internal static class TreeWords
{
    public static RowLabel Of(CopyTreeRows tree, int at, PageClock clock)
    {
        var row = tree.Rows[at];
        return row.Entry switch
        {
            TreeEntry.Origin origin => new RowLabel(NameOf(origin.Source), PictureWords.OriginNote(origin.Source)),
            TreeEntry.Folded folded => new RowLabel(PictureWords.More(folded.Items.Count), PictureWords.MoreNote),
            TreeEntry.Article article => new RowLabel(article.Taken.Item.Outlet.Name, Note(article.Taken.Item)),
            _ => throw new InvalidOperationException("unknown entry"),
        };

        string Note(ShownItem item)
        {
            var time = clock.Local(PictureWords.TimeOf(item)).DateTime;
            return row.Parent is not { } parent ? PictureWords.First(time, item.Primary.Level == SourceLevel.Own)
                : tree.Rows[parent].Entry is TreeEntry.Article source && row.Entry is TreeEntry.Article { Taken.Taken: { } taken }
                    ? PictureWords.Taken(PictureWords.TimeOf(item) - PictureWords.TimeOf(source.Taken.Item), taken.Kind, taken.Level)
                    : PictureWords.Names(time, row.Level);
        }
    }

    public static string NameOf(PrimarySource source) => source.Name ?? Saying.Site(source.Url) ?? source.Url ?? "";
}
