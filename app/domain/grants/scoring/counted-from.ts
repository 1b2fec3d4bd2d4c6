import type { ApplicationContent } from "#domain/grants/application";
import type { FormDefinition } from "#domain/grants/form/definition";
import { toldFigures } from "#domain/grants/form/told-figures";
import type { ActivityRow } from "#domain/grants/scoring/activity";
import type { Counted } from "#domain/grants/scoring/computed";
import { APPLICATION_FIGURES, type ApplicationFigure } from "#domain/grants/scoring/criteria";

/** Figures that a preparer wrote down where the application does not tell them, or tells them wrong. */
export type WrittenFigures = {
  figures: Readonly<Partial<Record<ApplicationFigure, number>>>;
  activity: readonly ActivityRow[];
};

type Core = Pick<
  ApplicationContent,
  "memberCount" | "totalCostsCents" | "ownShareCents" | "requestedCents" | "answers"
>;

const fromCore = (core: Core): Partial<Record<ApplicationFigure, number | null>> => ({
  members: core.memberCount,
  costs: core.totalCostsCents,
  ownShare: core.ownShareCents,
  applied: core.requestedCents,
});

/**
 * What formulas count with: what the preparer wrote down, or else what the application tells, in its core or in the
 * answers to the call's form.
 * @param form the form of the call; null where it has none
 */
export function countedFrom(core: Core, form: FormDefinition | null, written: WrittenFigures | null): Counted {
  const answered: Partial<Record<ApplicationFigure, number>> = form ? toldFigures(form, core.answers) : {};
  const told = fromCore(core);
  const figures = APPLICATION_FIGURES.map(
    (name) => [name, written?.figures[name] ?? told[name] ?? answered[name] ?? null] as const,
  );
  return { figures: Object.fromEntries(figures), activity: written?.activity ?? [] };
}
