import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from "cytoscape";
import fcose from "cytoscape-fcose";
import { strongest, type GraphData, type GraphEdge, type GraphNode } from "./graph/data";
import { label } from "./graph/labels";
import { look } from "./graph/look";
import { Panel } from "./graph/panel";
import { place } from "./graph/placing";
import { keys, types, zooming } from "./graph/controls";

cytoscape.use(fcose);

const data = document.getElementById("graph-data")?.textContent;
if (data) draw(JSON.parse(data) as GraphData);

function draw(graph: GraphData): void {
  const container = document.getElementById("graph")!;
  document.getElementById("graph-view")!.hidden = false;
  const cy = cytoscape({
    container,
    elements: elements(graph),
    style: look(),
    layout: { name: "preset" },
    minZoom: 0.2,
    maxZoom: 3,
    boxSelectionEnabled: false,
  });
  const center = cy.getElementById(graph.center) as NodeSingular;
  let selected = graph.center;
  const panel = new Panel(
    document.getElementById("graph-panel")!,
    graph,
    (edge) => showEdge(edge),
    (id) => showNode(id),
  );

  function showNode(id: string, highlight = true): void {
    selected = id;
    const node = cy.getElementById(id) as NodeSingular;
    focus(cy, highlight ? node.closedNeighborhood() : cy.elements(), node);
    panel.node(node.data() as GraphNode);
  }
  function showEdge(edge: GraphEdge): void {
    const drawn = cy
      .edges()
      .filter((e) => e.data("url") === edge.url)
      .first() as EdgeSingular;
    focus(cy, drawn.union(drawn.connectedNodes()), drawn);
    void panel.edge(edge, edge.source === selected || edge.target === selected ? selected : edge.source);
  }

  cy.on("tap", "node", (event) => showNode((event.target as NodeSingular).id()));
  cy.on("tap", "edge", (event) => showEdge((event.target as EdgeSingular).data() as GraphEdge));
  cy.on("tap", (event) => {
    if (event.target === cy) showNode(graph.center, false);
  });
  cy.on("mouseover", "node, edge", () => {
    container.style.cursor = "pointer";
  });
  cy.on("mouseout", "node, edge", () => {
    container.style.cursor = "";
  });
  const arrange = (): void => place(cy, center, cy.edges().not(".faint"));
  zooming(cy, container);
  types(cy, () => {
    arrange();
    showNode(graph.center, false);
  });
  keys(
    cy,
    container,
    () => selected,
    (id) => showNode(id),
    () => showNode(graph.center, false),
  );
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(look()));
  arrange();
  showNode(graph.center, false);
  Object.assign(window, { tipkGraph: cy });
}

function elements(graph: GraphData): cytoscape.ElementDefinition[] {
  const kept = strongest(graph);
  return [
    ...graph.nodes.map((n) => ({
      data: { ...n, ...label(n.label, n.passages, n.id === graph.center) },
      classes: `${n.type}${n.id === graph.center ? " center" : ""}`,
    })),
    ...graph.edges.map((e, i) => ({
      data: { ...e, id: `e${i}`, width: Math.min(5, 1 + 0.7 * Math.log2(e.passages)) },
      classes: e.relation ? "stated" : kept.has(e) ? "together" : "together faint",
    })),
  ];
}

/** Brings a part of the graph forward. */
function focus(cy: Core, part: cytoscape.CollectionReturnValue, on: cytoscape.CollectionArgument): void {
  cy.batch(() => {
    cy.elements().removeClass("dim on");
    cy.elements().not(part).addClass("dim");
    if (part.length < cy.elements().length) part.edges().addClass("on");
    (on as cytoscape.CollectionReturnValue).addClass("on");
  });
}
