import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { processOf } from "#tests/support/processes";
import { freePort, type RunningProgram, runProgram } from "#tests/support/program";
import { quickFolder } from "#tests/support/quick-folder";

let folder: string;
let dataDir: string;
let port: number;
let settings: Record<string, string>;
const started: RunningProgram[] = [];

beforeAll(async () => {
  folder = await quickFolder("kumppani-start-");
  dataDir = path.join(folder, "data");
  port = await freePort();
  settings = { PORT: String(port), DATA_DIR: dataDir };
});

afterAll(async () => {
  for (const { child } of started) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningProgram> {
  const program = runProgram("app/server/start.ts", [], settings);
  started.push(program);
  await program.untilSaid("Kumppani is ready");
  return program;
}

const isReady = () =>
  fetch(`http://localhost:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

describe("npm start", () => {
  let running: RunningProgram;

  test("starts everything on an empty folder and says where to go and as whom", { timeout: 60_000 }, async () => {
    running = await start();
    expect(running.said()).toContain(`Kumppani is ready at http://localhost:${port}`);
    expect(running.said()).toMatch(/Loaded the demo data \([\d.]+ s\)\./);
    expect(running.said()).toMatch(/\n {2}\S.* {2}\S+@\S+ {2}\(.+\)/);
    // Right after its start the search is still learning, and the database's answer may come late.
    await expect.poll(isReady, { timeout: 15_000, interval: 200 }).toBe(true);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
  });

  test("brings the web server back when it is killed", async () => {
    const killed = processOf(running, "web");
    process.kill(killed, "SIGKILL");
    await expect.poll(isReady, { timeout: 15_000, interval: 200 }).toBe(true);
    expect(running.said()).toContain("The web server stopped unexpectedly");
    expect(processOf(running, "web")).not.toBe(killed);
  });

  test("lets no backup open the folder it uses", async () => {
    const backup = runProgram("app/server/backup.ts", [path.join(folder, "early.backup")], settings);
    expect(await backup.exitCode).toBe(1);
    expect(backup.said()).toContain("in use by another Kumppani");
    expect(backup.said()).not.toContain("    at ");
  });

  test("stops cleanly on SIGTERM", async () => {
    running.child.kill("SIGTERM");
    expect(await running.exitCode).toBe(0);
    expect(running.said()).toContain("Stopped.");
    expect(await isReady()).toBe(false);
    expect(await readdir(dataDir)).toEqual(["database"]);
  });

  test("keeps the data over a second start and leaves it as it is", { timeout: 60_000 }, async () => {
    const again = await start();
    expect(again.said()).toContain("The pages are built already.");
    expect(again.said()).toContain("The database holds data already and is left as it is.");
    again.child.kill("SIGINT");
    expect(await again.exitCode).toBe(0);
  });

  test("leaves nothing running when it is killed itself", { timeout: 60_000 }, async () => {
    const doomed = await start();
    const web = processOf(doomed, "web");
    doomed.child.kill("SIGKILL");
    await expect.poll(() => isAlive(web), { timeout: 15_000, interval: 200 }).toBe(false);
  });
});

describe("npm run backup and restore", () => {
  test("carry a whole installation to another folder", { timeout: 60_000 }, async () => {
    const file = path.join(folder, "all.backup");
    const backup = runProgram("app/server/backup.ts", [file], settings);
    expect(await backup.exitCode, backup.said()).toBe(0);
    const [, documents] = /Wrote (\d+) documents/.exec(backup.said()) ?? [];
    expect(Number(documents)).toBeGreaterThan(0);

    const elsewhere = { DATA_DIR: path.join(folder, "elsewhere") };
    const restore = runProgram("app/server/restore.ts", [file], elsewhere);
    expect(await restore.exitCode, restore.said()).toBe(0);
    expect(restore.said()).toContain(`Restored and counted ${documents} documents`);

    const again = runProgram("app/server/restore.ts", [file], elsewhere);
    expect(await again.exitCode).toBe(1);
    expect(again.said()).toContain("The database holds data already. Nothing was changed");
    const replaced = runProgram("app/server/restore.ts", [file, "--replace"], elsewhere);
    expect(await replaced.exitCode, replaced.said()).toBe(0);
  });
});

describe("a port that another program uses", () => {
  test("is named before anything is started", { timeout: 30_000 }, async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    const taken = String((other.address() as AddressInfo).port);
    const program = runProgram("app/server/start.ts", [], { PORT: taken, DATA_DIR: path.join(folder, "untouched") });
    expect(await program.exitCode).toBe(1);
    expect(program.said()).toContain(`Port ${taken} is in use`);
    expect(await readdir(folder)).not.toContain("untouched");
    other.close();
  });
});

describe("settings", () => {
  test("outside demo mode each missing one is named and nothing starts", async () => {
    const program = runProgram("app/server/start.ts", [], { ...settings, DEMO: "0" });
    expect(await program.exitCode).toBe(1);
    for (const name of ["PUBLIC_URL", "SMTP_URL", "MAIL_FROM", "SECRET_KEY"])
      expect(program.said()).toContain(`${name} is missing`);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
