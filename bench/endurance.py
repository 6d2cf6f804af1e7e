#!/usr/bin/python3
"""Kills the real program (kill -9) at random moments while news arrives, changes, is withdrawn and taken down, lets it
run to the end, and compares what is stored and shown with a run over the same news that was never killed.

usage: endurance.py FIRSTWIRE [--kills 40] [--seed 1] [--keep FOLDER]
"""
import argparse
import http.server
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone

ROUNDS, OUTLETS, EVENTS, WIRES = 8, 12, 36, 8
CONSONANTS, VOWELS = "bdfghjklmnprstvwz", "aeiou"


def words(rng, count, name=False):
    made = ["".join(rng.choice(CONSONANTS) + rng.choice(VOWELS) for _ in range(rng.randint(2, 3)))
            + rng.choice(CONSONANTS) for _ in range(count)]
    return [word.capitalize() for word in made] if name else made


class Item:
    """What one outlet has at one address, round by round."""

    def __init__(self, number, outlet, shows, texts, gone=None, how=None, published=None):
        self.number, self.outlet, self.shows, self.texts, self.gone, self.how = number, outlet, shows, texts, gone, how
        self.published = published

    @property
    def key(self):
        return f"tidemark{self.number}x"

    def at(self, turn):
        return max(((since, text) for since, text in self.texts if since <= turn), default=(None, None))

    def is_gone(self, turn):
        return self.gone is not None and turn >= self.gone


class World:
    def __init__(self, seed):
        rng = random.Random(seed)
        self.turn, self.port, self.items = 0, 0, []
        self.common, start = words(random.Random(5), 200), datetime(2031, 3, 3, 6, tzinfo=timezone.utc)
        for event in range(EVENTS):
            tellers = rng.sample(range(OUTLETS), 1 if rng.random() < .4 else rng.randint(2, 6))
            self.add_event(rng, event, tellers, start)
        for wire in range(WIRES):
            text, tellers = self.tell(10_000 + wire, 0, seed), rng.sample(range(OUTLETS), rng.randint(3, 6))
            for place, outlet in enumerate(tellers):
                self.add(rng, outlet, rng.randrange(ROUNDS), [text], start + timedelta(hours=wire, minutes=7 * place))
        # Some are no more of what they were of.
        for item in rng.sample(self.items, 6):
            if item.gone is None and item.shows < ROUNDS - 2:
                item.texts.append((item.shows + 2, self.tell(20_000 + item.number, 0, seed)))

    def add_event(self, rng, event, tellers, start):
        for place, outlet in enumerate(tellers):
            self.add(rng, outlet, min(ROUNDS - 1, event * ROUNDS // EVENTS + rng.randint(0, 1)),
                     [self.tell(event, outlet, 1)], start + timedelta(hours=event, minutes=11 * place))

    def add(self, rng, outlet, shows, texts, published):
        item = Item(len(self.items), outlet, shows, [(shows, texts[0])], published=published)
        dice = rng.random()
        if dice < .12:
            later = self.tell(30_000 + item.number, 0, 1)[0][:120]
            item.texts.append((shows + 1, texts[0] + [f"Later it was put right: {later}."]))
        elif dice < .30:
            item.gone, item.how = shows + rng.randint(1, 3), rng.choice(["entry", "page", "order"])
        self.items.append(item)

    def tell(self, event, outlet, seed):
        of, rng = random.Random(f"{seed}e{event}"), random.Random(f"{seed}t{event}o{outlet}")
        own, names, beat = words(of, 16), words(of, 4, True), words(random.Random(event % 12), 40)
        figure = of.randint(12, 990)
        pick = rng.choice
        return [" ".join(
            f"In {pick(names)} {pick(own)} {pick(self.common)} {pick(own)} {pick(beat)}, {pick(names)} said of "
            f"{figure + rng.randint(0, 1)} {pick(own)} {pick(self.common)} {pick(beat)} {pick(self.common)}."
            for _ in range(3)) for _ in range(4)]

    def title(self, item):
        _, text = item.at(self.turn)
        return f"{item.key} {' '.join(text[0].split()[1:7])}"

    def listed(self, outlet):
        return [item for item in self.items if item.outlet == outlet and item.shows <= self.turn]


class Press(http.server.BaseHTTPRequestHandler):
    protocol_version, world = "HTTP/1.1", None

    def log_message(self, *_):
        pass

    def handle(self):
        try:
            super().handle()
        except ConnectionError:
            pass  # Whoever asked was killed.

    def do_GET(self):
        world, host = self.world, self.headers["Host"].split(".")[0]
        outlet = int(host.split("-")[1]) if host.startswith("outlet-") else -1
        if self.path == "/feed.xml" and outlet >= 0:
            return self.say(200, self.feed(outlet), "application/atom+xml")
        found = re.fullmatch(r"/(\d+)", self.path)
        if not found or outlet < 0:
            return self.say(404, "nothing")
        item = world.items[int(found[1])]
        if item.shows > world.turn:
            return self.say(404, "not yet")
        if item.is_gone(world.turn) and item.how != "order":
            return self.say(410, "gone")
        text = "".join(f"<p>{paragraph}</p>" for paragraph in item.at(world.turn)[1])
        self.say(200, f"<!doctype html><html lang=en><head><title>{world.title(item)}</title>"
                 f"<meta property=og:type content=article></head><body><article><h1>{world.title(item)}</h1>{text}"
                 "</article></body></html>", "text/html; charset=utf-8")

    def feed(self, outlet):
        world, home = self.world, f"http://outlet-{outlet}.localhost:{self.world.port}"
        body = [f'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">'
                f"<title>Outlet {outlet}</title><id>{home}/</id><link href='{home}/'/>"
                f"<updated>2031-03-03T06:00:00Z</updated>"]
        for item in world.listed(outlet):
            if item.is_gone(world.turn) and item.how != "order":
                if item.how == "entry":
                    body.append(f'<at:deleted-entry ref="{home}/{item.number}" when="2031-03-04T06:00:00Z"/>')
                continue
            since, text = item.at(world.turn)
            stamp = item.published.strftime("%Y-%m-%dT%H:%M:%SZ")
            body.append(f"<entry><id>{home}/{item.number}</id><link href='{home}/{item.number}'/>"
                        f"<title>{world.title(item)}</title><published>{stamp}</published>"
                        f"<updated>2031-03-0{3 + since // 4}T0{since % 4}:00:00Z</updated>"
                        f"<summary>{text[0][:150]} {since}</summary></entry>")
        return "".join(body) + "</feed>"

    def say(self, status, body, kind="text/plain"):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


class Room:
    def __init__(self, program, folder, world, port):
        self.program, self.folder, self.world, self.port = program, folder, world, port
        self.process = None

    def environment(self):
        return {**os.environ, "FIRSTWIRE_UNITGAP": "00:00:00", "FIRSTWIRE_ALLOWEDNETWORKS": "127.0.0.0/8",
                "FIRSTWIRE_LEASE": "00:01:00", "DOTNET_TieredPGO": "0"}

    def start(self, *arguments):
        return subprocess.Popen([self.program, *arguments, "--data", self.folder], env=self.environment(),
                                stdout=open(self.folder + ".log", "ab"), stderr=subprocess.STDOUT)

    def serve(self):
        self.process = self.start("serve", "--urls", f"http://127.0.0.1:{self.port}")

    def kill(self, process=None):
        process = process or self.process
        process.send_signal(signal.SIGKILL)
        process.wait()

    def file(self, name):
        return sqlite3.connect(f"{self.folder}/{name}.db", timeout=20, isolation_level=None)

    def ask(self, name, statement, *values):
        file = self.file(name)
        try:
            return file.execute(statement, values).fetchall()
        finally:
            file.close()

    def due(self):
        """As if every interval and every lease had passed."""
        now = int(time.time() * 1000)
        file = self.file("archive")
        file.executescript(f"""begin immediate;
            update feed set due = {now} where due is not null;
            update page set again = {now} where again is not null;
            update ownership set due = 0, owner = null;
            update unit set due = {now}, planned = {now}, owner = null, quiet = 0
            where exists (select 1 from feed where unit_id = unit.id); commit;""")
        file.close()

    def one(self, name, statement):
        return self.ask(name, statement)[0][0]

    def waiting(self):
        """What has not been done yet; empty at the end."""
        now = int(time.time() * 1000)
        try:
            last = self.one("archive", "select max(seq) from change")
            left = {
                "feeds": self.one("archive", f"select count(*) from feed where due <= {now}"),
                "pages": self.one("archive", f"select count(*) from page where due < {now + 600_000}"),
                "looks": self.one("archive", f"select count(*) from page where again <= {now}"),
                "bereft": self.one("origins", "select count(*) from tied where turn <= 0"),
                "counted": self.one("stories", "select count(*) from story where counted <> 2"),
                "tied": (self.one("origins", "select max(turn) from tied") or 0)
                        - (self.one("stories", "select max(tied) from tracker") or 0),
            }
            for name in ("search", "origins", "stories"):
                left[name] = (last or 0) - (self.one(name, "select max(seq) from progress") or 0)
                left[name + " awaited"] = self.one(name, "select count(*) from awaited")
            return {name: count for name, count in left.items() if count}
        except sqlite3.OperationalError as failure:
            return {"file": str(failure)}

    def settle(self, seconds=150):
        until, quiet = time.time() + seconds, 0
        while quiet < 6:
            left = self.waiting()
            quiet = quiet + 1 if not left else 0
            if time.time() > until:
                raise SystemExit(f"{self.folder} does not come to an end: {left}")
            time.sleep(.25)

    def order(self, item):
        return self.start("takedown", f"http://outlet-{item.outlet}.localhost:{self.world.port}/{item.number}")


def run(program, folder, world, port, kills, rng):
    room = Room(program, folder, world, port)
    os.makedirs(folder)
    with open(folder + ".opml", "w") as opml:
        outlines = "".join(
            f'<outline type="rss" text="Outlet {outlet}" '
            f'xmlUrl="http://outlet-{outlet}.localhost:{world.port}/feed.xml"/>' for outlet in range(OUTLETS))
        opml.write(f'<opml version="2.0"><head/><body>{outlines}</body></opml>')
    world.turn = -1
    assert room.start("import", folder + ".opml").wait() == 0
    done = 0
    for world.turn in range(ROUNDS):
        orders = [item for item in world.items if item.how == "order" and item.gone == world.turn]
        for _ in range(kills // ROUNDS):
            room.due()
            room.serve()
            beside = None
            if orders and rng.random() < .5:
                beside = room.order(rng.choice(orders))
            time.sleep(rng.uniform(.6, 5) if rng.random() < .8 else rng.uniform(4, 9))
            if beside:
                room.kill(beside)
            room.kill()
            done += 1
        if kills == 0 or world.turn == ROUNDS - 1:
            for attempt in range(2):  # A page that is gone is believed at the second look, a day later.
                room.due()
                room.serve()
                room.settle()
                if attempt == 0:
                    age(room)
                    room.kill()
        if kills == 0 and world.turn < ROUNDS - 1:
            for item in orders:
                room.order(item).wait()
            room.settle()
            room.kill()
    for item in world.items:
        if item.how == "order" and item.gone < ROUNDS:
            room.order(item).wait()
    room.settle()
    print(f"{folder}: {done} kills", flush=True)
    return room


def age(room):
    file = room.file("archive")
    file.executescript("update page set missing_since = missing_since - 400000000 where missing_since is not null")
    file.close()


def keys(room):
    """By item, what the world knows it as."""
    rows = room.ask("search", "select id, c0 from item_words_content")
    return {item: re.search(r"tidemark\d+x", title)[0] for item, title in rows}


def fetch(room, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{room.port}{path}", timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as failure:
        return failure.code, failure.read().decode()


def state(room, faults):
    named = keys(room)
    alive = {item for item, in room.ask(
        "archive", "select id from item where erased is null and same_as is null and hidden is null")}

    def fault(what):
        faults.append(f"{os.path.basename(room.folder)}: {what}")

    if set(named) != alive:
        fault(f"search has {sorted(set(named) ^ alive)} more or less than the archive")
    if len(set(named.values())) != len(named):
        fault("doubled items")

    def name(item):
        return named.get(item, f"orphan {item}")

    accounts = dict(room.ask("stories", "select item_id, story_id from account"))
    if set(accounts) != alive:
        fault(f"stories have {sorted(set(accounts) ^ alive)} more or less than the archive")
    held = [item for item, in room.ask("stories", "select item_id from held where story >= 0")]
    if sorted(held) != sorted(alive):
        fault(f"held: {sorted(set(held) ^ alive)}, {len(held) - len(set(held))} doubled")
    for story, items in room.ask("stories", "select id, items from story where same_as is null"):
        if items != sum(its == story for its in accounts.values()):
            fault(f"story {story} counts {items} items")
    for story, to in room.ask("stories", "select id, same_as from story where same_as is not null"):
        if story in accounts.values():
            fault(f"story {story} leads to {to} and has items")
    relations = sorted(
        (name(item), name(source), kind, round(share, 2), first) for item, source, kind, share, first
        in room.ask("origins", "select item_id, source_id, kind, share, is_primary from derivation"))
    for row in relations:
        if "orphan" in row[0] + row[1]:
            fault(f"a relation to what is not there: {row}")
    words = sorted(
        (named[item], title, body) for item, title, body
        in room.ask("search", "select id, c0, c1 from item_words_content"))
    stories = {}
    for item, story in accounts.items():
        stories.setdefault(story, set()).add(name(item))
    # Wherever a page leads, something is there.
    seen, links = {}, {"/"}
    while links - set(seen):
        for path in sorted(links - set(seen)):
            status, body = fetch(room, path)
            seen[path] = status
            if status == 200:
                links |= set(re.findall(r'href="(/(?:item|story)/\d+)["?#]', body))
    for path, status in seen.items():
        if status != 200:
            fault(f"a page leads to {path}, which answers {status}")
    for item, in room.ask("archive", "select id from item"):
        status, _ = fetch(room, f"/item/{item}")
        if (status == 200) != (item in alive):
            fault(f"/item/{item} answers {status}")
    return {"words": words, "relations": relations, "stories": sorted(map(sorted, stories.values()))}


def b_cubed(one, other):
    of, to = ({item: set(story) for story in stories for item in story} for stories in (one, other))
    both = of.keys() & to.keys()
    return sum(2 * len(of[item] & to[item]) / (len(of[item]) + len(to[item])) for item in both) / max(1, len(both))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("firstwire")
    arguments.add_argument("--kills", type=int, default=40)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--port", type=int, default=0)
    arguments.add_argument("--keep")
    arguments = arguments.parse_args()
    folder = arguments.keep or tempfile.mkdtemp()
    world, faults = World(arguments.seed), []
    Press.world = world
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Press)
    server.daemon_threads = True
    world.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    if not arguments.port:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            arguments.port = probe.getsockname()[1]
    states = []
    for name, kills in (("through", 0), ("killed", arguments.kills)):
        room = run(arguments.firstwire, f"{folder}/{name}", world, arguments.port, kills, random.Random(arguments.seed))
        states.append(state(room, faults))
        room.kill()
        check = room.start("verify")
        if check.wait() != 0:
            faults.append(f"{name}: verify says {check.returncode}")
    through, killed = states
    # The run that is not killed reads each page before it is gone. A page that was gone before it was ever read withdraws
    # nothing: what the feed said of it stays.
    unread = ({item.key for item in world.items if item.how == "page" and item.gone < ROUNDS}
              & {row[0] for row in killed["words"]} - {row[0] for row in through["words"]})
    for what, names in (("words", 1), ("relations", 2)):
        for row in set(through[what]) ^ set(killed[what]):
            if unread.isdisjoint(row[:names]):
                faults.append(f"{what}: {'lost' if row in through[what] else 'more'} {str(row)[:150]}")
    print(f"{len(through['words'])} items, {len(through['relations'])} relations, {len(through['stories'])} stories; "
          f"B-cubed of those of the two runs {b_cubed(through['stories'], killed['stories']):.3f}")
    for fault in faults:
        print("FAULT", fault)
    if not arguments.keep:
        shutil.rmtree(folder)
    return 1 if faults else 0


sys.exit(main())
