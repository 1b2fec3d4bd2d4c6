/** How long something takes, told in milliseconds. */
export type Measured = { name: string; medianMs: number; p95Ms: number };

const at = (sorted: readonly number[], part: number): number => sorted[Math.ceil(sorted.length * part) - 1] ?? NaN;

/** Does something over and over, after a few rounds that do not count. */
export async function measure(name: string, rounds: number, once: () => Promise<unknown>): Promise<Measured> {
  for (let round = 0; round < 3; round += 1) await once();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const since = performance.now();
    await once();
    times.push(performance.now() - since);
  }
  times.sort((a, b) => a - b);
  return { name, medianMs: at(times, 0.5), p95Ms: at(times, 0.95) };
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** One line for each, and the memory of the process at the end. */
export function told(measured: readonly Measured[]): string {
  const line = ({ name, medianMs, p95Ms }: Measured) =>
    `${name.padEnd(40)} median ${medianMs.toFixed(0).padStart(5)} ms   p95 ${p95Ms.toFixed(0).padStart(5)} ms`;
  const { rss, heapUsed } = process.memoryUsage();
  return [...measured.map(line), `memory: ${megabytes(rss)}, of it heap ${megabytes(heapUsed)}`].join("\n");
}
