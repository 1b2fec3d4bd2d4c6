import { part } from "#tests/support/shared-site";

// These parts share a site: each begins with what it needs, and none counts on what another left.

part("an application that could be lost", () => import("#tests/browser/tending/lost"));
part("money that is divided", () => import("#tests/browser/tending/dividing"));
part("an application that two people write", () => import("#tests/browser/tending/together"));
part("an umbrella organisation", () => import("#tests/browser/tending/umbrella"));
part("an activity that is written", () => import("#tests/browser/tending/authoring"));
part("a grant form that an official makes", () => import("#tests/browser/tending/form-editor"));
part(
  "a board that decides, and an association that claims a revised decision",
  () => import("#tests/browser/tending/deciding"),
);
