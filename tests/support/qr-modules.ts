/** The dark modules that the path of a QR code draws, as "x,y"; the path may draw nothing else. */
export function modulesOf(path: string): Set<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  if (runs.map(([run]) => run).join("") !== path) throw new Error("the path draws something else than modules");
  return new Set(
    runs.flatMap(([, x, y, width]) => Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step},${y}`)),
  );
}
