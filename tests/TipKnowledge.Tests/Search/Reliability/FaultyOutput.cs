using Lucene.Net.Store;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>A file that is written, and may fail at every kilobyte and at its end.</summary>
internal sealed class FaultyOutput(IndexOutput output, string name, FaultPlan plan) : IndexOutput
{
    private const int StepBytes = 1024;

    private int _sinceStep;

    public override long Position => output.Position;

    public override long Checksum => output.Checksum;

    public override long Length
    {
        get => output.Length;
        set => output.Length = value;
    }

    public override void WriteByte(byte b)
    {
        Count(1);
        output.WriteByte(b);
    }

    public override void WriteBytes(byte[] b, int offset, int length)
    {
        Count(length);
        output.WriteBytes(b, offset, length);
    }

    public override void Flush() => output.Flush();

    [Obsolete("As Lucene has it.")]
    public override void Seek(long pos) => output.Seek(pos);

    protected override void Dispose(bool disposing)
    {
        try
        {
            plan.Step(FaultStep.Write, name);
        }
        finally
        {
            output.Dispose();
        }
    }

    private void Count(int bytes)
    {
        _sinceStep += bytes;
        if (_sinceStep < StepBytes) return;
        _sinceStep = 0;
        plan.Step(FaultStep.Write, name);
    }
}
