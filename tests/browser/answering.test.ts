import { part } from "#tests/support/shared-site";

// These parts share a site: what is collected belongs to its browser, what is sent and asked to different associations, and
// what is scored to a call.

part("the tray", () => import("#tests/browser/answering/tray"));
part("a counsellor", () => import("#tests/browser/answering/counsellor"));
part("changes", () => import("#tests/browser/answering/changes"));
part("assessors", () => import("#tests/browser/answering/scoring"));
