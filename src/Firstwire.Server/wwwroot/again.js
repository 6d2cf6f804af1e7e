// A page that waits for something is asked for again; not under the hands of whoever writes on it, or is at one of its buttons.
const wait = Number(document.documentElement.dataset.again) * 1000;

function isUsed() {
  const fields = [...document.querySelectorAll("input[type=text], input[type=search], textarea")];
  return document.activeElement !== document.body || fields.some((field) => field.value !== field.defaultValue);
}

function look() {
  if (document.hidden || isUsed()) setTimeout(look, wait);
  else location.reload();
}

if (wait) setTimeout(look, wait);
