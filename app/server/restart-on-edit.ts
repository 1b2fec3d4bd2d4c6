import { watch } from "node:fs";
import type { KeptRunning } from "#server/keep-running";
import type { Say } from "#server/say";

const WORKER_SOURCES = ["app/domain", "app/i18n", "app/use-cases", "app/server", "models", "emails"];
const SETTLE_MS = 300;

/** While developing: starts the worker again when its sources are edited. Pages reload through Vite by themselves. */
export function restartOnEdit(worker: KeptRunning, say: Say): void {
  let timer: NodeJS.Timeout | undefined;
  const restart = () => {
    say("Sources changed: restarting the worker.");
    worker.restart();
  };
  for (const folder of WORKER_SOURCES)
    watch(folder, { recursive: true, persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(restart, SETTLE_MS);
    });
}
