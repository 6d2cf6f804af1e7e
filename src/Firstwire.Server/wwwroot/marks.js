// Stars and readings, by the page's own form: it is sent without the page being loaded anew.
import { of } from "./lines.js";
import { say } from "./say.js";

const form = document.querySelector("#marks");

/** The button whose mark could not be sent from here, and goes the way of a form. */
let failed = null;

/** The marks that are being sent: pressed again meanwhile, a button would send what it said before. */
const underWay = new Set();

/** Presses the mark of a line, as a click does. False where it has none. */
export function press(line, mark) {
  const button = line?.querySelector(`button[data-mark="${mark}"]`);
  button?.click();
  return Boolean(button);
}

/** Marks a line and all above it as read; the page comes again with what is left. */
export function readDownTo(line) {
  if (!line?.dataset.place || !form?.elements.newest) return;
  const field = document.createElement("input");
  [field.type, field.name, field.value] = ["hidden", "above", line.dataset.place];
  form.append(field);
  form.requestSubmit();
  field.remove(); // What is sent is made up by now; a page that comes back must not send it again.
}

async function send(button) {
  const mark = `${button.dataset.mark} ${button.value}`;
  if (underWay.has(mark)) return;
  underWay.add(mark);
  const fields = new FormData(form, button);
  try {
    const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.status);
    show(button);
  } catch {
    failed = button;
    form.requestSubmit(button); // The page that answers says what is wrong.
  } finally {
    underWay.delete(mark);
  }
}

/** The other way round now: the button's name is what it would do next. */
function show(button) {
  const pressed = button.getAttribute("aria-pressed") !== "true";
  for (const twin of document.querySelectorAll(`button[data-mark="${button.dataset.mark}"][value="${button.value}"]`)) {
    [twin.name, twin.dataset.otherwise] = [twin.dataset.otherwise, twin.name];
    twin.setAttribute("aria-pressed", pressed);
    of(twin)?.toggleAttribute(`data-${twin.dataset.mark}`, pressed);
  }

  say(pressed ? button.dataset.done : button.dataset.undone);
}

form?.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.dataset.done) return;
  if (button === failed) {
    failed = null;
    return;
  }

  event.preventDefault();
  send(button);
});
