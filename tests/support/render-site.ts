import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import pino from "pino";
import { environment } from "#env.server";
import { TOWN_NOW } from "#tests/support/cast";
import * as entry from "../../app/entry.server";
import * as root from "../../app/root";

type RouteModule = ServerBuild["routes"][string]["module"];

/** Everybody's pages and files; the desks are left out, which take their time to read. */
const MODULES = import.meta.glob<RouteModule>(
  ["../../app/routes/*/route.tsx", "!../../app/routes/{my,office,dev}*/route.tsx"],
  { eager: true },
);

/** `associations.$associationId` → `associations/:associationId`, as Remix reads the names of route folders. */
const addressOf = (name: string): string =>
  name
    .split(".")
    .map((part) => part.replace(/_$/, ""))
    .filter((part) => part !== "_index")
    .map((part) => part.replace(/^\$/, ":"))
    .join("/");

const NAMES = Object.keys(MODULES)
  .map((file) => file.split("/").at(-2) ?? "")
  .filter((name) => name !== "$");

const placeOf = (name: string) => {
  const address = addressOf(name);
  return address === "" ? { index: true } : { path: address };
};

function moduleOf(name: string): RouteModule {
  const module = MODULES[`../../app/routes/${name}/route.tsx`];
  if (!module) throw new Error(`no route ${name}`);
  return module;
}

/** What the document is told of a route's files in the browser: nothing here ever asks for them. */
const assetOf = (id: string, place: { path?: string; index?: boolean; parentId?: string }) => ({
  ...{ id, ...place, module: "", imports: [], hasAction: false, hasLoader: true, hasErrorBoundary: false },
  ...{ hasClientAction: false, hasClientLoader: false },
});

function buildOf(): ServerBuild {
  const places = NAMES.map((id) => ({ id, parentId: "root", ...placeOf(id) }));
  const routes = Object.fromEntries(places.map((place) => [place.id, { ...place, module: moduleOf(place.id) }]));
  const assets = Object.fromEntries(places.map((place) => [place.id, assetOf(place.id, place)]));
  return {
    entry: { module: entry },
    routes: { root: { id: "root", path: "", module: root as RouteModule }, ...routes },
    assets: {
      entry: { imports: [], module: "/entry.js" },
      routes: { root: assetOf("root", { path: "" }), ...assets },
      url: "/manifest.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    mode: "production",
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
    },
  };
}

type Visit = (
  address: string,
  headers?: Record<string, string>,
  /** The fields of a form to send; without them the page is only read. */
  form?: Record<string, string>,
) => Promise<{ status: number; text: string; headers: Headers }>;

/** The site as a visitor gets it at noon of the town's day, rendered from the routes themselves. */
export function visitorOf(): Visit {
  const handle = createRequestHandler(buildOf(), "production");
  return async (address, headers = {}, form = undefined) => {
    const sent = form ? { method: "POST", body: new URLSearchParams(form) } : {};
    const response = await handle(new Request(new URL(address, environment().publicUrl), { headers, ...sent }), {
      ...{ arrivedAt: TOWN_NOW, requestId: "test", nonce: "nonce", clientKey: "client" },
      log: pino({ level: "error" }),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
}
