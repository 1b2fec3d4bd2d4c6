import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Having run this long, a process counts as sound again and the next restart comes quickly. */
const STEADY_AFTER_MS = 60_000;

export type KeptRunning = {
  /** The process right now. */
  pid: () => number | undefined;
  /** Ends the process by SIGTERM; the next one starts at once. */
  restart: () => void;
  /** Ends it for good, by force when it has not ended after `patienceMs`. */
  stop: (patienceMs?: number) => Promise<void>;
  /** Ends it for good, now. */
  force: () => void;
};

type Options = {
  name: string;
  first: ChildProcess;
  start: () => Promise<ChildProcess>;
  say: (line: string) => void;
};

/** Watches a process and starts it again whenever it dies, waiting longer each time it does not last. */
export function keepRunning({ name, first, start, say }: Options): KeptRunning {
  let child = first;
  const stopping = new AbortController();
  let restarting = false;
  void watch();
  return {
    pid: () => child.pid,
    restart: () => {
      restarting = true;
      child.kill("SIGTERM");
    },
    stop: async (patienceMs) => {
      stopping.abort();
      await end(child, patienceMs);
    },
    force: () => {
      stopping.abort();
      child.kill("SIGKILL");
    },
  };

  async function watch(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (true) {
      const since = performance.now();
      await exitOf(child);
      if (stopping.signal.aborted) return;
      if (restarting || performance.now() - since > STEADY_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      if (!restarting) say(`The ${name} stopped unexpectedly; starting it again in ${pauseMs / 1000} s.`);
      restarting = false;
      // The pause must keep this process alive: while every child is down, nothing else may.
      await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      if (stopping.signal.aborted) return;
      child = await start().catch(tellAndKeepOld);
      if (stopping.signal.aborted) await end(child);
    }
  }

  /** The old child has ended already, so the next round follows after a longer pause. */
  function tellAndKeepOld(error: unknown): ChildProcess {
    say(error instanceof Error ? error.message : String(error));
    return child;
  }
}

function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

async function end(child: ChildProcess, patienceMs?: number): Promise<void> {
  child.kill("SIGTERM");
  const force = patienceMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), patienceMs);
  await exitOf(child);
  clearTimeout(force);
}
