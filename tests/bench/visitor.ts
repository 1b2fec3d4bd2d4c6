/** Reads the first page of the directory over and over until told to stop, and says how long the slowest one took. */
import { setTimeout as pause } from "node:timers/promises";
import { connect, disconnect } from "#models/connection.server";
import { loadDirectory } from "../../app/routes/directory/queries.server";
import { readQuery } from "#domain/search/directory-query";

const PAUSE_MS = 50;

let isStopped = false;
process.once("message", () => (isStopped = true));

await connect(process.argv[2] ?? "");
const query = readQuery(new URLSearchParams("tab=associations"));
// The first one reads the code in; it does not count.
await loadDirectory(query, "fi", new Date());
process.send?.(0);
let worst = 0;
while (!isStopped) {
  const since = performance.now();
  await loadDirectory(query, "fi", new Date());
  worst = Math.max(worst, performance.now() - since);
  await pause(PAUSE_MS);
}
process.send?.(worst);
await disconnect();
