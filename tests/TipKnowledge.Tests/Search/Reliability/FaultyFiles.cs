using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Files of an index that fail as a plan says. Every creation, kilobyte written, synchronisation and deletion is a step, and so is every kilobyte read.</summary>
internal sealed class FaultyFiles(LuceneDirectory files, FaultPlan plan) : FilterDirectory(files)
{
    public override string[] ListAll()
    {
        plan.Step(FaultStep.Read, "the folder");
        return base.ListAll();
    }

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        plan.Step(FaultStep.Write, name);
        return new FaultyOutput(base.CreateOutput(name, context), name, plan);
    }

    public override void Sync(ICollection<string> names)
    {
        foreach (var name in names) plan.Step(FaultStep.Write, name);
        base.Sync(names);
    }

    public override void DeleteFile(string name)
    {
        plan.Step(FaultStep.Delete, name);
        base.DeleteFile(name);
    }

    public override IndexInput OpenInput(string name, IOContext context)
    {
        plan.Step(FaultStep.Read, name);
        return new FaultyInput(base.OpenInput(name, context), name, plan);
    }
}
