// What came since the page was drawn is told on one line; nothing that is being read moves. Long work tells how far it is.
const news = document.querySelector("#news");
const works = document.querySelector("#works");

/** Milliseconds until a connection that was refused is asked for again: a browser does so only after one that broke. */
const REFUSED = 60_000;

function told({ text }) {
  const line = news.querySelector("a");
  if (line.textContent !== text) line.textContent = text;
  news.classList.add("due");
}

function working({ works: lines }) {
  works.replaceChildren(...lines.map(({ text, share }) => {
    const line = document.createElement("li");
    const bar = document.createElement("progress");
    bar.max = 1;
    if (share !== undefined) bar.value = share;
    bar.setAttribute("aria-label", text);
    line.append(text, bar);
    return line;
  }));
}

function listen(closed) {
  const source = new EventSource(`/events?since=${news.dataset.since}`);
  source.addEventListener("news", (event) => told(JSON.parse(event.data)));
  if (works) source.addEventListener("works", (event) => working(JSON.parse(event.data)));
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) closed(source);
  });

  return source;
}

if (news) {
  let source = null;

  // A page that is out of sight needs no line: a browser has six connections to a host, for all its tabs.
  const follow = () => {
    source?.close();
    source = document.hidden ? null : listen((refused) => setTimeout(() => refused === source && follow(), REFUSED));
  };
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => { if (event.persisted) follow(); });
  document.addEventListener("visibilitychange", follow);
  follow();
}
