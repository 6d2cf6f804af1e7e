using System.Numerics;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// Which documents bear a key: a hash table whose chains run from the newest posting to the oldest, in one ring of fixed
/// size. A new posting takes the place of the oldest; chains end where the ring has been written over, so nothing is ever
/// taken out and memory stays as it was set: 12 bytes a posting and 4 a bucket.
/// </summary>
internal sealed class PostingRing
{
    private readonly uint[] _newest;
    private readonly uint[] _keys;
    private readonly int[] _documents;
    private readonly uint[] _older;

    /// <summary>Postings written so far; the sequence number of the last. 32 bits last for 4 billion.</summary>
    private uint _written;

    public PostingRing(int capacity)
    {
        capacity = (int)BitOperations.RoundUpToPowerOf2((uint)capacity);
        _newest = new uint[capacity];
        _keys = new uint[capacity];
        _documents = new int[capacity];
        _older = new uint[capacity];
    }

    public void Add(uint key, int document)
    {
        var bucket = Bucket(key);
        var sequence = ++_written;
        var slot = sequence & (uint)(_keys.Length - 1);
        _keys[slot] = key;
        _documents[slot] = document;
        _older[slot] = _newest[bucket];
        _newest[bucket] = sequence;
    }

    /// <summary>
    /// The documents that bear a key, the newest first, into <paramref name="found"/>; how many there are. Once there are
    /// more than it holds, the key says nothing: <paramref name="found"/>'s length plus one is returned.
    /// </summary>
    public int Find(uint key, Span<int> found)
    {
        var count = 0;
        var steps = 0;
        for (var sequence = _newest[Bucket(key)]; IsAlive(sequence); sequence = _older[sequence & (uint)(_keys.Length - 1)])
        {
            // Other keys of the bucket count too: work is bounded, whatever is stored.
            if (++steps > found.Length * 4) return found.Length + 1;
            var slot = sequence & (uint)(_keys.Length - 1);
            if (_keys[slot] != key) continue;
            if (count == found.Length) return found.Length + 1;
            found[count++] = _documents[slot];
        }

        return count;
    }

    private bool IsAlive(uint sequence) => sequence != 0 && _written - sequence < (uint)_keys.Length;

    private uint Bucket(uint key) => (key * 2_654_435_769u) >> (32 - BitOperations.Log2((uint)_newest.Length));
}
