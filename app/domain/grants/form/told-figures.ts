import { answerOfKind, type Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import {
  fieldsOf,
  type BAND_FIGURES,
  type FieldOf,
  type FormDefinition,
  type MEASURE_FIGURES,
} from "#domain/grants/form/definition";
import { memberSums } from "#domain/grants/form/sums";

type ToldFigure = "members" | "localMembers" | (typeof BAND_FIGURES)[number] | (typeof MEASURE_FIGURES)[number];

/** Figures that the answers to a form tell; whole numbers. What no answer tells is not there. */
export type ToldFigures = Partial<Record<ToldFigure, number>>;

type Told = readonly [figure: ToldFigure, value: number];

function ofMembers(field: FieldOf<"members">, answers: Answers): Told[] {
  const answer = answerOfKind(answers[field.id], "members");
  if (!answer || answer.rows.length === 0) return [];
  const { all, byBand } = memberSums(answer);
  const counted = field.bands.flatMap(({ code, countsAs }): Told[] =>
    countsAs ? [[countsAs, byBand.get(code)?.total ?? 0]] : [],
  );
  return [["members", all.total], ["localMembers", all.local], ...counted];
}

function ofStatistics(field: FieldOf<"statistics">, answers: Answers): Told[] {
  const rows = answerOfKind(answers[field.id], "statistics")?.rows ?? [];
  return field.measures.flatMap(({ code, countsAs }): Told[] => {
    const count = rows.find(({ id }) => id === code)?.count ?? null;
    return countsAs && count !== null ? [[countsAs, count]] : [];
  });
}

/**
 * What the answers to a call's form tell for the formulas: members by its age bands, and the figures of a year's
 * activity that were said to count. Several that count towards one figure are added up, and then rounded to a whole
 * number. Questions that are not asked of the applicant tell nothing.
 */
export function toldFigures(definition: FormDefinition, answers: Answers): ToldFigures {
  const told = fieldsOf(visible(definition, answers)).flatMap((field): Told[] => {
    if (field.kind === "members") return ofMembers(field, answers);
    return field.kind === "statistics" ? ofStatistics(field, answers) : [];
  });
  const sums = new Map<ToldFigure, number>();
  for (const [figure, value] of told) sums.set(figure, (sums.get(figure) ?? 0) + value);
  return Object.fromEntries([...sums].map(([figure, sum]) => [figure, Math.round(sum)]));
}
