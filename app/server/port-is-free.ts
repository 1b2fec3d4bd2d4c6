import { once } from "node:events";
import { createServer } from "node:net";
import { StartProblem } from "#server/start-problem";

/** Says at once that the port is taken, before a database has been started or filled for nothing. */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer().listen(port);
  try {
    await once(probe, "listening");
  } catch {
    throw new StartProblem(`Port ${port} is in use by another program. Stop that one, or choose another with PORT.`);
  } finally {
    probe.close();
  }
}
