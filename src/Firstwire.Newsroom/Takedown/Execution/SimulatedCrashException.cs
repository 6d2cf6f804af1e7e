namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Thrown by tests where a crash is to happen: nothing is done after it, as nothing would be.</summary>
internal sealed class SimulatedCrashException : Exception
{
    public SimulatedCrashException()
        : base("A crash, as far as the archive can tell.")
    {
    }
}
