using System.Runtime.CompilerServices;

namespace Firstwire.Tests.Servers;

/// <summary>
/// A test against a server of the system's; where there is none it is skipped and says what to install.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithServerAttribute : FactAttribute
{
    public WithServerAttribute(
        string program, string package, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (ServerProgram.Find(program) is null)
            Skip = $"NOT TESTED: there is no {program}. Install it: apt-get install {package}";
    }
}
