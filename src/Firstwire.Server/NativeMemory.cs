using System.Runtime.InteropServices;

namespace Firstwire.Server;

/// <summary>
/// How the C library keeps memory for SQLite. glibc opens an arena for almost every thread that asks, up to eight a
/// processor, and what one has let go of the others do not use: a refresh of 300 feeds held 25 MB more by that.
/// </summary>
internal static class NativeMemory
{
    /// <summary>What glibc's own setting is called, which goes before this.</summary>
    private const string Setting = "MALLOC_ARENA_MAX";

    /// <summary><c>M_ARENA_MAX</c> of <c>mallopt(3)</c>.</summary>
    private const int MostArenas = -8;

    private const int Arenas = 2;

    private delegate int MallOpt(int parameter, int value);

    /// <summary>Other C libraries have no arenas, and are left alone.</summary>
    public static void ShareArenas()
    {
        if (!OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable(Setting) is not null) return;
        if (!NativeLibrary.TryLoad("libc.so.6", out var library)) return;
        if (!NativeLibrary.TryGetExport(library, "mallopt", out var mallopt)) return;
        Marshal.GetDelegateForFunctionPointer<MallOpt>(mallopt)(MostArenas, Arenas);
    }
}
