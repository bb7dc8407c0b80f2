import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";

interface Node { id: string; name: string; type: string; passages: number; url: string }
interface Edge { source: string; target: string; label: string; stated: boolean; passages: number; url: string }
interface Graph { center: string; nodes: Node[]; edges: Edge[] }

cytoscape.use(fcose);

const holder = document.getElementById("graph");
const data = document.getElementById("graph-data");
if (holder && data?.textContent) draw(holder, JSON.parse(data.textContent) as Graph);

function draw(container: HTMLElement, graph: Graph): void {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  container.hidden = false;
  const cy = cytoscape({
    container,
    elements: [
      ...graph.nodes.map((n) => ({ data: { ...n, size: 18 + 10 * Math.log2(1 + n.passages) }, classes: `${n.type}${n.id === graph.center ? " center" : ""}` })),
      ...graph.edges.map((e, i) => ({ data: { ...e, id: `e${i}`, width: 1 + Math.log2(1 + e.passages) }, classes: e.stated ? "stated" : "together" })),
    ],
    style: [
      { selector: "node", style: { label: "data(name)", width: "data(size)", height: "data(size)", "font-size": 12, "text-wrap": "wrap", "text-max-width": "140px", "text-valign": "bottom", "text-margin-y": 4, color: colour("--text"), "text-outline-color": colour("--page"), "text-outline-width": 2, "font-family": "system-ui, sans-serif" } },
      { selector: "node.law", style: { "background-color": colour("--law"), shape: "round-rectangle" } },
      { selector: "node.agency", style: { "background-color": colour("--agency"), shape: "ellipse" } },
      { selector: "node.country", style: { "background-color": colour("--country"), shape: "diamond" } },
      { selector: "node.center", style: { "border-width": 4, "border-color": colour("--text"), "font-weight": "bold" } },
      { selector: "edge", style: { width: "data(width)", "line-color": colour("--line"), "curve-style": "bezier", opacity: 0.7 } },
      { selector: "edge.stated", style: { "line-color": colour("--accent"), "target-arrow-color": colour("--accent"), "target-arrow-shape": "triangle", label: "data(label)", "font-size": 11, color: colour("--text"), "text-outline-color": colour("--page"), "text-outline-width": 2, opacity: 1 } },
      { selector: ":active", style: { "overlay-opacity": 0.15 } },
    ],
    layout: { name: "fcose", animate: !calm, animationDuration: 400, nodeSeparation: 120, idealEdgeLength: 130, randomize: true, quality: "proof" } as cytoscape.LayoutOptions,
    maxZoom: 3,
    minZoom: 0.3,
  });
  // the wheel scrolls the page; buttons and pinching zoom
  cy.userZoomingEnabled(false);
  cy.on("tap", "node, edge", (event) => { location.href = (event.target as cytoscape.NodeSingular).data("url") as string; });
  cy.on("mouseover", "node, edge", () => { container.style.cursor = "pointer"; });
  cy.on("mouseout", "node, edge", () => { container.style.cursor = ""; });
  document.querySelectorAll<HTMLButtonElement>("[data-zoom]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const centre = { x: container.clientWidth / 2, y: container.clientHeight / 2 };
      if (button.dataset.zoom === "fit") cy.fit(undefined, 30);
      else cy.zoom({ level: cy.zoom() * (button.dataset.zoom === "in" ? 1.3 : 1 / 1.3), renderedPosition: centre });
    });
  });
  Object.assign(window, { tipkGraph: cy });
}
