/** A place on the globe in decimal degrees (WGS84). */
export type Position = { lat: number; lon: number };

/** The mean radius of the earth, in kilometres. */
const RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Half a chord, squared, along one angle: the haversine. */
const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;

/** How far two places are from each other along the ground as the crow flies, in kilometres. */
export function kilometresBetween(a: Position, b: Position): number {
  const along = haversine(radians(b.lat - a.lat));
  const across = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * haversine(radians(b.lon - a.lon));
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(along + across)));
}

/** A village of a municipality: two municipalities may each have a "Keskusta". */
export type Village = { municipality: string; code: string; position: Position | null };

/** How far one lives from an activity: in the same village, so many kilometres, or nobody can tell. */
export type Distance = { kind: "same" } | { kind: "away"; km: number } | { kind: "unknown" };

/**
 * From village to village in whole kilometres, never less than one: a village is a dot on the map, and more exact than
 * that would be a claim about where somebody lives.
 */
export function distanceBetween(from: Village, to: Village): Distance {
  if (from.municipality === to.municipality && from.code === to.code) return { kind: "same" };
  if (!from.position || !to.position) return { kind: "unknown" };
  return { kind: "away", km: Math.max(1, Math.round(kilometresBetween(from.position, to.position))) };
}

/** For sorting: the same village first, then by kilometres, and last where nobody can tell. */
export function byDistance(a: Distance | null, b: Distance | null): number {
  const [one, other] = [a, b].map((distance) => {
    if (distance?.kind === "same") return 0;
    return distance?.kind === "away" ? distance.km : Infinity;
  }) as [number, number];
  return one === other ? 0 : one - other;
}
