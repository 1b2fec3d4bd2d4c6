/** Everything a form field can be told off for. The texts live in the catalogue, which must cover this list. */
export const ISSUES = [
  "required",
  "unchanged",
  "invalid",
  "tooLong",
  "tooShort",
  "tooMany",
  "otherLineCount",
  "notANumber",
  "notAYear",
  "notADecimal",
  "unclearNumber",
  "notAWeight",
  "tooSmall",
  "tooLarge",
  "notAnEmail",
  "notAPhone",
  "notAUrl",
  "notADate",
  "dayGone",
  "dayTooFar",
  "dayTooEarly",
  "dayTooLate",
  "closesSooner",
  "notATime",
  "notHours",
  "endsBeforeStart",
  "notAChoice",
  "notOffered",
  "notInDirectory",
  "notTheirMember",
  "futureYear",
  "tooGeneral",
  "noSuchConcept",
  "conceptMeant",
  "mustBeTicked",
  "unfilled",
  "allChecked",
  "notADescription",
  "notASum",
  "unclearSum",
  "negativeSum",
  "sumTooSmall",
  "sumTooLarge",
  "overAsked",
  "overCap",
  "overPot",
  "reasonForMore",
  "cameLate",
  "notABusinessId",
  "wrongCheckDigit",
  "notARegisterNumber",
  "notAnIban",
  "wrongCheckDigits",
  "notSepa",
  "identityCode",
  "clientContact",
  "someonesContact",
  "unknownPlaceholder",
  "missingPlaceholder",
  "strayBrace",
] as const;

export type IssueCode = (typeof ISSUES)[number];
export type Issue = { code: IssueCode; param?: string };

export const isIssueCode = (text: string): text is IssueCode => ISSUES.some((code) => code === text);

/**
 * Writes an issue as the one string a schema's message can carry.
 * @example issue("tooLong", 500) // "tooLong|500"
 */
export const issue = (code: IssueCode, param?: string | number): string =>
  param === undefined ? code : `${code}|${param}`;

/**
 * Reads a schema's message back. A message that is not ours, such as a library's own sentence, is "invalid".
 * @example parseIssue("tooLong|500") // { code: "tooLong", param: "500" }
 */
export function parseIssue(message: string): Issue {
  const [code = "", ...rest] = message.split("|");
  if (!isIssueCode(code)) return { code: "invalid" };
  return rest.length === 0 ? { code } : { code, param: rest.join("|") };
}

/** Messages by the fields they are about, for a form that is given back. */
export function messagesByField(all: readonly { field: string; message: string }[]): Record<string, string[]> {
  const byField = new Map<string, string[]>();
  for (const { field, message } of all) byField.set(field, [...(byField.get(field) ?? []), message]);
  return Object.fromEntries(byField);
}
