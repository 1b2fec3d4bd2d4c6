import { UNSENT_CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import { isKeepable } from "#domain/grants/form/typed-values";
import { holdsIdentityCode, withoutIdentityCodes } from "#domain/shared/personal-data";
import { GrantCaseModel, type Claim, type GrantCase } from "#models/grant-case.server";
import { UnsentFormModel } from "#models/unsent-form.server";

/** What is no writing of anybody's: an id or an account may look like a code, and is none. */
const NOT_WRITTEN = [
  "id",
  "kind",
  "code",
  "codes",
  "files",
  "caseId",
  "reportId",
  "personId",
  "iban",
  "field",
  "label",
];

/** The same value with no identity code in any text that somebody wrote into it. */
function cleaned<Value>(value: Value): Value;
function cleaned(value: unknown): unknown {
  if (typeof value === "string") return withoutIdentityCodes(value);
  if (Array.isArray(value)) return value.map((one: unknown) => cleaned(one));
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, NOT_WRITTEN.includes(name) ? part : cleaned<unknown>(part)]),
  );
}

const cleanedClaim = (claim: Claim): Claim => ({
  ...claim,
  rows: claim.rows.map((row) => ({
    ...row,
    description: withoutIdentityCodes(row.description),
    payee: withoutIdentityCodes(row.payee),
  })),
});

type Written = Pick<GrantCase, "_id" | "__v" | "status" | "application" | "reopened" | "drafting" | "claims">;

/** What an applicant has written and not sent. What was sent is in the city's records as it came. */
const unsentParts = ({ status, application, reopened, drafting, claims }: Written) => ({
  ...(status === "draft" ? { application: cleaned(application) } : {}),
  ...(reopened ? { reopened: { ...reopened, application: cleaned(reopened.application) } } : {}),
  drafting: {
    ...drafting,
    otherAnswers: drafting.otherAnswers.map((other) => ({ ...other, value: cleaned(other.value) })),
    leftOver: drafting.leftOver.map((left) => ({ ...left, answer: cleaned(left.answer) })),
    ...(drafting.unread ? { unread: drafting.unread.filter(({ text }) => isKeepable(text)) } : {}),
  },
  claims: claims.map((claim) => (UNSENT_CLAIM_STATUSES.includes(claim.status) ? cleanedClaim(claim) : claim)),
});

async function cleanCases(): Promise<void> {
  const fields = { __v: 1, status: 1, application: 1, reopened: 1, drafting: 1, claims: 1 } as const;
  const unsent = [
    { status: "draft" },
    { reopened: { $ne: null } },
    { "claims.status": { $in: UNSENT_CLAIM_STATUSES } },
  ];
  const cases = GrantCaseModel.collection.find<Written>({ $or: unsent }, { projection: fields });
  for await (const found of cases) {
    const { status, application, reopened, drafting, claims } = found;
    const $set = unsentParts(found);
    const stood = {
      ...(status === "draft" ? { application } : {}),
      ...(reopened ? { reopened } : {}),
      drafting,
      claims,
    };
    if (JSON.stringify($set) === JSON.stringify(stood)) continue;
    // Whoever saved it meanwhile, saved it by the guard.
    await GrantCaseModel.collection.updateOne({ _id: found._id as never, __v: found.__v }, { $set, $inc: { __v: 1 } });
  }
}

async function cleanUnsentForms(): Promise<void> {
  for await (const { _id, fields, savedAt } of UnsentFormModel.find().lean().cursor()) {
    if (!fields.some(({ value }) => holdsIdentityCode(value))) continue;
    const clean = fields.map(({ name, value }) => ({ name, value: withoutIdentityCodes(value) }));
    await UnsentFormModel.updateOne({ _id, savedAt }, { fields: clean });
  }
}

/**
 * Takes away the identity codes that were written into drafts before the forms refused them: a draft that nobody saves
 * again would keep them for as long as it stands. A second run finds nothing to do.
 */
export async function upgradeIdentityCodes(): Promise<void> {
  await cleanCases();
  await cleanUnsentForms();
}
