import { suggest } from "./suggestions";

// "/" goes to the search box, as on most search pages
document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || target.closest("input, textarea, select")) return;
  const box = document.querySelector<HTMLInputElement>("input[name=q]");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// on a narrow screen, contents and filters would push the text out of sight
if (matchMedia("(max-width: 56rem)").matches)
  document.querySelectorAll<HTMLDetailsElement>("details[data-fold]").forEach((part) => {
    part.open = false;
  });

// what was asked for is brought into view again: folding has moved it
const asked = document.querySelector<HTMLElement>("[autofocus]") ?? document.querySelector<HTMLElement>(":target");
asked?.scrollIntoView();
addEventListener("load", () => asked?.scrollIntoView());

document.querySelectorAll<HTMLInputElement>(".searchbox input").forEach(suggest);
