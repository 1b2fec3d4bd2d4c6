import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import express, { type RequestHandler, Router } from "express";

/** The pages, either built or straight from the sources while developing. */
export type SiteBuild = {
  isDev: boolean;
  /** Serves scripts, styles, fonts and public files. */
  files: RequestHandler;
  load: () => Promise<ServerBuild>;
};

/** The result of `remix vite:build`. */
export async function builtSite(folder = path.resolve("build")): Promise<SiteBuild> {
  const entry = pathToFileURL(path.join(folder, "server", "index.js")).href;
  const build = asServerBuild(await import(entry));
  const files = Router();
  const client = path.join(folder, "client");
  files.use("/assets", express.static(path.join(client, "assets"), { immutable: true, maxAge: "1y", index: false }));
  files.use("/assets", (_request, response) => void response.status(404).type("text/plain").send("Not found"));
  files.use(express.static(client, { maxAge: "1h", index: false }));
  return { isDev: false, files, load: () => Promise.resolve(build) };
}

/** The sources through Vite, which reloads what is edited. */
export async function developmentSite(): Promise<SiteBuild> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  return {
    isDev: true,
    files: vite.middlewares,
    load: async () => asServerBuild(await vite.ssrLoadModule("virtual:remix/server-build")),
  };
}

function asServerBuild(module: unknown): ServerBuild {
  if (isServerBuild(module)) return module;
  throw new Error("this is not a Remix server build");
}

function isServerBuild(module: unknown): module is ServerBuild {
  return typeof module === "object" && module !== null && "routes" in module && "entry" in module && "assets" in module;
}
