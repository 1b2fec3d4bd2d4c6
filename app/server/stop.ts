import type { Say } from "#server/say";

/** Something the start command has started, in the order of starting. */
export type Part = { stop: () => Promise<void>; force: () => void };

/** Stops the parts in the opposite order: what others lean on goes last. */
export async function stopAll(running: Part[]): Promise<void> {
  for (const part of running.toReversed()) await part.stop();
}

/** The first Ctrl-C, SIGTERM or closed terminal stops everything in order; a second one does not wait. */
export function stopOnSignal(running: Part[], say: Say): void {
  let told = false;
  const stop = () => {
    if (told) {
      say("Stopping by force.");
      for (const part of running) part.force();
      process.exit(1);
    }
    told = true;
    say("\nStopping … (once more to stop by force)");
    stopAll(running).then(
      () => leave(say),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.on("SIGHUP", stop);
}

function leave(say: Say): never {
  say("Stopped.");
  process.exit(0);
}
