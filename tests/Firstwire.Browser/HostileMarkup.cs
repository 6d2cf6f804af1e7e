namespace Firstwire.Browser;

/// <summary>Ways in which foreign markup makes a browser run or load something.</summary>
internal static class HostileMarkup
{
    /// <param name="site">Where a successful attack leaves its mark.</param>
    public static IReadOnlyList<string> Attacks(string site) =>
    [
        "<script>alert('script')</script>",
        $"<script src=\"{site}/mark/script\"></script>",
        $"<img src=\"{site}/mark/picture\" alt=\"a picture\">",
        "<img src=x onerror=\"alert('onerror')\">",
        $"<img srcset=\"{site}/mark/srcset 2x\" src=\"{site}/mark/src\">",
        $"<picture><source srcset=\"{site}/mark/source\"><img src=\"{site}/mark/in-picture\"></picture>",
        "<svg onload=\"alert('svg')\"><script>alert('svg script')</script></svg>",
        $"<svg><image href=\"{site}/mark/svg-image\" /></svg>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert('mutation')>",
        "<a href=\"javascript:alert('link')\" autofocus>a link</a>",
        "<a href=\"java\tscript:alert('split')\">another</a>",
        "<iframe srcdoc=\"<script>parent.alert('srcdoc')</script>\"></iframe>",
        $"<iframe src=\"{site}/mark/frame\"></iframe>",
        $"<object data=\"{site}/mark/object\"></object><embed src=\"{site}/mark/embed\">",
        $"<style>@import '{site}/mark/import'; body {{ background: url({site}/mark/style) }}</style>",
        $"<p style=\"background: url('{site}/mark/inline-style')\">styled</p>",
        $"<link rel=\"stylesheet\" href=\"{site}/mark/stylesheet\">"
            + $"<link rel=\"prefetch\" href=\"{site}/mark/prefetch\">",
        $"<meta http-equiv=\"refresh\" content=\"0;url={site}/mark/refresh\">",
        $"<base href=\"{site}/mark/base/\">",
        $"<video poster=\"{site}/mark/poster\" src=\"{site}/mark/video\" autoplay></video>"
            + $"<audio src=\"{site}/mark/audio\" autoplay></audio>",
        "<input autofocus onfocus=\"alert('focus')\">",
        "<details open ontoggle=\"alert('toggle')\"><summary>s</summary></details>",
        $"<table background=\"{site}/mark/background\"><tr><td>cell</td></tr></table>",
        "<body onload=\"alert('body')\">",
        "\"><script>alert('attribute')</script>",
        "</title></textarea></noscript></style><script>alert('closed')</script>",
        "<![CDATA[<script>alert('cdata')</script>]]><!--><script>alert('comment')</script>-->",
        $"<form action=\"{site}/mark/form\"><button autofocus>press</button></form>",
    ];
}
