/** A stretch of time, half-open: the moment it ends belongs to whoever comes next. */
export type Span = { startsAt: Date; endsAt: Date };

/**
 * Do two stretches share a moment? One that the clocks swallowed, such as half past three to four on the night they are
 * moved forward, has no moment to share.
 */
export const overlap = (a: Span, b: Span): boolean =>
  a.startsAt < a.endsAt && b.startsAt < b.endsAt && a.startsAt < b.endsAt && b.startsAt < a.endsAt;

export const byStart = (a: Span, b: Span): number =>
  Number(a.startsAt) - Number(b.startsAt) || Number(a.endsAt) - Number(b.endsAt);

/** The same time told with as few stretches as it takes, in order. */
export function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { startsAt, endsAt } of spans.filter((span) => span.startsAt < span.endsAt).toSorted(byStart)) {
    const last = whole.at(-1);
    if (last && startsAt <= last.endsAt) last.endsAt = endsAt > last.endsAt ? endsAt : last.endsAt;
    else whole.push({ startsAt, endsAt });
  }
  return whole;
}

/** Is every moment of the stretch in one of the others? */
export const isCovered = (span: Span, by: readonly Span[]): boolean =>
  merged(by).some(({ startsAt, endsAt }) => startsAt <= span.startsAt && span.endsAt <= endsAt);
