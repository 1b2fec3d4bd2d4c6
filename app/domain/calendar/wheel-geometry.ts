/** Two points of a ring: fractions of the year, and how far from the middle it begins and ends. */
export type RingPiece = { start: number; end: number; inner: number; outer: number };

/** The year begins and ends at the top with a narrow seam, where the rings have room for their numbers. */
const SEAM = 0.018;

const angleOf = (fraction: number): number => 2 * Math.PI * (SEAM / 2 + fraction * (1 - SEAM));

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The point of the circle at a fraction of the year, clockwise from the top. */
export function pointAt(fraction: number, radius: number): { x: number; y: number } {
  const angle = angleOf(fraction);
  return { x: rounded(radius * Math.sin(angle)), y: rounded(-radius * Math.cos(angle)) };
}

/** How a label at a fraction is turned to stand on the circle: upright in the upper half, not upside down in the lower. */
export function turnAt(fraction: number): number {
  const degrees = (angleOf(fraction) * 180) / Math.PI;
  return rounded(degrees > 90 && degrees < 270 ? degrees - 180 : degrees);
}

/** The outline of a piece of a ring as an SVG path. */
export function ringPath({ start, end, inner, outer }: RingPiece): string {
  const [a, b, c, d] = [pointAt(start, outer), pointAt(end, outer), pointAt(end, inner), pointAt(start, inner)];
  const isLarge = angleOf(end) - angleOf(start) > Math.PI ? 1 : 0;
  return (
    `M${a.x} ${a.y}A${outer} ${outer} 0 ${isLarge} 1 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${inner} ${inner} 0 ${isLarge} 0 ${d.x} ${d.y}Z`
  );
}

/** Widens a piece around its middle until its arc is as long as the eye and the finger need, within the year. */
export function atLeast({ start, end, inner, outer }: RingPiece, length: number): RingPiece {
  const needed = length / (2 * Math.PI * ((inner + outer) / 2) * (1 - SEAM));
  const lacking = needed - (end - start);
  if (lacking <= 0) return { start, end, inner, outer };
  const from = Math.min(Math.max(0, start - lacking / 2), 1 - needed);
  return { start: from, end: from + needed, inner, outer };
}

/**
 * Shares the width between two radii out to rings, from the rim inwards. A ring with more lanes is wider, but not as many
 * times wider: the arcs of a ring with one lane are drawn boldest.
 */
export function ringRadii(
  laneCounts: readonly number[],
  { inner, outer, gap }: { inner: number; outer: number; gap: number },
): { inner: number; outer: number }[] {
  const shares = laneCounts.map((count) => Math.max(1, count) + 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const width = (outer - inner - gap * (shares.length - 1)) / total;
  let rim = outer;
  return shares.map((share) => {
    const ring = { outer: rounded(rim), inner: rounded(rim - share * width) };
    rim = rim - share * width - gap;
    return ring;
  });
}
