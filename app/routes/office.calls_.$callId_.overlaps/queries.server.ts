import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import type { Call } from "#models/call.server";
import { findFiledCases } from "#models/filed-cases.server";
import { findFunded, findOverlaps } from "#models/funded-applications.server";
import { subjectOfCase } from "#models/scoped.server";

const PAGE_SIZE = 50;

/** A call's applications that are like another of the same association, those not looked at first. One page of them. */
export async function loadCallOverlaps(actor: Actor, call: Call, { locale, asked }: { locale: Locale; asked: number }) {
  const cases = await findFiledCases(call);
  const ids = new Set(cases.map(({ caseId }) => caseId));
  const funded = await findFunded(call.municipality, [...new Set(cases.map(({ associationId }) => associationId))]);
  const found = await findOverlaps(actor, funded);
  const rows = found.flatMap(({ first, second, why, sureness, note }) => {
    const own = [first, second].find(({ grantCase }) => ids.has(grantCase._id));
    if (!own || !can(actor, "viewCase", subjectOfCase(own.grantCase))) return [];
    return [
      {
        ...{ why: [...why], sureness, caseId: own.grantCase._id, applicantName: own.grantCase.applicantName },
        numbers: [first, second].map(({ grantCase }) => grantCase.caseNumber ?? ""),
        isLooked: note?.status === "looked",
      },
    ];
  });
  const sorted = rows.toSorted((a, b) => Number(a.isLooked) - Number(b.isLooked));
  return { call: { id: call._id, name: localText(call.names, locale) }, ...pageOf(sorted, asked, PAGE_SIZE) };
}
export type CallOverlaps = Awaited<ReturnType<typeof loadCallOverlaps>>;
