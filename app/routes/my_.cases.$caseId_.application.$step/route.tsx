import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardWriting } from "#auth/guards.server";
import { ApplicationHeader } from "#components/application-header";
import { stepPath } from "#components/application-steps";
import { answerId } from "#components/grants/form/use-entry";
import { afterRowButton } from "#domain/grants/form/row-buttons";
import { isFieldStep } from "#domain/grants/application-form";
import type { SentStep } from "#domain/grants/save-step";
import { pressedOf, type Pressed } from "#domain/grants/settle";
import { isPartStep, sectionOfStep } from "#domain/grants/steps";
import { unreadReply } from "#domain/grants/unread";
import type { FormReply } from "#domain/shared/form-reply";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found, notFound, redirectWithFlash, seeOther } from "#http/respond.server";
import { sentStep } from "#http/sent-step.server";
import { apply } from "#i18n/messages/apply";
import { applicationView } from "#models/application-view.server";
import { isOlderPage } from "#models/carried-draft.server";
import { newId } from "#models/define-model.server";
import { findOwnCase } from "#models/scoped.server";
import { fillKnown } from "#use-cases/fill-known.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { settleAnswer } from "#use-cases/settle-answer.server";
import { CoreStep } from "./components/core-step";
import { FromLast } from "./components/from-last";
import { PartStep } from "./components/part-step";

export const handle = { frame: "desk" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof apply)["fi"], { title: string }>(
  apply,
  (_, page) => page?.title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { step = "" } = args.params;
  const draft = await guardWriting(actor, args.params.caseId);
  const locale = localeOf(args.request);
  const view = await applicationView(draft, args.context.arrivedAt, locale);
  const section = sectionOfStep(view.form, step);
  const shown = view.steps.find((one) => one === step);
  if (!shown && isPartStep(step)) throw redirectWithFlash(stepPath(draft._id, "review"), "stepGone");
  if (!shown || !(section || isFieldStep(step))) throw notFound();
  const title = section
    ? localText(section.title, locale)
    : apply[locale].stepTitles[isFieldStep(step) ? step : "review"];
  return plain({ step: shown, view, title, newRows: newId() });
}

/**
 * The form after one of its row buttons. A page that asks by an older form is saved instead: drawn anew by the form as it
 * is now it would lose the words of changed questions.
 */
const movedRows = async (callId: string, button: string, { typed, formVersion }: SentStep) =>
  (await isOlderPage(callId, formVersion)) ? null : afterRowButton(button, typed);

/** The field that was confirmed: who goes through them one by one stays where they were. */
function placeOf(key: string): string {
  const [, field = null] = /^form (.+)$/.exec(key) ?? [];
  return `#${encodeURIComponent(field === null ? key : answerId(field))}`;
}

function afterPressing(here: string, { verb, about }: Pressed) {
  if (verb === "confirm") return seeOther(`${here}${placeOf(about)}`);
  return verb === "known" ? seeOther(`${here}${placeOf(`form ${about}`)}`) : redirectWithFlash(here, "answerSettled");
}

type Pressing = { caseId: string; actor: Actor; now: Date; locale: Locale };

/** Does what a button beside a field asks for, and shows the field again; what was refused is told with all that was typed. */
async function press(here: string, pressed: Pressed, by: Pressing, form: { typed: Record<string, string[]> }) {
  const done =
    pressed.verb === "known"
      ? await fillKnown({ ...by, field: pressed.about })
      : await settleAnswer({ ...pressed, ...by });
  return done.ok ? afterPressing(here, pressed) : answerRefusal(done.refusal, form);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { step = "" } = args.params;
  const { _id: caseId, callId } = found(await findOwnCase(actor, args.params.caseId));
  const { button, ...sent } = await sentStep(args.request, step);
  const base = sent.base ? { _base: [JSON.stringify(sent.base)] } : {};
  const moved = await movedRows(callId, button, sent);
  if (moved) return data<FormReply>({ values: { ...moved, ...base }, errors: {}, refusals: [] });
  const saved = await saveApplicationStep({
    ...sent,
    caseId,
    actor,
    now: args.context.arrivedAt,
    locale: localeOf(args.request),
  });
  if (!saved.ok) return answerRefusal(saved.refusal, { typed: { ...sent.typed, ...base } });
  const { errors, conflicts, isOwn, bringsQuestions, formChanged, next } = saved.value;
  if (Object.keys(errors).length > 0) {
    const typed = { ...sent.typed, _base: [JSON.stringify(saved.value.base)] };
    return data<FormReply>({ values: typed, errors, refusals: [] }, { status: 400 });
  }
  const pressed = pressedOf(button);
  const here = `/my/cases/${caseId}/application/${step}`;
  const by = { caseId, actor, now: args.context.arrivedAt, locale: localeOf(args.request) };
  const answer = pressed ? await press(here, pressed, by, { typed: { ...sent.typed, ...base } }) : null;
  if (formChanged) return redirectWithFlash(stepPath(caseId, next), "formChanged");
  if (answer) return answer;
  if (conflicts > 0) return redirectWithFlash(here, isOwn ? "ownAnswersDiffer" : "answersDiffer");
  return bringsQuestions ? redirectWithFlash(here, "questionsAdded") : seeOther(stepPath(caseId, next));
}

export default function ApplicationStepPage() {
  const { step, view, newRows } = useLoaderData<typeof loader>();
  const { content, form, drafting } = view;
  const reply = useActionData<typeof action>() ?? unreadReply(step, { content, form, unread: drafting.unread ?? [] });
  return (
    <div className="page page-narrow stack">
      <ApplicationHeader view={view} step={step} />
      <FromLast step={step} view={view} />
      {isFieldStep(step) ? <CoreStep {...{ step, view, reply }} /> : <PartStep {...{ step, view, reply, newRows }} />}
    </div>
  );
}
