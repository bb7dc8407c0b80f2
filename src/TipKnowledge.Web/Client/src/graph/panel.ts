import type { Answer, Schemas } from "../api";
import { passages, type GraphData, type GraphEdge, type GraphNode } from "./data";

/** How many passages the panel shows; the page of the edge has all. */
const shown = 3;

/** A mark of more characters than this is a sentence, not a name. */
const longMark = 90;

/** What is known of the selected node or edge, beside the drawing. */
export class Panel {
  constructor(
    private readonly element: HTMLElement,
    private readonly graph: GraphData,
    private readonly open: (edge: GraphEdge) => void,
    private readonly select: (id: string) => void,
  ) {}

  node(node: GraphNode): void {
    const { texts, edges } = this.graph;
    const own = edges
      .filter((e) => e.source === node.id || e.target === node.id)
      .sort((a, b) => Number(b.relation !== null) - Number(a.relation !== null) || b.passages - a.passages);
    this.element.replaceChildren(
      make(
        "p",
        { className: "kindline" },
        make("span", { className: `mention ${node.type}` }, node.typeName),
        make("span", { className: "quiet" }, passages(this.graph, node.passages)),
      ),
      make("h2", {}, node.name),
      ...(node.detail ? [make("p", { className: "detail" }, node.detail)] : []),
      make(
        "p",
        { className: "actions" },
        make("a", { href: node.url, className: "button main" }, texts["graph.open"]!),
        ...(node.id === this.graph.center ? [] : [make("a", { href: node.graph, className: "button" }, texts["graph.center"]!)]),
      ),
      make("h3", {}, texts["graph.links"]!),
      make("ul", { className: "ranked" }, ...own.map((edge) => this.link(edge, node))),
    );
  }

  async edge(edge: GraphEdge, from: string): Promise<void> {
    const { texts } = this.graph;
    const back = make("button", { type: "button" }, `← ${texts["graph.back"]!.replace("{0}", this.name(from))}`);
    back.addEventListener("click", () => this.select(from));
    const list = make("div", {});
    this.element.replaceChildren(
      make("h2", {}, this.name(edge.source), " ", make("em", {}, edge.label), " ", this.name(edge.target)),
      make(
        "p",
        { className: "actions" },
        make("a", { href: edge.url, className: "button main" }, `${texts["graph.evidence"]!}: ${passages(this.graph, edge.passages)}`),
        back,
      ),
      list,
    );
    try {
      const answer = await fetch(edge.url.replace(/^\/evidence/, "/api/v1/evidence"));
      if (!answer.ok) throw new Error(answer.statusText);
      const evidence = (await answer.json()) as Answer<"getEvidence">;
      list.replaceChildren(...evidence.passages.items.slice(0, shown).map((p) => this.excerpt(p)));
    } catch {
      list.replaceChildren(make("p", {}, texts["graph.failed"]!));
    }
  }

  private link(edge: GraphEdge, node: GraphNode): HTMLElement {
    const other = edge.source === node.id ? edge.target : edge.source;
    const arrow = edge.relation === null ? "" : edge.source === node.id ? `${edge.label} → ` : `← ${edge.label} `;
    const link = make("a", { href: edge.url }, make("span", { className: "quiet" }, arrow), this.name(other));
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open(edge);
    });
    return make("li", {}, link, make("span", { className: "count" }, String(edge.passages)));
  }

  private excerpt(found: Schemas["EvidencePassage"]): HTMLElement {
    const { passage, excerpt } = found;
    const words = make("p", { className: "text", lang: passage.language });
    let at = 0;
    for (const mark of excerpt.marks) {
      words.append(
        excerpt.text.slice(at, mark.start),
        make("mark", { className: mark.end - mark.start > longMark ? "sentence" : "" }, excerpt.text.slice(mark.start, mark.end)),
      );
      at = mark.end;
    }
    words.append(excerpt.text.slice(at));
    const place = make(
      "a",
      { href: `/documents/${encodeURIComponent(passage.document)}?at=${passage.ordinal}#p${passage.ordinal}` },
      `${passage.documentTitle}, ${this.graph.texts["page.file"]!.replace("{0}", String(passage.page))}`,
    );
    return make("div", { className: "excerpt" }, words, make("p", { className: "place" }, place));
  }

  private name(id: string): string {
    return this.graph.nodes.find((n) => n.id === id)?.name ?? id;
  }
}

/** An element with its text; nothing here is ever read as HTML. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
}
