using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Segments;

/// <summary>
/// Writes the live documents of several segments as one, in the order of the segments. It streams: what it holds in memory is the dictionary,
/// one term's postings and a few bytes a document.
/// </summary>
internal sealed class SegmentMerger
{
    private const int Dropped = -1;

    private readonly SectionWriter _file;
    private readonly IReadOnlyList<MergeInput> _segments;
    private readonly int[][] _maps;
    private readonly int _docCount;
    private readonly PostingsWriter _postings = new();
    private int[] _positions = new int[BlockCodec.Size];

    private SegmentMerger(Stream stream, IReadOnlyList<MergeInput> segments)
    {
        _file = new SectionWriter(stream);
        _segments = segments;
        _maps = new int[segments.Count][];
        for (var i = 0; i < _maps.Length; i++)
        {
            _maps[i] = new int[segments[i].Reader.DocCount];
            for (var doc = 0; doc < _maps[i].Length; doc++) _maps[i][doc] = segments[i].IsLive(doc) ? _docCount++ : Dropped;
        }
    }

    /// <summary>Writes the merged segment.</summary>
    /// <returns>How many bytes the file has.</returns>
    public static long Merge(Stream stream, IndexSchema schema, IReadOnlyList<MergeInput> segments)
    {
        var merger = new SegmentMerger(stream, segments);
        merger._file.Write(SegmentFormat.Magic);
        merger._file.WriteInt(merger._docCount);
        for (var field = 0; field < schema.Fields.Length; field++)
        {
            switch (schema.Fields[field].Kind)
            {
                case FieldKind.Number:
                    merger.WriteNumbers(field);
                    break;
                case FieldKind.Keyword:
                    merger.WriteTerms(field, null);
                    break;
                default:
                    merger.WriteText(field);
                    break;
            }
        }
        merger.WriteStored();
        return merger._file.WriteContents();
    }

    private void WriteNumbers(int field)
    {
        var numbers = new long[_docCount];
        for (var i = 0; i < _segments.Count; i++)
        {
            var from = _segments[i].Reader.Numbers(field);
            for (var doc = 0; doc < from.Length; doc++)
                if (_maps[i][doc] != Dropped) numbers[_maps[i][doc]] = from[doc];
        }
        _file.Section(SegmentFormat.Numbers(field), MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private void WriteText(int field)
    {
        var norms = new byte[_docCount];
        for (var i = 0; i < _segments.Count; i++)
        {
            var from = _segments[i].Reader.Norms(field);
            for (var doc = 0; doc < from.Length; doc++)
                if (_maps[i][doc] != Dropped) norms[_maps[i][doc]] = from[doc];
        }
        var totalLength = WriteTerms(field, norms);
        _file.Section(SegmentFormat.Norms(field), norms);
        SegmentWriter.WriteLengths(_file, field, totalLength, _docCount - norms.AsSpan().Count((byte)0));
    }

    // returns how many occurrences there are of all terms
    private long WriteTerms(int field, byte[]? norms)
    {
        var terms = new TermsWriter(_file, field, norms is not null, _postings);
        var cursors = _segments.Select((s, i) => new TermCursor(s.Reader.Terms(field), i)).Where(c => !c.IsAtEnd).ToList();
        long occurrences = 0;
        while (cursors.Count > 0)
        {
            var least = cursors[0];
            foreach (var cursor in cursors)
                if (cursor.Term.SequenceCompareTo(least.Term) < 0) least = cursor;
            var term = least.Term;
            foreach (var cursor in cursors)
            {
                if (!cursor.Term.SequenceEqual(term)) continue;
                var postings = _segments[cursor.Segment].Reader.Postings(field, cursor.Entry);
                occurrences += Copy(postings, _maps[cursor.Segment], norms, terms);
                cursor.Matched = true;
            }
            terms.EndTerm(term);
            for (var i = cursors.Count - 1; i >= 0; i--)
                if (cursors[i].Matched && !cursors[i].MoveNext()) cursors.RemoveAt(i);
        }
        terms.End(_docCount);
        return occurrences;
    }

    private long Copy(PostingsReader postings, int[] map, byte[]? norms, TermsWriter to)
    {
        long occurrences = 0;
        for (var doc = postings.Next(); doc != PostingsReader.NoMore; doc = postings.Next())
        {
            var moved = map[doc];
            if (moved == Dropped) continue;
            to.BeginDoc(moved);
            if (norms is not null)
            {
                var count = postings.Positions(ref _positions);
                for (int i = 0, last = 0; i < count; last = _positions[i++]) to.AddPosition(_positions[i] - last);
                occurrences += count;
            }
            to.EndDoc(norms is null ? (byte)0 : norms[moved]);
        }
        return occurrences;
    }

    private void WriteStored()
    {
        _file.Begin();
        var stored = new StoredWriter(_file.Write);
        foreach (var (reader, live) in _segments)
        {
            for (var block = 0; block < reader.Stored.Blocks; block++)
            {
                var (first, end) = (reader.Stored.FirstDoc(block), reader.Stored.FirstDoc(block + 1));
                // a block that is whole is copied as it stands
                if (live is null)
                {
                    stored.AddBlock(reader.Stored.Packed(block, out var length), length, end - first);
                    continue;
                }
                var plain = new ByteReader(reader.Stored.Plain(block));
                for (var doc = first; doc < end; doc++)
                {
                    var bytes = plain.Read((int)plain.ReadVInt());
                    if (live(doc)) stored.Add(bytes);
                }
            }
        }
        stored.EndBlock();
        _file.End(SegmentFormat.StoredData);
        _file.Section(SegmentFormat.StoredIndex, stored.Index.Bytes);
    }

    /// <summary>Where the merge stands in one segment's dictionary.</summary>
    private sealed class TermCursor(DictionaryReader terms, int segment)
    {
        private int _ordinal;

        public int Segment => segment;

        public bool Matched { get; set; }

        public bool IsAtEnd => _ordinal >= terms.TermCount;

        public ReadOnlySpan<byte> Term => terms.Term(_ordinal);

        public TermEntry Entry => terms.TermAt(_ordinal);

        public bool MoveNext()
        {
            Matched = false;
            _ordinal++;
            return !IsAtEnd;
        }
    }
}
