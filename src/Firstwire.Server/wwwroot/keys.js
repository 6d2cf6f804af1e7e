// Keys as readers of feeds have them. Single letters can be switched off (WCAG 2.1.4); then the palette's keys stay.
import { current, step } from "./lines.js";
import { press, readDownTo } from "./marks.js";
import { toggle as palette } from "./palette.js";

const PATIENCE = 1500; // Milliseconds between g and where to go, as they were pressed: a busy page hears of it later.
let going = 0;

const acts = {
  j: () => step(1),
  k: () => step(-1),
  o: () => current()?.querySelector(".headline a")?.click(),
  v: () => current()?.querySelector(".out a, .to-publisher a")?.click(),
  s: () => press(current(), "star"),
  m: () => press(current(), "read"),
  A: () => readDownTo(current()),
  g: (event) => { going = event.timeStamp; },
  "/": () => document.querySelector("input[type=search]")?.focus(),
  ":": () => palette(),
  "?": () => help(),
};

/** Under an Arabic or Greek layout the key says which letter it is by its place. */
function letter(event) {
  if (event.key.length !== 1 || event.key.charCodeAt(0) < 128) return event.key;
  const place = /^Key([A-Z])$/.exec(event.code)?.[1];
  return place && (event.shiftKey ? place : place.toLowerCase());
}

function isWriting(target) {
  return target.isContentEditable || target.closest("dialog, select, textarea, input:not([type=checkbox]):not([type=radio])");
}

/** The page of the keys, as a dialog over this one. */
async function help() {
  const answer = await fetch("/keys");
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-labelledby", "keys-title");
  dialog.append(...page.querySelector("#main").children);
  const close = dialog.querySelector("[data-close]");
  close.hidden = false;
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  const title = dialog.querySelector("h1"); // Not the first link, and not the button below a long list.
  title.tabIndex = -1;
  title.autofocus = true;
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const isPalette = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && letter(event) === "k";
  if (isPalette) {
    event.preventDefault();
    return palette();
  }

  if (document.documentElement.dataset.keys === "off" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const key = letter(event);
  const place = going && event.timeStamp - going < PATIENCE ? document.querySelector(`a[data-go="${CSS.escape(key ?? "")}"]`) : null;
  going = 0;
  const act = place ? () => place.click() : Object.hasOwn(acts, key) ? acts[key] : null;
  if (!act) return;
  event.preventDefault();
  act(event);
});
