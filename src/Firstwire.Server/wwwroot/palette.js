// One field for every page, outlet, feed and action: a combobox that controls a listbox (ARIA authoring practices).
const PAUSE = 120; // Milliseconds of stillness before the server is asked.
const MOST = 12;
let opened = null;

export function toggle() {
  if (opened) return opened.close();
  open();
}

async function ask(words) {
  const answer = await fetch(`/palette.json?q=${encodeURIComponent(words)}`);
  return answer.ok ? answer.json() : { places: [] };
}

/** What can be pressed on this page. */
const actions = () => [...document.querySelectorAll("[data-action]")]
  .map((control) => ({ name: control.dataset.action, press: () => control.click() }));

const fits = (place, words) => words.toLocaleLowerCase().split(/\s+/).every((word) => place.name.toLocaleLowerCase().includes(word));

async function open() {
  const before = document.activeElement;
  const first = await ask("");
  if (opened) return;
  const dialog = build(first);
  const [field, list, told] = [dialog.querySelector("input"), dialog.querySelector("[role=listbox]"), dialog.querySelector("[role=status]")];
  const own = [...first.places, ...actions()]; // A page comes first: Enter alone marks nothing.
  let options = [];
  let at = -1;
  let waiting = 0;

  const choose = (index) => {
    at = options.length === 0 ? -1 : (index + options.length) % options.length;
    [...list.children].forEach((option, place) => option.setAttribute("aria-selected", place === at));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at]?.scrollIntoView({ block: "nearest" });
  };

  const show = (places) => {
    options = places.slice(0, MOST);
    list.replaceChildren(...options.map(line));
    field.setAttribute("aria-expanded", options.length > 0);
    told.textContent = options.length === 0 ? first.none : "";
    choose(0);
  };

  const take = (index) => {
    const place = options[index];
    if (!place) return;
    dialog.close();
    if (place.press) place.press();
    else location.assign(place.href);
  };

  const seek = () => {
    const words = field.value.trim();
    field.dir = words === "" ? "" : "auto"; // An empty field would run from the left, whatever its placeholder says.
    const near = own.filter((place) => words === "" || fits(place, words));
    show(near);
    clearTimeout(waiting);
    if (words === "") return;
    waiting = setTimeout(async () => {
      const found = await ask(words);
      if (field.value.trim() === words) show([...near, ...found.places, { name: found.search, href: `/search?q=${encodeURIComponent(words)}` }]);
    }, PAUSE);
  };

  field.addEventListener("input", seek);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return; // Keys of an input method: 229 is what Safari says of its last.
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1 };
    if (event.key in moves) choose(moves[event.key]);
    else if (event.key === "Enter") take(at);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => take([...list.children].indexOf(event.target.closest("[role=option]"))));
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => {
    clearTimeout(waiting);
    dialog.remove();
    opened = null;
    before?.focus();
  });
  opened = dialog;
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  seek();
}

function build(words) {
  const make = (name, attributes) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const dialog = make("dialog", { class: "palette", "aria-label": words.label });
  dialog.append(
    make("input", {
      type: "text", role: "combobox", "aria-label": words.label, placeholder: words.label, "aria-controls": "palette-list", "aria-expanded": "true",
      "aria-autocomplete": "list", autocomplete: "off", autocapitalize: "none", spellcheck: "false", maxlength: "100",
    }),
    make("ul", { id: "palette-list", role: "listbox", "aria-label": words.label }),
    make("p", { role: "status" }));
  return dialog;
}

function line(place, index) {
  const option = document.createElement("li");
  option.id = `palette-${index}`;
  option.setAttribute("role", "option");
  const name = document.createElement("bdi");
  name.textContent = place.name;
  option.append(name);
  if (place.kind) {
    const kind = document.createElement("span");
    kind.textContent = place.kind;
    option.append(" ", kind);
  }

  return option;
}
