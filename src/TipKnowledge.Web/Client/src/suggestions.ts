import type { Answer, Schemas } from "./api";

type Suggestion = Schemas["Suggestion"];

/** So long a pause in typing, in milliseconds, that an answer is wanted. */
const pause = 120;

/** Completes what is typed into a search box: a combobox with a list, after the ARIA Authoring Practices. Without it the box is a plain search box. */
export function suggest(input: HTMLInputElement): void {
  const box = input.closest<HTMLElement>(".searchbox")!;
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggestions ?? "");
  list.hidden = true;
  box.append(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }))
    input.setAttribute(name, value);

  let shown: Suggestion[] = [];
  let active = -1;
  let timer = 0;
  let asked: AbortController | undefined;

  function show(suggestions: Suggestion[]): void {
    shown = suggestions;
    active = -1;
    list.replaceChildren(...suggestions.map((suggestion, i) => option(suggestion, `${list.id}-${i}`, box)));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }
  function activate(i: number): void {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = i;
    const chosen = list.children[active];
    if (!chosen) return input.removeAttribute("aria-activedescendant");
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen.id);
  }
  function choose(suggestion: Suggestion): void {
    if (suggestion.entity) location.href = `/entities/${suggestion.entity.split("/").map(encodeURIComponent).join("/").replace("%3A", ":")}`;
    else if (suggestion.document) location.href = `/documents/${encodeURIComponent(suggestion.document)}`;
    else {
      input.value = inLanguage(suggestion.text);
      input.form!.submit();
    }
  }
  async function ask(): Promise<void> {
    asked?.abort();
    asked = new AbortController();
    if (input.value.trim().length < 2) return show([]);
    try {
      const answer = await fetch(`/api/v1/suggest?most=8&q=${encodeURIComponent(input.value)}`, { signal: asked.signal });
      show(answer.ok ? ((await answer.json()) as Answer<"suggest">) : []);
    } catch {
      // typing went on, or there is no connection: the box still searches
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pause);
  });
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") activate(active + 1 < shown.length ? active + 1 : -1);
    else if (event.key === "ArrowUp") activate(active < 0 ? shown.length - 1 : active - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && active >= 0) choose(shown[active]!);
    else return;
    event.preventDefault();
  });
  // before the box loses focus, which would close the list
  list.addEventListener("mousedown", (event) => {
    const i = Array.from(list.children).findIndex((item) => item.contains(event.target as Node));
    event.preventDefault();
    if (i >= 0) choose(shown[i]!);
  });
}

function option(suggestion: Suggestion, id: string, box: HTMLElement): HTMLElement {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const prefix = suggestion.entity?.split(":")[0] ?? "";
  const type = prefix === "org" ? "organisation" : prefix;
  const kind = suggestion.kind === "words" ? "" : suggestion.kind === "document" ? box.dataset.document : (box.dataset[type] ?? "");
  for (const [name, text] of [
    [`text ${type === "place" ? "place-type" : type}`, inLanguage(suggestion.text)],
    ["tag", kind],
    ["count", String(suggestion.passages)],
    ["detail", suggestion.text.detail ? inLanguage(suggestion.text.detail) : ""],
  ] as const) {
    if (!text) continue;
    const part = document.createElement("span");
    part.className = name;
    part.textContent = text;
    item.append(part);
  }
  return item;
}

function inLanguage(name: Schemas["LocalName"]): string {
  return document.documentElement.lang === "en" ? name.english : name.indonesian;
}
