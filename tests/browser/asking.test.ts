import { part } from "#tests/support/shared-site";

// Who only asks changes nothing that others see: these parts share a site. The last one alone marks what was missing.

part("the counsellor's desk", () => import("#tests/browser/asking/desk"));
part("the search without scripts", () => import("#tests/browser/asking/search-without-scripts"));
part("the menus", () => import("#tests/browser/asking/menus"));
part("what the pages weigh, and for whom they are", () => import("#tests/browser/asking/budget"));
part("what is sensitive, missing or kept", () => import("#tests/browser/asking/needs"));
