#!/usr/bin/env python3
"""Reads the feeds that JSON Lines on standard input name with feedparser (Debian: python3-feedparser); prints their entries' number."""
import json
import sys

import feedparser

entries = 0
for line in sys.stdin:
    given = json.loads(line)
    with open(given["path"], "rb") as file:
        headers = {"content-type": given["content_type"], "content-location": given["url"]}
        entries += len(feedparser.parse(file.read(), response_headers=headers).entries)
print(entries, "entries")
