using System.Runtime.CompilerServices;

namespace Firstwire.Browser;

/// <summary>A test in the browser; where there is none it is skipped and says what to install.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InBrowserAttribute : FactAttribute
{
    public InBrowserAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = "NOT TESTED: there is no Chromium. Install it: apt-get install chromium";
        SkipType = typeof(Chromium);
        SkipWhen = nameof(Chromium.IsMissing);
    }
}
