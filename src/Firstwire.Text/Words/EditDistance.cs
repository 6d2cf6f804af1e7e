namespace Firstwire.Text.Words;

/// <summary>Levenshtein's distance: how many letters are to be added, taken away or changed.</summary>
public static class EditDistance
{
    /// <summary>In UTF-16 code units; takes time by the product of both lengths.</summary>
    public static int Of(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
