import { once } from "node:events";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import type { ServerBuild } from "@remix-run/node";
import { Router } from "express";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import mongoose from "mongoose";
import { prepareRateLimits } from "#server/rate-limit";
import type { SiteBuild } from "#server/site-build";
import { createWebApp } from "#server/web-app";
import { testDatabase } from "#tests/support/database";

testDatabase();

const logged: string[] = [];
const log = pino(new Writable({ write: (chunk: Buffer, _encoding, done) => (logged.push(chunk.toString()), done()) }));

/** The smallest site Remix can serve: one resource route that answers what it was given. */
const build: ServerBuild = {
  entry: { module: { default: () => new Response("no page") } },
  routes: {
    root: {
      id: "root",
      path: "*",
      module: {
        default: undefined,
        loader: ({ context }) => Response.json({ ...context, log: typeof context["log"] }),
        action: () => Response.json({ changed: true }),
      },
    },
  },
  assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
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
/** A page that no page's code ever comes to. */
const files = Router().get("/fails", () => {
  throw new Error("broken");
});
const site: SiteBuild = { isDev: false, files, load: () => Promise.resolve(build) };

let server: Server;
let address: string;

async function listen(limits = { everythingPerMinute: 1_000, changesPerMinute: 1_000 }, secretKey = "s".repeat(32)) {
  const app = createWebApp({
    environment: { publicUrl: "https://kumppani.example", secretKey, trustProxy: 0 },
    log,
    site,
    limits,
  });
  const listening = createServer(app).listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return { server: listening, address: `http://127.0.0.1:${port}` };
}

beforeAll(async () => {
  await prepareRateLimits();
  ({ server, address } = await listen());
});
afterAll(() => server.close());

const post = (headers: Record<string, string>) => sendRaw("POST", headers);

/** Through node:http, because fetch does not let one set the headers a browser sets. */
function sendRaw(
  method: string,
  headers: Record<string, string>,
  path = "/x",
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${address}${path}`, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on("error", reject).end();
  });
}

describe("a request that changes something", () => {
  test("passes from our own page, by the browser's word or by its origin", async () => {
    expect((await post({ "Sec-Fetch-Site": "same-origin", Origin: address })).status).toBe(200);
    expect(
      (await post({ "Sec-Fetch-Site": "same-origin", Origin: "https://kumppani.example", Host: "kumppani.example" }))
        .status,
    ).toBe(200);
    expect((await post({ Origin: address })).status).toBe(200);
  });

  test.each([
    ["says nothing of where it comes from", {}],
    ["comes from another site", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" }],
    ["comes from a sibling domain", { "Sec-Fetch-Site": "same-site", Origin: "https://other.example" }],
    ["claims our site but names another origin", { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.example" }],
    ["hides its origin", { Origin: "null" }],
    ["forges the forwarded host", { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }],
  ])("is refused in three languages when it %s", async (_what, headers) => {
    const { status, text } = await post(headers);
    expect(status).toBe(403);
    expect(text).toMatch(/Pyyntö hylättiin[^]*Begäran avvisades[^]*was refused/);
  });

  test("is refused before it is read when it is too large or does not say its length", async () => {
    const ours = { Origin: address };
    expect((await post({ ...ours, "Content-Length": String(60 * 1024 * 1024) })).status).toBe(413);
    expect((await post({ ...ours, "Transfer-Encoding": "chunked" })).status).toBe(411);
  });
});

describe("every response", () => {
  test("carries the security headers, with a nonce of its own", async () => {
    const [first, second] = await Promise.all([fetch(address), fetch(address)]);
    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{22,}'/);
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toBe(second.headers.get("content-security-policy"));
    expect(first.headers.get("referrer-policy")).toBe("same-origin");
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(first.headers.get("permissions-policy")).toContain("camera=()");
    expect(first.headers.get("strict-transport-security")).toBeNull();
    expect(first.headers.get("x-powered-by")).toBeNull();
  });

  test("gives the page the instant of arrival, the id, the nonce and a client key that is not the address", async () => {
    const before = Date.now();
    const response = await fetch(address, { headers: { "X-Request-Id": "proxy-id-12345" } });
    const context = (await response.json()) as Record<string, string>;
    expect(Date.parse(context["arrivedAt"] ?? "")).toBeGreaterThanOrEqual(before);
    expect(context["requestId"]).toBe("proxy-id-12345");
    expect(response.headers.get("x-request-id")).toBe("proxy-id-12345");
    expect(response.headers.get("content-security-policy")).toContain(context["nonce"]);
    expect(context["clientKey"]).toMatch(/^[\w-]{22}$/);
    expect(context["log"]).toBe("object");
  });

  test("is logged by method, path and status, without anything personal", async () => {
    logged.length = 0;
    await fetch(`${address}/associations/abc?haku=yksinainen+mies`, {
      headers: {
        Cookie: "session=secret-cookie",
        "User-Agent": "a-browser",
        "X-Request-Id": "bad id {}",
      },
    });
    await expect.poll(() => logged.length).toBe(1);
    const [line = ""] = logged;
    expect(JSON.parse(line)).toMatchObject({ method: "GET", path: "/associations/abc", status: 200 });
    expect(line).not.toMatch(/yksinainen|secret-cookie|a-browser|127\.0\.0\.1|bad id/);
  });

  test.each([
    "/suggest?q=mieheni+lyo",
    "/directory?q=mieheni+lyo&need=turvallisuus",
    "/healthz?q=mieheni+lyo",
    "/%zz?q=mieheni+lyo",
  ])("keeps what was asked out of the log and of the next site's knowledge: %s", async (path) => {
    logged.length = 0;
    const { headers } = await fetch(`${address}${path}`);
    await fetch(`${address}/after`);
    await expect.poll(() => logged.some((line) => line.includes("/after"))).toBe(true);
    expect(logged.join("")).not.toMatch(/mieheni|lyo|turvallisuus|q=/);
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  test("is logged without what was asked also where it failed", async () => {
    logged.length = 0;
    const response = await fetch(`${address}/fails?q=mieheni+lyo`);
    expect(response.status).toBe(500);
    expect(response.headers.get("referrer-policy")).toBe("same-origin");
    await expect.poll(() => logged.length).toBeGreaterThan(0);
    expect(logged.join("")).toContain("/fails");
    expect(logged.join("")).not.toContain("mieheni");
  });

  test("is logged without the sealed part of a letter's link", async () => {
    logged.length = 0;
    await fetch(`${address}/confirm/abc.20270101.def.20270901.seal?lang=fi`);
    await expect.poll(() => logged.length).toBe(1);
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({ path: "/confirm/…" });
  });

  test.each([
    ["/t/7KQ2-M9XD-4HPT", "/t/…"],
    ["/t/7KQ2-M9XD-4HPT.data?_routes=x", "/t/…"],
    ["/tray/slip/7KQ2-M9XD-4HPT", "/tray/slip/…"],
    ["/tray/slip", "/tray/slip"],
  ])("is logged without what opens a slip: %s", async (asked, path) => {
    logged.length = 0;
    await fetch(`${address}${asked}`);
    await expect.poll(() => logged.length).toBe(1);
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({ path });
  });
});

describe("health", () => {
  test("alive and ready while the database answers", async () => {
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });
});

describe("the rate limit", () => {
  test("holds a client to so many changes a minute, across processes, and stores no address", async () => {
    const limits = { everythingPerMinute: 1_000, changesPerMinute: 3 };
    const first = await listen(limits, "a".repeat(32));
    const second = await listen(limits, "a".repeat(32));
    const send = (to: string) => fetch(to, { method: "POST", headers: { Origin: to } });
    const statuses: number[] = [];
    for (const { address: to } of [first, second, first, second]) statuses.push((await send(to)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(Number((await send(first.address)).headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await fetch(first.address)).status).toBe(200);
    const stored = await mongoose.connection.collection("rateLimits").find().toArray();
    expect(JSON.stringify(stored)).not.toContain("127.0.0.1");
    first.server.close();
    second.server.close();
  });

  test("lets requests pass, and says so, when the database cannot count", async () => {
    logged.length = 0;
    const { server: other, address: to } = await listen();
    await mongoose.connection.collection("rateLimits").drop();
    await mongoose.connection.createCollection("rateLimits", { validator: { never: { $exists: true } } });
    expect((await fetch(to)).status).toBe(200);
    expect(logged.join("")).toContain("rate limit not counted");
    other.close();
  });
});

test.each(["/t/ABCD", "/answer/token", "/confirm/token", "/tray", "/tray/slip/ABCD", "/t/%E0%A4", "/office/desk"])(
  "no cache holds %s, nor what is answered when it fails, and its address goes to no other site",
  async (path) => {
    for (const method of ["GET", "POST"]) {
      const { headers } = await fetch(`${address}${path}`, { method });
      expect(headers.get("Cache-Control")).toBe("private, no-store");
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
    }
    expect((await fetch(`${address}/trayful`)).headers.get("Cache-Control")).toBeNull();
  },
);

test.each(["/%zz", "/office/cases?_data=root", "/office/cases?page=2&_data="])(
  "an address that nothing of ours makes is the sender's fault and reaches no page: %s",
  async (path) => {
    const answer = await fetch(`${address}${path}`);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("The address is broken.")]);
    expect((await fetch(`${address}/office/cases?q=_data`)).status).toBe(200);
  },
);
