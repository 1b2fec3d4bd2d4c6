import { GENDERS, type AnswerOf, type MemberRow } from "#domain/grants/form/answers";
import type { FieldOf, Kind } from "#domain/grants/form/definition";
import { budgetSums } from "#domain/grants/form/sums";
import { shareOf } from "#domain/shared/half-up";
import { issue } from "#domain/shared/issues";

/** An issue in a part of an answer, the part as its input's name has it after the field's id. */
export type Finding = { part: string; message: string };

const required = (part: string): Finding => ({ part, message: "required" });

/** The cells of rows that may not be left empty once the row was begun. */
function unfinished<Row extends object>(table: string, rows: readonly Row[], columns: [keyof Row & string, string?][]) {
  return rows.flatMap((row, place) =>
    columns
      .filter(([column]) => row[column] === null || row[column] === "")
      .map(([column, input = column]) => required(`${table}[${place}].${input}`)),
  );
}

/** The own share, where one is asked for, is at least its share of the costs, to the nearest cent. */
function ownShareFindings({ ownShareBp }: FieldOf<"budget">, answer: AnswerOf<"budget">): Finding[] {
  if (ownShareBp === null) return [];
  if (answer.ownShareCents === null) return [required("ownShare.cents")];
  const least = shareOf(budgetSums(answer).costsCents, ownShareBp);
  return answer.ownShareCents < least ? [{ part: "ownShare.cents", message: issue("sumTooSmall", least) }] : [];
}

/** Those who live here are among all members: never more than them, and not known without them. */
function memberFindings(row: MemberRow): Finding[] {
  return GENDERS.flatMap((gender) => {
    const [total, local] = [row[`${gender}Total`], row[`${gender}Local`]];
    if (local === null) return [];
    if (total === null) return [required(`${row.id}.${gender}Total`)];
    return local > total ? [{ part: `${row.id}.${gender}Local`, message: issue("tooLarge", total) }] : [];
  });
}

const NOTHING = () => [];

const FINDINGS: { [K in Kind]: (field: FieldOf<K>, answer: AnswerOf<K>) => Finding[] } = {
  text: NOTHING,
  longText: NOTHING,
  number: NOTHING,
  money: NOTHING,
  date: NOTHING,
  choice: NOTHING,
  many: NOTHING,
  yesNo: NOTHING,
  budget: (field, answer) => [
    ...(answer.costs.length === 0 ? [required("costs")] : unfinished("costs", answer.costs, [["name"], ["cents"]])),
    ...unfinished("income", answer.income, [["name"], ["cents"]]),
    ...ownShareFindings(field, answer),
  ],
  members: (_, { rows }) => rows.flatMap(memberFindings),
  statistics: NOTHING,
  otherGrants: (_, { rows }) => unfinished("rows", rows, [["from"], ["year"], ["cents"], ["state"]]),
  premises: (_, { rows }) => unfinished("rows", rows, [["name"]]),
  previousReport: NOTHING,
  declaration: NOTHING,
  attachment: NOTHING,
};

/** What in an answer is begun but not finished, or does not go together: told before filing, never in the way of saving. */
export const contradictions = <K extends Kind>(field: FieldOf<K>, answer: AnswerOf<K>): Finding[] =>
  FINDINGS[field.kind](field, answer);
