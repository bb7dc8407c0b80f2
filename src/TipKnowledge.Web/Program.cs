using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.OpenApi;
using TipKnowledge;
using TipKnowledge.Answers;
using TipKnowledge.Passages;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Web;
using TipKnowledge.Web.Api.Description;
using TipKnowledge.Web.Requests;
using TipKnowledge.Web.Texts;

// the site's own files lie beside the program, wherever it is started from
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
var folders = KnowledgeFolders.Find(builder.Configuration, Environment.CurrentDirectory);
if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:5080");
builder.WebHost.ConfigureKestrel(KestrelLimits.Set);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
// who asks for too much shall not fill the log with traces as well
builder.Logging.AddFilter("Microsoft.AspNetCore.Http.Timeouts", LogLevel.Error);

var engine = new LuceneEngine(folders.Index, PassageSchema.Fields);
builder.Services.AddSingleton(folders);
builder.Services.AddSingleton(_ => KnowledgeBase.Open(new KnowledgeBaseOptions(folders.Corpus, engine) { Prepare = WarmUp.AskOnce }));
// each request explores one state of the index, and lets it go at its end
builder.Services.AddScoped(services => services.GetRequiredService<KnowledgeBase>().Explore());
builder.Services.AddScoped(services => services.GetRequiredService<ExplorerLease>().Explorer);
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<UiText>();
builder.Services.AddRequestLimits(builder.Configuration);
builder.Services.AddCompression();
// before the framework's own, which come with the description
builder.Services.Configure<OpenApiOptions>(ApiDescription.Version, options => options.AddOperationTransformer(PropertyParameters.CallAsInCode));
builder.Services.AddOpenApi(ApiDescription.Version, ApiDescription.Describe);
builder.Services.AddProblemDetails();
// nothing here is signed or encrypted, so no keys are kept on disk
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddControllersWithViews(Understanding.Require).AddJsonOptions(options => AnswerJson.Apply(options.JsonSerializerOptions));
builder.Services.ConfigureHttpJsonOptions(options => AnswerJson.Apply(options.SerializerOptions));
// what goes wrong beside the server must not end it
builder.Services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
builder.Services.AddSingleton<IndexAtStart>();
builder.Services.AddHostedService<IndexInBackground>();

var app = builder.Build();
app.UseResponseCompression();
app.UseMiddleware<SecurityHeaders>();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error");
app.UseMiddleware<PlainAddresses>();
app.UseRouting();
app.UseMiddleware<AnswersOfCommit>();
app.UseRequestTimeouts();
app.UseMiddleware<SearchesAtOnce>();
app.MapStaticAssets();
app.MapHealth();
app.MapOpenApi();
app.MapOldAddresses();
app.MapControllers();

if (!app.Services.GetRequiredService<IndexAtStart>().Run()) return 3;
await app.RunAsync();
return 0;

/// <summary>The program; named so that tests can start it in their own process.</summary>
public partial class Program;
