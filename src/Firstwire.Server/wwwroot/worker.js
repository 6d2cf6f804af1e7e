// Keeps the pages of items and stories that were opened, so that they can be read offline: at most MOST of them, none longer
// than a day after the edition sent it, and none that the edition says was removed. Forms, desks and cases are never kept.
const PAGES = "pages";
const ASSETS = "assets";
const NOTES = "notes";
const MOST = 60;
const MOST_ASSETS = 40;
const DAY = 24 * 60 * 60 * 1000; // A removal reaches every copy within this, contact or not.
const OFFLINE = "/offline";
const REVOCATIONS = "/takedowns.json";
const LAST = "/last-revocation";
const KEPT = /^\/(?:item|story)\/\d+$/;

self.addEventListener("install", (event) => event.waitUntil(prepare()));
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([self.clients.claim(), purge()])));
self.addEventListener("message", (event) => { if (event.data === "purge") event.waitUntil(purge()); });
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(asset(request));
  else if (request.mode === "navigate") event.respondWith(page(request, url, event));
});

async function prepare() {
  await stock().catch(() => {}); // Without it the browser's own page says that there is no connection.
  await self.skipWaiting();
}

/** The page that stands in for others, with all that it is made of. */
async function stock() {
  const answer = await fetch(OFFLINE);
  if (!answer.ok) return;
  const text = await answer.clone().text();
  await (await caches.open(NOTES)).put(OFFLINE, answer);
  await Promise.all([...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => asset(new Request(path))));
}

/** Each asset's address holds its hash: what is kept never changes. */
async function asset(request) {
  const assets = await caches.open(ASSETS);
  const kept = await assets.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await assets.put(request, answer.clone());
    await trim(assets, MOST_ASSETS);
  }

  return answer;
}

/** From the edition; from what was kept only where there is no connection. */
async function page(request, url, event) {
  const isKept = KEPT.test(url.pathname);
  let answer;
  try {
    answer = await fetch(request);
  } catch {
    return (isKept && await fresh(url.pathname)) || (await (await caches.open(NOTES)).match(OFFLINE)) || Response.error();
  }

  if (isKept) event.waitUntil(keep(url.pathname, answer.clone()));
  return answer;
}

/** What is gone, hidden or moved is let go; so is the oldest, where there is too much. */
async function keep(path, answer) {
  const pages = await caches.open(PAGES);
  await pages.delete(path);
  if (answer.status !== 200 || answer.redirected || !answer.headers.get("Content-Type")?.startsWith("text/html")) return;
  const headers = new Headers(answer.headers);
  headers.set("X-Kept", Date.now());
  await pages.put(path, new Response(await answer.blob(), { headers }));
  await trim(pages, MOST);
}

async function fresh(path) {
  const pages = await caches.open(PAGES);
  await expire(pages);
  return pages.match(path);
}

async function expire(pages) {
  for (const request of await pages.keys()) {
    const age = Date.now() - Number((await pages.match(request)).headers.get("X-Kept"));
    if (!(age >= 0 && age < DAY)) await pages.delete(request);
  }
}

/** A cache lists its entries in the order in which they were put. */
async function trim(cache, most) {
  const requests = await cache.keys();
  for (const request of requests.slice(0, Math.max(0, requests.length - most))) await cache.delete(request);
}

/** Lets go of every page that is of, or names, an item that was removed since the last look. */
async function purge() {
  const pages = await caches.open(PAGES);
  await expire(pages);
  const notes = await caches.open(NOTES);
  let from = (await (await notes.match(LAST))?.text()) ?? REVOCATIONS;
  try {
    for (let next = from; next;) {
      const answer = await fetch(next);
      if (!answer.ok) return;
      const { removed, next: further } = await answer.json();
      await drop(pages, new Set(removed.map(({ item }) => String(item))));
      const last = removed.at(-1);
      if (last) from = `${REVOCATIONS}?after=${Date.parse(last.at)}-${last.item}`;
      next = further;
    }

    await notes.put(LAST, new Response(from));
    await stock();
  } catch {
    // No connection: pages live out their day.
  }
}

async function drop(pages, removed) {
  if (removed.size === 0) return;
  for (const request of await pages.keys()) {
    const text = await (await pages.match(request)).text();
    const named = [new URL(request.url).pathname, ...[...text.matchAll(/"(\/item\/\d+)/g)].map(([, path]) => path)];
    if (named.some((path) => removed.has(path.replace("/item/", "")))) await pages.delete(request);
  }
}
