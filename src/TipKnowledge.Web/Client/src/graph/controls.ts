import type { Core, NodeSingular } from "cytoscape";

const directions: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrow keys go to the next entity in that direction, Enter opens its page, Escape shows all again. */
export function keys(cy: Core, container: HTMLElement, selected: () => string, select: (id: string) => void, clear: () => void): void {
  container.addEventListener("keydown", (event) => {
    const way = directions[event.key];
    if (way) {
      const next = nearest(cy, cy.getElementById(selected()) as NodeSingular, way);
      if (next) select(next.id());
    } else if (event.key === "Enter") location.href = cy.getElementById(selected()).data("url") as string;
    else if (event.key === "Escape") clear();
    else return;
    event.preventDefault();
  });
}

function nearest(cy: Core, from: NodeSingular, [x, y]: [number, number]): NodeSingular | undefined {
  const at = from.position();
  let best: NodeSingular | undefined;
  let least = Infinity;
  cy.nodes(":visible")
    .not(from)
    .forEach((node) => {
      const ahead = (node.position().x - at.x) * x + (node.position().y - at.y) * y;
      const aside = Math.abs((node.position().x - at.x) * y) + Math.abs((node.position().y - at.y) * x);
      if (ahead > 1 && ahead + 2 * aside < least) [best, least] = [node, ahead + 2 * aside];
    });
  return best;
}

/** Buttons that take the entities of a type away and bring them back; the one in the middle stays. */
export function types(cy: Core, changed: () => void): void {
  document.querySelectorAll<HTMLButtonElement>("button[data-type]").forEach((button) => {
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      cy.nodes(`.${button.dataset.type!}`).not(".center").toggleClass("gone", !on);
      changed();
    });
  });
}

/** Buttons, pinching and Ctrl with the wheel zoom; the wheel alone scrolls the page. */
export function zooming(cy: Core, container: HTMLElement): void {
  container.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  document.querySelector<HTMLElement>(".zoom")!.hidden = false;
  document.querySelectorAll<HTMLButtonElement>("[data-zoom]").forEach((button) => {
    button.addEventListener("click", () => {
      if (button.dataset.zoom === "fit") cy.fit(cy.nodes(":visible"), 26);
      else
        cy.zoom({ level: cy.zoom() * (button.dataset.zoom === "in" ? 1.3 : 1 / 1.3), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    });
  });
}
