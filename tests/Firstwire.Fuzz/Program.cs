using Firstwire.Fuzz;
using SharpFuzz;

const string Usage = """
    Firstwire.Fuzz TARGET                       one input after another from afl-fuzz (see README.md)
    Firstwire.Fuzz TARGET FILE...               these inputs
    Firstwire.Fuzz TARGET --mutate N [--seed S] N mutations of the target's seeds, the same for the same S
    TARGET is feed, page, list or url.
    """;

if (args is not [var name, ..] || Target.Find(name) is not { } target)
{
    Console.Error.WriteLine(Usage);
    return 1;
}

switch (args[1..])
{
    case []:
        Fuzzer.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Run(input.ToArray());
        });
        return 0;

    case ["--mutate", var count]:
        return Campaign.Run(target, int.Parse(count), seed: 1);

    case ["--mutate", var count, "--seed", var seed]:
        return Campaign.Run(target, int.Parse(count), int.Parse(seed));

    case [.. var files] when Array.TrueForAll(files, File.Exists):
        foreach (var file in files)
        {
            target.Run(File.ReadAllBytes(file));
            Console.WriteLine($"{file}: passed");
        }

        return 0;

    default:
        Console.Error.WriteLine(Usage);
        return 1;
}
