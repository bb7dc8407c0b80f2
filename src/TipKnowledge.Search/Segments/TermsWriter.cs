namespace TipKnowledge.Search.Segments;

/// <summary>Writes all terms of a field with their postings: the dictionary, the postings and, of keywords, the ordinals.</summary>
internal sealed class TermsWriter
{
    private readonly SectionWriter _file;
    private readonly int _field;
    private readonly bool _hasPositions;
    private readonly PostingsWriter _postings;
    private readonly DictionaryWriter _dictionary;
    private readonly OrdinalsWriter? _ordinals;
    private int _ordinal;
    private int _docs;

    /// <param name="file">The file; its current section becomes the field's postings.</param>
    /// <param name="field">The field.</param>
    /// <param name="hasPositions">Whether it is a text field.</param>
    /// <param name="postings">A writer of postings, used again for field after field.</param>
    public TermsWriter(SectionWriter file, int field, bool hasPositions, PostingsWriter postings)
    {
        (_file, _field, _hasPositions, _postings) = (file, field, hasPositions, postings);
        _dictionary = new DictionaryWriter(hasPositions);
        _ordinals = hasPositions ? null : new OrdinalsWriter();
        _file.Begin();
        _postings.Begin(hasPositions);
    }

    /// <inheritdoc cref="PostingsWriter.BeginDoc"/>
    public void BeginDoc(int doc)
    {
        _postings.BeginDoc(doc);
        _ordinals?.Add(doc);
        _docs++;
    }

    /// <inheritdoc cref="PostingsWriter.AddPosition"/>
    public void AddPosition(int step) => _postings.AddPosition(step);

    /// <inheritdoc cref="PostingsWriter.EndDoc"/>
    public void EndDoc(byte norm) => _postings.EndDoc(norm);

    /// <summary>Ends the term at hand, if it has documents. Terms come in the order of their bytes.</summary>
    public void EndTerm(ReadOnlySpan<byte> term)
    {
        if (_docs == 0) return;
        var entry = _postings.End(_ordinal++, _file.Length);
        if (entry.DocsLength > 0) _postings.CopyTo(_file);
        _dictionary.Add(term, entry);
        _ordinals?.EndTerm();
        _postings.Begin(_hasPositions);
        _docs = 0;
    }

    /// <summary>Ends the field.</summary>
    public void End(int docCount)
    {
        _file.End(SegmentFormat.Postings(_field));
        _file.Begin();
        _dictionary.WriteTo(_file);
        _file.End(SegmentFormat.Dictionary(_field));
        if (_ordinals is null) return;
        _file.Begin();
        _ordinals.WriteTo(_file, docCount);
        _file.End(SegmentFormat.Ordinals(_field));
    }
}
