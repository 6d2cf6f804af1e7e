// The lines of a list, the one that is read, and the way from one to the next.
const headlines = () => [...document.querySelectorAll("main .line .headline a")];

/** The line with the focus, else the item that the page is of; null where there is neither. */
export const current = () =>
  document.activeElement?.closest(".line") ?? document.querySelector("main article.item:not(.story)");

/** The line, or the item's page, whose mark a control belongs to. */
export const of = (control) => control.closest(".line, article.item");

/** Goes some lines on, or from an item's page to the one beside it in the list that it was opened from. */
export function step(by) {
  const links = headlines();
  if (document.querySelector("main article.item:not(.story)")) return turn(by);
  if (links.length === 0) return;
  const at = links.indexOf(document.activeElement?.closest(".line")?.querySelector(".headline a"));
  const next = at < 0 ? (by > 0 ? firstInView(links) : null) : links[at + by];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.closest(".line").scrollIntoView({ block: "nearest" });
}

/** Keeps the list for the pages that are opened from it, for as long as the window is open. */
export function keep() {
  const paths = headlines().map((link) => link.pathname);
  if (paths.length > 0) sessionStorage.setItem("list", JSON.stringify(paths));
}

function turn(by) {
  const paths = JSON.parse(sessionStorage.getItem("list") ?? "[]");
  const at = paths.indexOf(location.pathname);
  if (at >= 0 && paths[at + by]) location.assign(paths[at + by]);
}

function firstInView(links) {
  return links.find((link) => link.getBoundingClientRect().top >= 0) ?? links[0];
}

if (!document.querySelector("main article.item:not(.story)")) keep();
