import type { StylesheetStyle } from "cytoscape";
import { face } from "./labels";

/** How the drawing looks in the colour scheme of the moment. */
export function look(): StylesheetStyle[] {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const type = (name: string): StylesheetStyle[] => [
    { selector: `node.${name}`, style: { "background-color": colour(`${name}-bg`), "border-color": colour(name), color: colour(name) } },
    { selector: `node.${name}.center`, style: { "background-color": colour(name), color: colour("card") } },
  ];
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        width: "data(width)",
        height: "data(height)",
        label: "data(text)",
        "font-size": "data(size)",
        "font-family": face,
        "font-weight": 600,
        "text-wrap": "wrap",
        "text-valign": "center",
        "text-halign": "center",
        "line-height": 1.15,
        "border-width": 1.5,
        "corner-radius": "6",
      },
    },
    // types are told apart by shape too, not by colour alone
    { selector: "node.agency", style: { "corner-radius": "40" } },
    { selector: "node.country", style: { shape: "cut-rectangle", "corner-radius": "8" } },
    ...["law", "agency", "country"].flatMap(type),
    {
      selector: "edge",
      style: { width: "data(width)", "line-color": colour("edge"), "curve-style": "straight", opacity: 0.38, "overlay-padding": 5 },
    },
    { selector: "edge.faint", style: { opacity: 0.1 } },
    {
      selector: "edge.stated",
      style: {
        "line-color": colour("accent"),
        "target-arrow-color": colour("accent"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 1.1,
        "curve-style": "bezier",
        width: 2.4,
        opacity: 1,
        label: "data(label)",
        "font-size": 12,
        "font-family": face,
        color: colour("accent"),
        "text-background-color": colour("card"),
        "text-background-opacity": 1,
        "text-background-padding": "3px",
        "text-rotation": "autorotate",
      },
    },
    { selector: "node.dim", style: { opacity: 0.22 } },
    { selector: "edge.dim", style: { opacity: 0.04 } },
    { selector: "edge.on", style: { opacity: 0.85, "line-color": colour("accent") } },
    { selector: "node.on", style: { "border-width": 3.5 } },
    { selector: ".gone", style: { display: "none" } },
    { selector: ":active", style: { "overlay-opacity": 0.08 } },
  ] as StylesheetStyle[];
}
