import { fork } from "node:child_process";
import { once } from "node:events";

/**
 * Somebody who looks at the directory all the while, from a process of their own as the web server's is.
 * @returns ends it, and tells how many milliseconds the slowest page took
 */
export async function startVisitor(databaseUri: string): Promise<() => Promise<number>> {
  const visitor = fork("tests/bench/visitor.ts", [databaseUri], { execArgv: ["--import", "tsx"] });
  await once(visitor, "message");
  return async () => {
    visitor.send("stop");
    const [worst] = (await once(visitor, "message")) as [number];
    return worst;
  };
}
