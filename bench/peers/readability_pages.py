#!/usr/bin/env python3
"""Reads the pages that JSON Lines in a file name with readability-lxml (Debian: python3-readability), twice to warm up and then
timed; prints pages a second. Usage: readability_pages.py PAGES.jsonl"""
import json
import logging
import os
import sys
import time

from readability import Document

logging.disable(logging.CRITICAL)
folder = os.path.dirname(os.path.abspath(sys.argv[1]))
pages = []
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        with open(os.path.join(folder, json.loads(line)["path"]), "rb") as page:
            pages.append(page.read().decode("utf-8", "replace"))


def read():
    for page in pages:
        try:
            document = Document(page)
            document.title()
            document.summary()
        except Exception:  # A page that it cannot read counts as read.
            pass


read()
read()
start = time.process_time()
read()
print(f"readability-lxml  {len(pages) / (time.process_time() - start):7.1f} pages/s")
