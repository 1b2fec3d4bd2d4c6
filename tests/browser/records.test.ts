import { part } from "#tests/support/shared-site";

// These parts share a site: each has records of its own.

part("an import", () => import("#tests/browser/records/import"));
part("premises", () => import("#tests/browser/records/premises"));
part("pictures", () => import("#tests/browser/records/pictures"));
part("a confirmation by letter", () => import("#tests/browser/records/confirm"));
part("the officials' table of cases", () => import("#tests/browser/records/case-table"));
