import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseAskedCodes } from "#server/asked-code";

let server: Server;
let site: string;
beforeAll(async () => {
  const app = express();
  app.use(refuseAskedCodes());
  app.get("*", (request, response) => void response.json(request.query));
  server = createServer(app).listen(0);
  await once(server, "listening");
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${site}/directory?${new URLSearchParams(query).toString()}`, { redirect: "manual", headers });

test("an identity code in a question leads to the same page without the question, which says so", async () => {
  const answer = await ask({ q: "Matti 131052-308T juo", village: "keskusta" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/directory?village=keskusta"]);
  expect(answer.headers.get("set-cookie")).toContain("codeInQuestion");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).not.toContain("131052");
});

test("what is only asked ahead, as suggestions are, says nothing on the next page", async () => {
  const answer = await ask({ q: "131052 308T" }, { "Sec-Fetch-Dest": "empty" });
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([303, null]);
});

test("any other question is asked as it is", async () => {
  const answer = await ask({ q: "yksinäinen, soita 13.10. klo 12-14" });
  expect(await answer.json()).toEqual({ q: "yksinäinen, soita 13.10. klo 12-14" });
});
