// Whatever is done here can be done without it: every page is whole as the server sends it.
import "./marks.js";
import "./keys.js";
import "./palette.js";
import "./live.js";
import "./offline.js";
import "./again.js";
