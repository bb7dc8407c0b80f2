import type { Core, LayoutOptions, NodeSingular, Position } from "cytoscape";

/** The room left around a label, in pixels. */
const air = { x: 22, y: 20 };

/** Starts every type in its own sector, so that the same graph always looks the same. */
export function start(cy: Core, center: NodeSingular): void {
  const others = cy.nodes().not(center).sort((a, b) => String(a.data("type")).localeCompare(String(b.data("type"))));
  center.position({ x: 0, y: 0 });
  others.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / others.length;
    node.position({ x: 320 * Math.cos(angle), y: 320 * Math.sin(angle) });
  });
}

/** Lays the graph out around its centre, as wide as the drawing, no label on another. */
export function place(cy: Core, center: NodeSingular, visible: string): void {
  start(cy, center);
  const shown = cy.nodes(":visible").union(cy.edges(visible).filter(":visible"));
  shown.layout({
    name: "fcose", quality: "proof", randomize: false, animate: false, fit: false, nodeDimensionsIncludeLabels: true, packComponents: false,
    nodeRepulsion: 22000, nodeSeparation: 120, gravity: 0.35, numIter: 5000,
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => (edge.data("relation") ? 190 : 210 - 60 * Math.max(0, Number(edge.data("association")))),
    fixedNodeConstraint: [{ nodeId: center.id(), position: { x: 0, y: 0 } }],
  } as unknown as LayoutOptions).run();
  even(cy.nodes(":visible").not(center).toArray() as NodeSingular[]);
  const shape = Math.min(2, Math.max(0.55, cy.width() / Math.max(1, cy.height())));
  const box = cy.nodes(":visible").boundingBox();
  const stretch = shape / Math.max(0.2, box.w / Math.max(1, box.h));
  cy.nodes().forEach((node) => {
    const at = node.position();
    node.position({ x: at.x * Math.sqrt(Math.max(1, stretch)), y: at.y * Math.sqrt(Math.max(1, 1 / stretch)) });
  });
  separate(cy.nodes(":visible").toArray() as NodeSingular[], center);
  fill(cy, center);
  cy.fit(cy.nodes(":visible"), 26);
}

/** Turns nodes towards an even spread around the centre, in the order that the layout found. */
function even(nodes: NodeSingular[]): void {
  const polar = nodes.map((node) => ({ node, angle: Math.atan2(node.position().y, node.position().x), far: Math.hypot(node.position().x, node.position().y) }));
  polar.sort((a, b) => a.angle - b.angle).forEach(({ node, angle, far }, i) => {
    const turned = 0.4 * angle + 0.6 * (-Math.PI + (2 * Math.PI * (i + 0.5)) / polar.length);
    node.position({ x: far * Math.cos(turned), y: far * Math.sin(turned) });
  });
}

/** Spreads the graph over the room that its shape leaves free above and below, or left and right. */
function fill(cy: Core, center: NodeSingular): void {
  const box = cy.nodes(":visible").boundingBox();
  const free = cy.width() / cy.height() / (box.w / Math.max(1, box.h));
  const middle = center.position();
  cy.nodes().forEach((node) => {
    const at = node.position();
    node.position({ x: middle.x + (at.x - middle.x) * Math.max(1, free), y: middle.y + (at.y - middle.y) * Math.max(1, 1 / free) });
  });
}

/** Pushes labels that overlap apart, along the way that needs the smaller step; the centre stays. */
function separate(nodes: NodeSingular[], center: NodeSingular): void {
  for (let round = 0, moved = true; moved && round < 300; round++) {
    moved = false;
    for (let i = 0; i < nodes.length; i++)
      for (let k = i + 1; k < nodes.length; k++) moved = push(nodes[i]!, nodes[k]!, center) || moved;
  }
}

function push(a: NodeSingular, b: NodeSingular, center: NodeSingular): boolean {
  const [p, q]: [Position, Position] = [a.position(), b.position()];
  const dx = (Number(a.data("width")) + Number(b.data("width"))) / 2 + air.x - Math.abs(p.x - q.x);
  const dy = (Number(a.data("height")) + Number(b.data("height"))) / 2 + air.y - Math.abs(p.y - q.y);
  if (dx <= 0.5 || dy <= 0.5) return false;
  const way = dx < dy ? { x: (p.x < q.x ? -1 : 1) * dx, y: 0 } : { x: 0, y: (p.y < q.y ? -1 : 1) * dy };
  const share = a === center || a.id() === center.id() ? 0 : b.id() === center.id() ? 1 : 0.5;
  a.position({ x: p.x + way.x * share, y: p.y + way.y * share });
  b.position({ x: q.x - way.x * (1 - share), y: q.y - way.y * (1 - share) });
  return true;
}
