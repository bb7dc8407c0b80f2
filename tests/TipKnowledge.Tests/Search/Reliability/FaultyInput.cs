using Lucene.Net.Store;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>A file that is read, and may fail where another kilobyte of it is.</summary>
internal sealed class FaultyInput(IndexInput input, string name, FaultPlan plan) : IndexInput("a file that may fail")
{
    private const int StepBits = 10;

    private IndexInput _input = input;
    private long _block = -1;

    public override long Position => _input.Position;

    public override long Length => _input.Length;

    public override byte ReadByte()
    {
        Count(1);
        return _input.ReadByte();
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        Count(len);
        _input.ReadBytes(b, offset, len);
    }

    public override void Seek(long pos) => _input.Seek(pos);

    public override object Clone()
    {
        var clone = (FaultyInput)base.Clone();
        clone._input = (IndexInput)_input.Clone();
        return clone;
    }

    protected override void Dispose(bool disposing) => _input.Dispose();

    private void Count(int bytes)
    {
        var block = (_input.Position + bytes) >> StepBits;
        if (block == _block) return;
        plan.Step(FaultStep.Read, name);
        _block = block;
    }
}
