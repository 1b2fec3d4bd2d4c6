import type { Missing } from "#domain/referrals/unmet-need";

/** An activity as the map counts it: what it answers, and where it reaches. */
export type Supply = { id: string; needs: readonly string[]; villages: readonly string[]; everywhere: boolean };

/** A mark that nothing was found, in codes that are in use. */
export type Mark = { needs: readonly string[]; villages: readonly string[]; missing: Missing | null };

/** The whole municipality, where no village was asked for; and what was asked without any need that was known. */
export const WHOLE = "";
export const NO_NEED = "";

/** How many activities reach somewhere, and how often nothing was found there; `atLeast` where it may be oftener. */
export type Cover = { supply: number; marks: number; atLeast?: boolean };
export type CoverRow = { need: string; cells: (Cover & { village: string })[]; total: Cover };
export type Coverage = { rows: CoverRow[]; columns: (Cover & { village: string })[]; total: Cover };

type Lists = { needs: readonly string[]; villages: readonly string[] };
type Counted = { supply: readonly Supply[]; marks: readonly Mark[] };

/** Reaches a village: what is there, and what is for the whole municipality. */
export const reaches = ({ villages, everywhere }: Omit<Supply, "id" | "needs">, village: string): boolean =>
  village === WHOLE || everywhere || villages.includes(village);

export const answers = ({ needs }: Pick<Supply, "needs">, need: string): boolean => needs.includes(need);

/** Of one who asked for a need, or for none that was known. */
export const isOfNeed = ({ needs }: Pick<Mark, "needs">, need: string): boolean =>
  need === NO_NEED ? needs.length === 0 : needs.includes(need);

export const isOfVillage = ({ villages }: Pick<Mark, "villages">, village: string): boolean =>
  village === WHOLE ? villages.length === 0 : villages.includes(village);

/**
 * The coverage map (katvekartta): needs by villages. Each activity counts once in every cell it reaches and once in every
 * total, and so does each mark: a mark of two needs stands in two rows, and is one of the whole.
 * @param lists the rows and the columns; a column for the whole municipality and a row for no need come of themselves.
 */
export function coverageOf({ needs, villages }: Lists, { supply, marks }: Counted): Coverage {
  const columns = [...villages, WHOLE];
  const rowOf = (need: string): CoverRow => {
    const offered = supply.filter((activity) => answers(activity, need));
    const missed = marks.filter((mark) => isOfNeed(mark, need));
    const cells = columns.map((village) => ({
      village,
      supply: offered.filter((activity) => reaches(activity, village)).length,
      marks: missed.filter((mark) => isOfVillage(mark, village)).length,
    }));
    return { need, cells, total: { supply: offered.length, marks: missed.length } };
  };
  const unknown = rowOf(NO_NEED);
  return {
    rows: [...needs.map(rowOf), ...(unknown.total.marks > 0 ? [unknown] : [])],
    columns: columns.map((village) => ({
      village,
      supply: supply.filter((activity) => reaches(activity, village)).length,
      marks: marks.filter((mark) => isOfVillage(mark, village)).length,
    })),
    total: { supply: supply.length, marks: marks.length },
  };
}

export type Gap = Cover & { need: string; village: string };

/** Where somebody found nothing and nothing is offered, what was missed most often first. */
export const gapsOf = ({ rows }: Pick<Coverage, "rows">): Gap[] =>
  rows
    .filter(({ need }) => need !== NO_NEED)
    .flatMap(({ need, cells }) => cells.map((cell) => ({ need, ...cell })))
    .filter(({ supply, marks }) => supply === 0 && marks > 0)
    .toSorted((a, b) => b.marks - a.marks);

/** How often each thing was what was missing; null for marks that do not tell. */
export function missingIn(marks: readonly Pick<Mark, "missing">[]): { missing: Missing | null; count: number }[] {
  const counts = new Map<Missing | null, number>();
  for (const { missing } of marks) counts.set(missing, (counts.get(missing) ?? 0) + 1);
  return [...counts]
    .map(([missing, count]) => ({ missing, count }))
    .toSorted((a, b) => Number(a.missing === null) - Number(b.missing === null) || b.count - a.count);
}

/** From so many on, a number of a sensitive need is told as it is: fewer may point at somebody. */
export const FEW = 3;

/** A number as it may be shown: null stands for one or two of a sensitive need. */
export const shownCount = (count: number, isSensitive: boolean): number | null =>
  isSensitive && count > 0 && count < FEW ? null : count;

type IsSensitive = (need: string) => boolean;

/** A number that may not be told: any of those it may be stands for it, so that nothing follows from which. */
const HIDDEN = 1;

/** A total that holds a hidden number tells only what the shown ones tell: it is no less than the largest of them. */
const totalOf = <Total extends Cover>(total: Total, parts: readonly Cover[], hasHidden: boolean): Total =>
  hasHidden ? { ...total, marks: Math.max(HIDDEN, ...parts.map(({ marks }) => marks)), atLeast: true } : total;

/**
 * The map as it may be shown. One or two marks of a sensitive need are all told alike, and so is every total over them: it
 * is made of the shown numbers only, so that no hidden one comes out by subtraction.
 */
export function shownCoverage(coverage: Coverage, isSensitive: IsSensitive): Coverage {
  const isHidden = (need: string, { marks }: Cover): boolean => shownCount(marks, isSensitive(need)) === null;
  const cellOf = <Part extends Cover>(need: string, cell: Part): Part =>
    isHidden(need, cell) ? { ...cell, marks: HIDDEN } : cell;
  const rows = coverage.rows.map(({ need, cells, total }) => {
    const shown = cells.map((cell) => cellOf(need, cell));
    const hasHidden = cells.some((cell) => isHidden(need, cell));
    return { need, cells: shown, total: totalOf(cellOf(need, total), shown, hasHidden) };
  });
  const columns = coverage.columns.map((column, place) => {
    const parts = rows.flatMap(({ cells }) => cells[place] ?? []);
    const hasHidden = coverage.rows.some(({ need, cells }) =>
      cells.slice(place, place + 1).some((cell) => isHidden(need, cell)),
    );
    return totalOf(column, parts, hasHidden);
  });
  const hasHidden = coverage.rows.some(({ need, cells, total }) =>
    [...cells, total].some((cell) => isHidden(need, cell)),
  );
  return { rows, columns, total: totalOf(coverage.total, [...columns, ...rows.map(({ total }) => total)], hasHidden) };
}

/** What a cell, a row or a column of the map shows. */
export function coverAt({ rows, columns, total }: Coverage, need: string | null, village: string | null): Cover | null {
  const row = rows.find((each) => each.need === need);
  if (need !== null && village === null) return row?.total ?? null;
  if (need === null && village === null) return total;
  return (need === null ? columns : (row?.cells ?? [])).find((cell) => cell.village === village) ?? null;
}

/** How much there is, for the eye: nothing, little, some, plenty. */
export const supplyLevel = (supply: number): 0 | 1 | 2 | 3 => (supply === 0 ? 0 : supply < 3 ? 1 : supply < 8 ? 2 : 3);
