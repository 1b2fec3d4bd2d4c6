import type { HydratedDocument } from "mongoose";
import type { ApplicationContent } from "#domain/grants/application";
import { settlesSums, withBudgetSums } from "#domain/grants/budget-in-core";
import { copiedKey, isOnlyBy, withConflicts, written, type Drafting } from "#domain/grants/drafting";
import { partAt } from "#domain/grants/form/answer-parts";
import { saveStep, type SavedStep, type SentStep } from "#domain/grants/save-step";
import { isPartStep, stepsOf, type StepName } from "#domain/grants/steps";
import { mergeUnread } from "#domain/grants/unread";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { CallModel, type Call } from "#models/call.server";
import { formOfPage } from "#models/carried-draft.server";
import { newId } from "#models/define-model.server";
import type { GrantCase } from "#models/grant-case.server";
import { retried } from "#models/retry-save.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf } from "#models/scoped.server";
import { workingCopy, writeApplication } from "#models/working-copy.server";
import { ownDraft, type NotADraft } from "#use-cases/own-draft.server";

/** `locale`: the language of the page on which it is written. */
type Command = SentStep & { caseId: string; actor: Actor; now: Date; locale?: Locale };
type SaveRefusal = ChangedMeanwhile | NotADraft;

/** What a save came to, beside the words themselves. */
type StepOutcome = Pick<SavedStep, "errors" | "base" | "bringsQuestions" | "takesOver"> & {
  /** The page asked by an older form than the call has now. */
  formChanged: boolean;
  /** Places where what was sent stands beside what another wrote meanwhile. */
  conflicts: number;
  /** What was met is the writer's own, from another window. */
  isOwn: boolean;
  /** The step that comes after this one. */
  next: StepName;
};

const formOf = (callId: string): Promise<Pick<Call, "form">> =>
  CallModel.findById(callId).select({ form: 1 }).orFail().lean<Pick<Call, "form">>().exec();

/** What stands in a field of the application, or at a place in an answer. */
function standsIn(content: ApplicationContent) {
  return ({ of, field, part, row }: { of: string; field: string; part: string | null; row: string | null }): unknown =>
    of === "form"
      ? partAt(content.answers[field], { part, row })
      : Object.entries(content).find(([name]) => name === field)?.[1];
}

function draftingAfter(draft: GrantCase, saved: SavedStep, { actor, now }: Command): Drafting {
  const { otherAnswers, copied, leftOver, known, unread, writing } = draft.drafting;
  const about = { of: saved.of, by: authorOf(actor), at: now, newId, stands: standsIn(workingCopy(draft).application) };
  const confirmed = saved.changed.map((field) => copiedKey(saved.of, field));
  return {
    otherAnswers: withConflicts(otherAnswers, saved.conflicts, about),
    copied: copied && {
      ...copied,
      unconfirmed: copied.unconfirmed.filter((key) => !confirmed.includes(key)),
    },
    leftOver: saved.leftOver ?? leftOver,
    unread: mergeUnread(unread ?? [], saved.unread),
    known: known.filter((field) => !confirmed.includes(copiedKey("form", field))),
    writing: written(writing, now, actor.personId),
  };
}

async function saveOnce(command: Command): Promise<Result<StepOutcome, SaveRefusal[]>> {
  const found = await ownDraft(command.actor, command.caseId);
  if (!found.ok) return found;
  const draft = found.value;
  const { form } = await formOf(draft.callId);
  const { application } = workingCopy(draft.toObject());
  const definition = await formOfPage({ form }, command.formVersion);
  const older = definition && { definition, leftOver: draft.toObject().drafting.leftOver };
  const saved = saveStep(application, form?.definition ?? null, command, older);
  if (!saved) return refused([{ code: "notFound" }]);
  return store({ draft, saved, form, formChanged: older !== null }, command);
}

type Save = { draft: HydratedDocument<GrantCase>; saved: SavedStep; form: Call["form"]; formChanged: boolean };

async function store(
  { draft, saved, form, formChanged }: Save,
  command: Command,
): Promise<Result<StepOutcome, SaveRefusal[]>> {
  const { application } = workingCopy(draft.toObject());
  const isOwn = isOnlyBy(draft.toObject().drafting, command.actor.personId);
  const definition = form?.definition ?? null;
  const writtenIn = saved.changed.length > 0 ? (command.locale ?? application.writtenIn) : application.writtenIn;
  const merged = { ...application, ...saved.content, writtenIn, formVersion: form?.version ?? null };
  const content = settlesSums(definition, merged, command.step) ? withBudgetSums(definition, merged) : merged;
  writeApplication(draft, content);
  draft.set("drafting", draftingAfter(draft.toObject(), saved, command));
  const done = await saveRecord(draft);
  if (!done.ok) return refused([done.refusal]);
  const { errors, base, bringsQuestions, takesOver, conflicts } = saved;
  const steps = stepsOf(definition, content.answers);
  const next = nextStep(steps, command.step, formChanged);
  return ok({ errors, base, bringsQuestions, takesOver, formChanged, conflicts: conflicts.length, isOwn, next });
}

/** Who wrote on a page of the older form looks at the same step as it is now, where there is one, before going on. */
function nextStep(steps: readonly StepName[], step: string, formChanged: boolean): StepName {
  const place = steps.findIndex((one) => one === step);
  return steps[formChanged && isPartStep(step) && place >= 0 ? place : place + 1] ?? "review";
}

/**
 * Stores one step of a draft or of a reopened application. Anything may still be missing, and what cannot be read is told and kept as it
 * was typed. What several
 * people write at once is brought together; where they wrote different things into one place, the first stays and the
 * other's words are kept beside it until somebody chooses.
 */
export const saveApplicationStep = (command: Command): Promise<Result<StepOutcome, readonly SaveRefusal[]>> =>
  retried(() => saveOnce(command));
