import type { Answers } from "#domain/grants/form/answers";
import type { Lack } from "#domain/grants/form/missing";
import type { Locale } from "#domain/shared/locales";

/** What an applicant writes, step by step. A draft may lack any of it; an empty text and a null sum mean "not yet". */
export type ApplicationContent = {
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  /** Account in the association's own name, compact IBAN. Sensitive: only the applicant and the payer's side see it. */
  iban: string;
  title: string;
  purpose: string;
  beneficiaries: string;
  /** Civil dates of the activity the grant is for. */
  startsOn: string | null;
  endsOn: string | null;
  totalCostsCents: number | null;
  ownShareCents: number | null;
  otherFundingCents: number | null;
  requestedCents: number | null;
  budgetNotes: string;
  memberCount: number | null;
  /** Since what year it has been active, where the call has a rule of that. */
  activeSinceYear: number | null;
  /** The applicant's word that the details are true and that the city may check how the grant is used. */
  declared: boolean;
  /** Answers to the programme's own form, where the call has one. */
  answers: Answers;
  /** The language of the page on which its words were last changed; null while nothing is written. */
  writtenIn: Locale | null;
  /** The version of the form they were given to. */
  formVersion: number | null;
};

export const EMPTY_APPLICATION: ApplicationContent = {
  contactName: "",
  contactEmail: "",
  contactPhone: "",
  iban: "",
  title: "",
  purpose: "",
  beneficiaries: "",
  startsOn: null,
  endsOn: null,
  totalCostsCents: null,
  ownShareCents: null,
  otherFundingCents: null,
  requestedCents: null,
  budgetNotes: "",
  memberCount: null,
  activeSinceYear: null,
  declared: false,
  answers: {},
  writtenIn: null,
  formVersion: null,
};

/** The steps of the form in order; each saves its own fields. */
export const APPLICATION_STEPS = {
  applicant: ["contactName", "contactEmail", "contactPhone", "iban", "memberCount", "activeSinceYear"],
  purpose: ["title", "purpose", "beneficiaries", "startsOn", "endsOn"],
  finances: ["totalCostsCents", "ownShareCents", "otherFundingCents", "requestedCents", "budgetNotes"],
  attachments: [],
  review: ["declared"],
} as const satisfies Record<string, readonly (keyof ApplicationContent)[]>;

export type ApplicationStep = keyof typeof APPLICATION_STEPS;
export const APPLICATION_STEP_NAMES = Object.keys(APPLICATION_STEPS) as [ApplicationStep, ...ApplicationStep[]];

export const isCoreStep = (step: string): step is ApplicationStep => Object.hasOwn(APPLICATION_STEPS, step);

/** What may not be empty when the application is filed. The rest helps but does not stop anyone. */
const REQUIRED_FIELDS = [
  "contactName",
  "contactEmail",
  "iban",
  "title",
  "purpose",
  "startsOn",
  "endsOn",
  "totalCostsCents",
  "ownShareCents",
  "otherFundingCents",
  "requestedCents",
  "declared",
] as const satisfies readonly (keyof ApplicationContent)[];

/** A field of the core with an input of its own. */
export type WrittenField = Exclude<keyof ApplicationContent, "answers" | "formVersion" | "writtenIn">;

export type RequiredField = (typeof REQUIRED_FIELDS)[number];

export type SubmissionRefusal =
  | {
      code:
        | "callUpcoming"
        | "callClosed"
        | "associationNotPublished"
        | "requestedNothing"
        | "requestedMoreThanMissing"
        | "periodEndsBeforeStart";
    }
  | { code: "fieldMissing"; field: RequiredField; step: ApplicationStep }
  | { code: "attachmentMissing"; attachment: string }
  /** More than the call gives to one applicant. */
  | { code: "requestedOverCap"; capCents: number }
  /** What was typed into a field and cannot be read; `issue` is an issue (#domain/shared/issues). */
  | { code: "fieldUnread"; field: WrittenField; step: ApplicationStep; issue: string }
  /** Something in the programme's own form; `issue` is an issue (#domain/shared/issues) and `name` its input. */
  | { code: "answerMissing"; section: string; field: string; name: string; issue: string };

export type SubmissionFacts = {
  content: ApplicationContent;
  attachmentCodes: readonly string[];
  requiredAttachmentCodes: readonly string[];
  callStage: "upcoming" | "open" | "closed";
  /** The most that the call gives to one applicant, in cents; null where it has no such rule. */
  capCents: number | null;
  associationIsPublished: boolean;
  /** What the answers to the programme's own form lack. */
  lacks: readonly Lack[];
  /** What was typed and cannot be read. */
  unread: readonly SubmissionRefusal[];
};

const isEmpty = (value: ApplicationContent[keyof ApplicationContent]): boolean =>
  value === "" || value === null || value === false;

export const stepOf = (field: keyof ApplicationContent): ApplicationStep =>
  APPLICATION_STEP_NAMES.find((step) => (APPLICATION_STEPS[step] as readonly string[]).includes(field)) ?? "review";

/** The fields that must be there and are not. */
export const emptyFields = (content: ApplicationContent): RequiredField[] =>
  REQUIRED_FIELDS.filter((field) => isEmpty(content[field]));

/** The requested sum may not exceed what the costs leave open: own share is a row of the budget. */
function asksTooMuch({
  totalCostsCents,
  ownShareCents,
  otherFundingCents,
  requestedCents,
}: ApplicationContent): boolean {
  if (totalCostsCents === null || requestedCents === null) return false;
  return requestedCents > totalCostsCents - (ownShareCents ?? 0) - (otherFundingCents ?? 0);
}

/** More than the call can give is mended before filing: nobody could grant it. */
export const asksOverCap = (requestedCents: number | null, capCents: number | null): capCents is number =>
  requestedCents !== null && capCents !== null && requestedCents > capCents;

const endsBeforeStart = ({ startsOn, endsOn }: ApplicationContent): boolean =>
  startsOn !== null && endsOn !== null && endsOn < startsOn;

/** Are the facts good enough for filing? Returns every reason at once, not the first, so that one reading mends all. */
export function checkSubmission(facts: SubmissionFacts): SubmissionRefusal[] {
  const { content, callStage, capCents, attachmentCodes, requiredAttachmentCodes } = facts;
  const isReadable = ({ name }: Lack): boolean =>
    !facts.unread.some((refusal) => refusal.code === "answerMissing" && refusal.name === name);
  const isUnread = (field: RequiredField): boolean =>
    facts.unread.some((refusal) => refusal.code === "fieldUnread" && refusal.field === field);
  const lacking = requiredAttachmentCodes.filter((code) => !attachmentCodes.includes(code));
  return [
    ...(callStage === "upcoming" ? [{ code: "callUpcoming" } as const] : []),
    ...(callStage === "closed" ? [{ code: "callClosed" } as const] : []),
    ...(facts.associationIsPublished ? [] : [{ code: "associationNotPublished" } as const]),
    ...emptyFields(content)
      .filter((field) => !isUnread(field))
      .map((field) => ({ code: "fieldMissing", field, step: stepOf(field) }) as const),
    ...(endsBeforeStart(content) ? [{ code: "periodEndsBeforeStart" } as const] : []),
    ...(content.requestedCents === 0 ? [{ code: "requestedNothing" } as const] : []),
    ...(asksTooMuch(content) ? [{ code: "requestedMoreThanMissing" } as const] : []),
    ...(asksOverCap(content.requestedCents, capCents) ? [{ code: "requestedOverCap", capCents } as const] : []),
    ...lacking.map((attachment) => ({ code: "attachmentMissing", attachment }) as const),
    ...facts.unread,
    ...facts.lacks
      .filter(isReadable)
      .map(
        ({ section, field, name, message }) =>
          ({ code: "answerMissing", section, field, name, issue: message }) as const,
      ),
  ];
}
