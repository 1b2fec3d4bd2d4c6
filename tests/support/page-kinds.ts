import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One kind of page: a route, such as `/associations/:associationId`, and the addresses that lead to it. */
type PageKind = { route: string; matches: (path: string) => boolean };

/** A route that answers with a page, and not with a file, data or a redirection only, exports a component. */
function hasPage(name: string): boolean {
  const inFolder = path.join("app/routes", name, "route.tsx");
  const file = existsSync(inFolder) ? inFolder : path.join("app/routes", name);
  return file.endsWith(".tsx") && readFileSync(file, "utf8").includes("export default");
}

/** `my_.cases.$caseId_.claims` → `/my/cases/:caseId/claims`, as Remix reads the names of route files. */
function kindOf(name: string): PageKind {
  const parts = name.split(".").map((part) => part.replace(/_$/, ""));
  const inAddress = parts.filter((part) => part !== "_index");
  const route = `/${inAddress.map((part) => part.replace(/^\$/, ":")).join("/")}`;
  const pattern = inAddress.map((part) => (part.startsWith("$") ? "[^/]+" : part)).join("/");
  const regex = new RegExp(`^/${pattern}/?$`);
  return { route, matches: (address) => regex.test(address) };
}

const freeParts = ({ route }: PageKind): number => route.split(":").length;

/** Every kind of page there is, the narrowest first, as a router would choose. */
const KINDS = readdirSync("app/routes")
  .filter(hasPage)
  .map((file) => kindOf(file.replace(/\.tsx$/, "")))
  .sort((a, b) => freeParts(a) - freeParts(b));

export const PAGE_ROUTES: readonly string[] = KINDS.map(({ route }) => route);

/** The route of the page that an address of the site leads to; null when it leads to none. */
export const routeOf = (address: string): string | null => KINDS.find(({ matches }) => matches(address))?.route ?? null;
