import type { Schemas } from "../api";

export interface GraphNode extends Pick<Schemas["EntitySummary"], "id" | "passages"> {
  label: string;
  name: string;
  detail: string | null;
  type: string;
  typeName: string;
  url: string;
  graph: string;
}
export interface GraphEdge extends Omit<Schemas["NeighbourhoodEdge"], "relation"> {
  label: string;
  relation: Schemas["RelationType"] | null;
  url: string;
}
export interface GraphData {
  center: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  texts: Record<string, string>;
}

/** How a number of passages reads in the language of the page. */
export function passages(graph: GraphData, count: number): string {
  return count === 1 ? graph.texts["results.one"]! : graph.texts["results.count"]!.replace("{0}", String(count));
}

/** Each entity's three closest companions: lines beyond these are drawn faint, or a graph of neighbours is a ball of wool. */
export function strongest(graph: GraphData): Set<GraphEdge> {
  const kept = new Set<GraphEdge>();
  for (const node of graph.nodes) {
    const own = graph.edges.filter((e) => (e.source === node.id || e.target === node.id) && e.source !== graph.center && e.target !== graph.center);
    own
      .sort((a, b) => b.association - a.association)
      .slice(0, 3)
      .filter((e) => e.association > 0.3 && e.passages > 1)
      .forEach((e) => kept.add(e));
  }
  graph.edges.filter((e) => e.relation || e.source === graph.center || e.target === graph.center).forEach((e) => kept.add(e));
  return kept;
}
