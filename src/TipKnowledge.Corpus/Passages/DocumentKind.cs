namespace TipKnowledge.Corpus.Passages;

/// <summary>What a document is: how its title, its parts and its pages are read follows from it.</summary>
public enum DocumentKind
{
    /// <summary>None of the others, or nothing tells.</summary>
    Other,

    /// <summary>An article of a journal, a conference paper, a chapter.</summary>
    Paper,

    /// <summary>A thesis for a degree: skripsi, tesis, disertasi.</summary>
    Thesis,

    /// <summary>A law, regulation, decree or circular.</summary>
    Statute,

    /// <summary>A decision of a court.</summary>
    Decision,

    /// <summary>A treaty, agreement or memorandum between states or bodies.</summary>
    Treaty,

    /// <summary>A report or study of a body.</summary>
    Report,

    /// <summary>A news story or press release.</summary>
    News,

    /// <summary>A column, an essay, a personal text.</summary>
    Opinion,
}
