using Firstwire.Text.Urls;

namespace Firstwire.Tests.Text.Urls;

/// <summary>The compact form that is built in says what the list itself says.</summary>
public sealed class PublicSuffixListTests
{
    [Fact]
    public void Every_rule_written_in_ASCII_is_obeyed()
    {
        var rules = File.ReadLines(Repository.PathOf("data", "public-suffixes", "public_suffix_list.dat"))
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Where(line => line.All(char.IsAscii))
            .ToList();

        Assert.True(rules.Count > 8000);
        Assert.All(rules, rule =>
        {
            if (rule.StartsWith('!')) Assert.Equal(rule[1..], RegistrableDomain.Of("below." + rule[1..]));
            else
            {
                var suffix = rule.Replace("*", "any-label", StringComparison.Ordinal);
                Assert.True(RegistrableDomain.IsPublicSuffix(suffix), rule);
            }
        });
    }
}
