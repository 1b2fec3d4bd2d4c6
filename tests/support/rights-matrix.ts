import { ABILITIES, RIGHTS, type Ability } from "#domain/policy";
import { MEMBER_ROLES, STAFF_ROLES } from "#domain/roles";
import { UNIT_ROLES } from "#domain/staff-posts";

type Row = (typeof RIGHTS)[Ability];

const MARKS: [mark: string, meaning: string, isOn: (row: Row) => boolean][] = [
  [
    "D",
    "never one's own association's, nor one to which a tie was declared (esteellisyys)",
    (row) => "disqualifies" in row,
  ],
  ["4", "never by the one who reviewed the claim (four eyes)", (row) => "fourEyes" in row],
  ["H", "also by an umbrella organisation that was given the right to edit", (row) => "helpers" in row],
  ["N", "also by those whom the record names", (row) => "named" in row],
];

const cells = (row: Row): string[] => [
  ...MEMBER_ROLES.map((role) => ((row.members as readonly string[]).includes(role) ? "x" : "")),
  ...STAFF_ROLES.map((role) => {
    if (!(row.staff as readonly string[]).includes(role)) return "";
    return UNIT_ROLES.some((bound) => bound === role) ? "unit" : "x";
  }),
  MARKS.flatMap(([mark, , isOn]) => (isOn(row) ? [mark] : [])).join(" "),
];

const line = (parts: readonly string[]): string => `| ${parts.join(" | ")} |`;

/** The table of rights as a page of the documents: every ability, every role. */
export function printedRights(): string {
  const heads = ["ability", ...MEMBER_ROLES, ...STAFF_ROLES, "also"];
  return [
    "# Who may do what",
    "",
    "Printed from `app/domain/policy.ts` by `npm run rights`; a test fails where the two differ. A member's rights hold for their",
    "own association, an official's for their own municipality; `unit`: only for the units the role was given for.",
    "",
    ...MARKS.map(([mark, meaning]) => `- ${mark}: ${meaning}`),
    "",
    line(heads),
    line(heads.map(() => "---")),
    ...ABILITIES.map((ability) => line([ability, ...cells(RIGHTS[ability])])),
    "",
  ].join("\n");
}
