import { describe, expect, test } from "vitest";
import { readEnvironment } from "#env.server";

const real = {
  MONGODB_URI: "mongodb://db.example.org/kumppani",
  PUBLIC_URL: "https://kumppani.example.org/",
  SMTP_URL: "smtp://mail.example.org",
  MAIL_FROM: "Kumppani <kumppani@example.org>",
  SECRET_KEY: "x".repeat(32),
};

const read = (raw: Record<string, string>) => readEnvironment(raw as NodeJS.ProcessEnv);

describe("the settings", () => {
  test("nothing set is a demo on one's own machine", () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: { demo: true, mongodbUri: null, publicUrl: "http://localhost:3000" },
    });
  });

  test("a replica set is named by all its members", () => {
    const MONGODB_URI = "mongodb://a.example.org:27017,b.example.org:27017/kumppani?replicaSet=rs0";
    expect(read({ ...real, MONGODB_URI })).toMatchObject({ ok: true, value: { mongodbUri: MONGODB_URI } });
  });

  test("a real installation is complete", () => {
    expect(read(real)).toMatchObject({ ok: true, value: { demo: false, publicUrl: "https://kumppani.example.org" } });
  });

  test.each(["PUBLIC_URL", "SMTP_URL", "MAIL_FROM", "SECRET_KEY"])(
    "outside the demo a missing %s stops the start by name",
    (name) => {
      const lacking = Object.fromEntries(Object.entries(real).filter(([key]) => key !== name));
      expect(read(lacking)).toMatchObject({ ok: false, refusal: [{ name, problem: "missing" }] });
      expect(read({ ...real, [name]: "" })).toMatchObject({ ok: false });
    },
  );

  test("DEMO=1 with a server is a demo, DEMO=0 without one is not", () => {
    expect(read({ MONGODB_URI: real.MONGODB_URI, DEMO: "1" })).toMatchObject({ ok: true, value: { demo: true } });
    expect(read({ DEMO: "0" })).toMatchObject({ ok: false });
  });

  test("a letter is given up for another worker after two minutes, or as long as is set", () => {
    expect(read(real)).toMatchObject({ ok: true, value: { mailLeaseSeconds: 120 } });
    expect(read({ ...real, MAIL_LEASE_SECONDS: "5" })).toMatchObject({ ok: true, value: { mailLeaseSeconds: 5 } });
    expect(read({ ...real, MAIL_LEASE_SECONDS: "0" })).toMatchObject({
      ok: false,
      refusal: [{ name: "MAIL_LEASE_SECONDS" }],
    });
  });

  test("a short secret and a wrong port are refused by name", () => {
    const { refusal } = read({ ...real, SECRET_KEY: "short", PORT: "http" }) as { refusal: { name: string }[] };
    expect(refusal.map(({ name }) => name).sort()).toEqual(["PORT", "SECRET_KEY"]);
  });
});
