import { overlaps, type FundedApplication, type Overlap } from "#domain/grants/double-funding/overlaps";
import { pairOf } from "#domain/grants/double-funding/overlap-lifecycle";
import { isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { parsePlainDate, type PlainDate } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { OverlapNoteModel, type OverlapNote } from "#models/overlap-note.server";

type CallNames = Pick<Call, "_id" | "names" | "programmeId" | "year">;

/** An application with the call it was filed to. */
export type Funded = { grantCase: GrantCase; call: CallNames };

/** Every living application of some associations in a municipality, over all programmes and years. */
export async function findFunded(municipality: string, associationIds: readonly string[]): Promise<Funded[]> {
  const cases = await GrantCaseModel.find({
    municipality,
    associationId: { $in: associationIds },
    caseNumber: { $ne: null },
    status: { $ne: "withdrawn" },
  })
    .select({ history: 0, pendingNotices: 0, filedVersions: 0 })
    .lean<GrantCase[]>()
    .exec();
  const calls = await CallModel.find({ _id: { $in: cases.map(({ callId }) => callId) } })
    .select({ names: 1, programmeId: 1, year: 1 })
    .lean<CallNames[]>()
    .exec();
  const byId = new Map(calls.map((call) => [call._id, call]));
  return cases.flatMap((grantCase) => {
    const call = byId.get(grantCase.callId);
    return call ? [{ grantCase, call }] : [];
  });
}

const day = (date: string | null): PlainDate | null => {
  const parsed = date === null ? null : parsePlainDate(date);
  return parsed?.ok ? parsed.value : null;
};

/** As far as it is compared: what was claimed on receipts are its cost lines. */
const comparable = ({ grantCase, call }: Funded): FundedApplication => ({
  caseNumber: grantCase.caseNumber ?? "",
  associationId: grantCase.associationId,
  associationName: grantCase.applicantName,
  programmeId: call.programmeId,
  year: call.year,
  title: grantCase.application.title,
  purpose: grantCase.application.purpose,
  startsOn: day(grantCase.application.startsOn),
  endsOn: day(grantCase.application.endsOn),
  costLines: grantCase.claims.flatMap(({ rows }) =>
    rows.map(({ description, payee }) => ({ name: description, payee: payee || null })),
  ),
});

/** Two applications that may ask for the same, what was found when they were looked at, and both of them. */
export type FoundOverlap = Overlap & { first: Funded; second: Funded; note: OverlapNote | null };

/** Where these applications may ask for the same twice, the surest first. Those the reader is kept from are left out. */
export async function findOverlaps(actor: Actor, funded: readonly Funded[]): Promise<FoundOverlap[]> {
  const seen = funded.filter(
    ({ grantCase: { _id, associationId } }) => !isDisqualified(actor, { associationId, caseId: _id }),
  );
  const byNumber = new Map(seen.map((one) => [one.grantCase.caseNumber, one]));
  const pairs = overlaps(seen.map(comparable)).flatMap((overlap) => {
    const [first, second] = [byNumber.get(overlap.a), byNumber.get(overlap.b)];
    return first && second ? [{ ...overlap, first, second }] : [];
  });
  const named = pairs.map(({ first, second }) => pairOf(first.grantCase._id, second.grantCase._id));
  const notes = await OverlapNoteModel.find({ pair: { $in: named } })
    .lean<OverlapNote[]>()
    .exec();
  const byPair = new Map(notes.map((note) => [note.pair, note]));
  return pairs.map((pair, index) => ({ ...pair, note: byPair.get(named[index] ?? "") ?? null }));
}
