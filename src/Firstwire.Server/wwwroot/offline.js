// Pages that were opened can be read without a connection for a day; the worker keeps them (worker.js).
const kept = document.querySelector("#kept");

if ("serviceWorker" in navigator && document.documentElement.dataset.offline !== undefined) {
  navigator.serviceWorker.register("/worker.js").then((registration) => (registration.active ?? registration.installing)?.postMessage("purge"), () => {});
  addEventListener("online", () => navigator.serviceWorker.controller?.postMessage("purge"));
}

/** On the page that stands in for others: what can be read. */
async function list() {
  const pages = await caches.open("pages");
  for (const request of (await pages.keys()).reverse()) {
    const answer = await pages.match(request);
    const title = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("h1")?.textContent;
    if (!title) continue;
    const link = document.createElement("a");
    link.href = new URL(request.url).pathname;
    link.dir = "auto";
    link.textContent = title;
    const line = document.createElement("li");
    line.append(link);
    kept.append(line);
  }
}

if (kept && "caches" in globalThis) list();
