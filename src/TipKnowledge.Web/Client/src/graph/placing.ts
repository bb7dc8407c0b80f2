import type { Core, EdgeCollection, EdgeSingular, LayoutOptions, NodeSingular } from "cytoscape";

/** The room left around a label, in pixels. */
const air = { x: 22, y: 18 };

/** How much of the drawing labels may cover: above it lines can no longer be told apart. */
const cover = 0.38;

/** Lays the graph out around its centre so that it fills the drawing and no label lies on another. The same graph always looks the same. */
export function place(cy: Core, center: NodeSingular, edges: EdgeCollection): void {
  const nodes = cy.nodes(":visible");
  const others = nodes.not(center).toArray() as NodeSingular[];
  start(others, center);
  nodes
    .union(edges.filter(":visible"))
    .layout({
      name: "fcose",
      quality: "proof",
      randomize: false,
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      packComponents: false,
      nodeRepulsion: 22000,
      nodeSeparation: 120,
      gravity: 0.35,
      numIter: 5000,
      idealEdgeLength: (edge: EdgeSingular) => (edge.data("relation") ? 190 : 210 - 60 * Math.max(0, Number(edge.data("association")))),
      fixedNodeConstraint: [{ nodeId: center.id(), position: { x: 0, y: 0 } }],
    } as unknown as LayoutOptions)
    .run();
  even(others);
  spread(cy, center);
  separate(nodes.toArray() as NodeSingular[], center, cy.width() / cy.height());
  cy.fit(nodes, 26);
}

// every type in its own sector
function start(others: NodeSingular[], center: NodeSingular): void {
  center.position({ x: 0, y: 0 });
  others
    .sort((a, b) => String(a.data("type")).localeCompare(String(b.data("type"))) || a.id().localeCompare(b.id()))
    .forEach((node, i) => {
      const angle = (2 * Math.PI * i) / others.length;
      node.position({ x: 320 * Math.cos(angle), y: 320 * Math.sin(angle) });
    });
}

// turned towards an even spread around the centre, in the order that the layout found
function even(others: NodeSingular[]): void {
  const polar = others.map((node) => ({
    node,
    angle: Math.atan2(node.position().y, node.position().x),
    far: Math.hypot(node.position().x, node.position().y),
  }));
  polar
    .sort((a, b) => a.angle - b.angle)
    .forEach(({ node, angle, far }, i) => {
      const turned = 0.4 * angle + 0.6 * (-Math.PI + (2 * Math.PI * (i + 0.5)) / polar.length);
      node.position({ x: far * Math.cos(turned), y: far * Math.sin(turned) });
    });
}

// stretched or squeezed to the shape of the drawing, at a scale at which the labels cover no more than they may
function spread(cy: Core, center: NodeSingular): void {
  const nodes = cy.nodes(":visible");
  const labels = nodes.reduce((sum, node) => sum + (Number(node.data("width")) + air.x) * (Number(node.data("height")) + air.y), 0);
  const scale = Math.max(1, Math.sqrt(labels / (cy.width() * cy.height()) / cover));
  const reach = nodes.reduce(
    (most, node) => ({ x: Math.max(most.x, Math.abs(node.position().x)), y: Math.max(most.y, Math.abs(node.position().y)) }),
    { x: 1, y: 1 },
  );
  const half = { x: (cy.width() * scale) / 2 - 70, y: (cy.height() * scale) / 2 - 30 };
  nodes.not(center).forEach((node) => {
    node.position({ x: (node.position().x * half.x) / reach.x, y: (node.position().y * half.y) / reach.y });
  });
}

// labels that overlap are pushed apart along the way that needs the smaller step for the shape of the drawing; the centre stays
function separate(nodes: NodeSingular[], center: NodeSingular, shape: number): void {
  for (let round = 0, moved = true; moved && round < 400; round++) {
    moved = false;
    for (let i = 0; i < nodes.length; i++) for (let k = i + 1; k < nodes.length; k++) moved = push(nodes[i]!, nodes[k]!, center, shape) || moved;
  }
}

function push(a: NodeSingular, b: NodeSingular, center: NodeSingular, shape: number): boolean {
  const [p, q] = [a.position(), b.position()];
  const dx = (Number(a.data("width")) + Number(b.data("width"))) / 2 + air.x - Math.abs(p.x - q.x);
  const dy = (Number(a.data("height")) + Number(b.data("height"))) / 2 + air.y - Math.abs(p.y - q.y);
  if (dx <= 0.5 || dy <= 0.5) return false;
  const way = dx / shape < dy ? { x: (p.x < q.x ? -1 : 1) * dx, y: 0 } : { x: 0, y: (p.y < q.y ? -1 : 1) * dy };
  const share = a.id() === center.id() ? 0 : b.id() === center.id() ? 1 : 0.5;
  a.position({ x: p.x + way.x * share, y: p.y + way.y * share });
  b.position({ x: q.x - way.x * (1 - share), y: q.y - way.y * (1 - share) });
  return true;
}
