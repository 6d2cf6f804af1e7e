using System.Runtime.InteropServices;

namespace Firstwire.Server;

/// <summary>
/// How the C library keeps memory for SQLite and for packing. glibc opens an arena for almost every thread that asks,
/// up to eight a processor, and what one has let go of the others do not use: a refresh of 300 feeds held 25 MB more by
/// that.
/// </summary>
internal static class NativeMemory
{
    /// <summary>What glibc's own setting is called, which goes before this.</summary>
    private const string Setting = "MALLOC_ARENA_MAX";

    /// <summary><c>M_ARENA_MAX</c> of <c>mallopt(3)</c>.</summary>
    private const int MostArenas = -8;

    /// <summary>Those that the runtime opened before it ran any code of ours stay: about eight.</summary>
    private const int Arenas = 2;

    private delegate int MallOpt(int parameter, int value);

    private delegate int MallocTrim(nuint left);

    /// <summary>Other C libraries have no arenas, and are left alone.</summary>
    public static void ShareArenas()
    {
        if (Environment.GetEnvironmentVariable(Setting) is not null) return;
        Find<MallOpt>("mallopt")?.Invoke(MostArenas, Arenas);
    }

    /// <summary>
    /// Gives back to the system what lies free between what is held: glibc does so at an arena's end alone.
    /// </summary>
    public static void GiveBack() => Find<MallocTrim>("malloc_trim")?.Invoke(0);

    private static T? Find<T>(string function)
        where T : Delegate =>
        OperatingSystem.IsLinux()
            && NativeLibrary.TryLoad("libc.so.6", out var library)
            && NativeLibrary.TryGetExport(library, function, out var address)
            ? Marshal.GetDelegateForFunctionPointer<T>(address)
            : null;
}
