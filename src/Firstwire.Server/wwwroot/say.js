// What changed without the focus moving is told to those who do not see it.
const region = document.querySelector("#said");

export function say(words) {
  if (!region || !words) return;
  region.textContent = "";
  setTimeout(() => { region.textContent = words; }, 50); // The same words twice are told twice.
}
