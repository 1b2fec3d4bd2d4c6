import type { BulkForm } from "#domain/grants/case-table/bulk";
import { APPLICATION_STATUSES, type ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { Actor } from "#domain/roles";
import type { Result } from "#domain/shared/result";
import { assignPreparer } from "#use-cases/assign-preparer.server";
import { labelCase } from "#use-cases/label-case.server";
import { requestSupplement } from "#use-cases/request-supplement.server";
import { startPreparation } from "#use-cases/start-preparation.server";

type Refused = {
  caseId: string;
  code: string;
  /** Where the case stands, if that is what keeps it from being done. */
  state?: ApplicationStatus;
};

/** How many were done, which were not and why, and for taking it back what each had before. */
export type ManyOutcome = { done: number; refused: Refused[]; before: string[] };

type Refusal = { code: string; from?: string };
type Done = Result<{ before: string | null }, Refusal | readonly Refusal[]>;
type One = (caseId: string) => Promise<Done>;

const kept = (result: Result<unknown, Refusal | readonly Refusal[]>): Done =>
  result.ok ? { ok: true, value: { before: null } } : result;

/** What is done to each case, by itself: a refusal of one stops none of the others. */
function doing(form: Exclude<BulkForm, { intent: "giveBack" }>, actor: Actor, now: Date): One {
  switch (form.intent) {
    case "assign":
      return async (caseId) => {
        const done = await assignPreparer({ caseId, preparerId: form.preparerId || null, actor, now });
        return done.ok
          ? { ok: true, value: { before: `${caseId} ${done.value.before?.personId ?? ""}`.trim() } }
          : done;
      };
    case "start":
      return async (caseId) => kept(await startPreparation({ caseId, actor, now }));
    case "ask":
      return async (caseId) => {
        const questions = [{ subject: null, text: form.question }];
        return kept(await requestSupplement({ caseId, questions, dueOn: form.dueOn, actor, now }));
      };
    case "label":
    case "unlabel":
      return async (caseId) => {
        const done = await labelCase({ caseId, label: form.label, adds: form.intent === "label", actor, now });
        return done.ok ? { ok: true, value: { before: done.value.changed ? caseId : null } } : done;
      };
  }
}

/** Gives each case back to whom it had, as the tokens of an earlier outcome say: "case person", or "case" for nobody. */
function givingBack(tokens: readonly string[], actor: Actor, now: Date): { caseIds: string[]; one: One } {
  const before = new Map(tokens.map((token) => [token.split(" ")[0] ?? "", token.split(" ")[1] ?? null]));
  const one: One = async (caseId) =>
    kept(await assignPreparer({ caseId, preparerId: before.get(caseId) ?? null, actor, now }));
  return { caseIds: [...before.keys()], one };
}

/** Does one thing to many cases, one after another: each is an atomic write with the rights and rules of its own. */
export async function onManyCases(form: BulkForm, actor: Actor, now: Date): Promise<ManyOutcome> {
  const { caseIds, one } =
    form.intent === "giveBack"
      ? givingBack(form.before, actor, now)
      : { caseIds: form.case, one: doing(form, actor, now) };
  const outcome: ManyOutcome = { done: 0, refused: [], before: [] };
  for (const caseId of new Set(caseIds)) {
    const result = await one(caseId);
    if (result.ok) outcome.done += 1;
    if (result.ok && result.value.before !== null) outcome.before.push(result.value.before);
    if (!result.ok) {
      const [first] = "code" in result.refusal ? [result.refusal] : result.refusal;
      const { code = "notAllowed", from } = first ?? {};
      const state = APPLICATION_STATUSES.find((known) => known === from);
      outcome.refused.push({ caseId, code, ...(state ? { state } : {}) });
    }
  }
  return outcome;
}
