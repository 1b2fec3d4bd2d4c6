import type { ApplicationContent } from "#domain/grants/application";
import type { ActivityRow } from "#domain/grants/scoring/activity";
import type { Counted } from "#domain/grants/scoring/computed";
import { APPLICATION_FIGURES, type ApplicationFigure } from "#domain/grants/scoring/criteria";

/** Figures that a preparer wrote down where the application does not tell them, or tells them wrong. */
export type WrittenFigures = {
  figures: Readonly<Partial<Record<ApplicationFigure, number>>>;
  activity: readonly ActivityRow[];
};

type Core = Pick<ApplicationContent, "memberCount" | "totalCostsCents" | "ownShareCents" | "requestedCents">;

const fromCore = (core: Core): Partial<Record<ApplicationFigure, number | null>> => ({
  members: core.memberCount,
  costs: core.totalCostsCents,
  ownShare: core.ownShareCents,
  applied: core.requestedCents,
});

/** What formulas count with: what the preparer wrote down, or else what the application tells. */
export function countedFrom(core: Core, written: WrittenFigures | null): Counted {
  const told = fromCore(core);
  const figures = APPLICATION_FIGURES.map((name) => [name, written?.figures[name] ?? told[name] ?? null] as const);
  return { figures: Object.fromEntries(figures), activity: written?.activity ?? [] };
}
