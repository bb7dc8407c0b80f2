using TipKnowledge.Cli;

return await CommandLine.RunAsync(args);
