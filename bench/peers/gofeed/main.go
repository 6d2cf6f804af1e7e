// Reads the feeds that JSON Lines on standard input name with gofeed (Debian: golang-github-mmcdole-gofeed-dev); prints
// their entries' number.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/mmcdole/gofeed"
)

type named struct {
	Path string `json:"path"`
}

func main() {
	lines := json.NewDecoder(os.Stdin)
	parser := gofeed.NewParser()
	entries := 0
	for lines.More() {
		var file named
		if err := lines.Decode(&file); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		content, err := os.ReadFile(file.Path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if feed, err := parser.Parse(bytes.NewReader(content)); err == nil {
			entries += len(feed.Items)
		}
	}
	fmt.Println(entries, "entries")
}
