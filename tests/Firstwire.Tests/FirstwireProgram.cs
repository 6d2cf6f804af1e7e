using System.Diagnostics;

namespace Firstwire.Tests;

/// <summary>The real program, started as from a shell.</summary>
internal static class FirstwireProgram
{
    /// <summary>What it prints on either stream, where it ends with this code.</summary>
    public static async Task<string> RunAsync(int exitCode, params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.Equal(exitCode, run.ExitCode);
        return run.Output + run.Error;
    }

    /// <summary>Runs it to its end.</summary>
    /// <param name="settings">Variables of its environment.</param>
    public static async Task<EndedRun> RunAsync(
        string[] arguments, params (string Name, string Value)[] settings)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(StartInfo(arguments, settings))!;
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new EndedRun(process.ExitCode, output, await error);
    }

    /// <summary>Starts it and takes no notice of what it prints.</summary>
    /// <param name="settings">Variables of its environment.</param>
    public static Process Start(string[] arguments, params (string Name, string Value)[] settings)
    {
        var process = Process.Start(StartInfo(arguments, settings))!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static ProcessStartInfo StartInfo(string[] arguments, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "firstwire.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return start;
    }

    /// <summary>What a run came to.</summary>
    internal sealed record EndedRun(int ExitCode, string Output, string Error);
}
