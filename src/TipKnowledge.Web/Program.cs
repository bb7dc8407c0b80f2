using Microsoft.AspNetCore.DataProtection;
using TipKnowledge;
using TipKnowledge.Answers;
using TipKnowledge.Passages;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Web;
using TipKnowledge.Web.Texts;

// the site's own files lie beside the program, wherever it is started from
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
var folders = KnowledgeFolders.Find(builder.Configuration, Environment.CurrentDirectory);
if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:5080");
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

builder.Services.AddSingleton(_ => KnowledgeBase.Open(new KnowledgeBaseOptions(folders.Corpus, new LuceneEngine(folders.Index, PassageSchema.Fields))));
// each request explores one state of the index, and lets it go at its end
builder.Services.AddScoped(services => services.GetRequiredService<KnowledgeBase>().Explore());
builder.Services.AddScoped(services => services.GetRequiredService<ExplorerLease>().Explorer);
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<UiText>();
builder.Services.AddResponseCompression();
builder.Services.AddOpenApi("v1");
builder.Services.AddProblemDetails();
// nothing here is signed or encrypted, so no keys are kept on disk
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddControllersWithViews().AddJsonOptions(options => AnswerJson.Apply(options.JsonSerializerOptions));
builder.Services.ConfigureHttpJsonOptions(options => AnswerJson.Apply(options.SerializerOptions));

var app = builder.Build();
app.UseResponseCompression();
app.UseMiddleware<SecurityHeaders>();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
app.MapStaticAssets();
app.UseRouting();
app.MapGet("/health", Health.Of);
app.MapOpenApi();
app.MapControllers();

if (!IndexAtStart.Run(app.Services.GetRequiredService<KnowledgeBase>(), folders)) return 3;
WarmUp.Start(app.Services.GetRequiredService<KnowledgeBase>());
await app.RunAsync();
return 0;

/// <summary>The program; named so that tests can start it in their own process.</summary>
public partial class Program;
