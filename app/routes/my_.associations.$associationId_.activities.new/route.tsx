import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActivityForm } from "#components/associations/activity-form";
import { isBlank } from "#components/associations/activity-gaps";
import { BlanksNote } from "#components/associations/blanks-note";
import { replyOrUnsent, UnsentNote } from "#components/associations/unsent-note";
import { useActivityForm } from "#components/associations/use-activity-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import type { ActivityAnswers } from "#domain/associations/activity-answers";
import { activityFormSchema } from "#domain/associations/activity-form";
import { exampleAnswers, findExample } from "#domain/associations/examples/examples";
import { isLocale } from "#domain/shared/locales";
import { gapsIn, isUnsaved, replyUnsaved, withGaps, withTimes } from "#http/activity-form.server";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { answerUnsent, findWritten, newActivity } from "#http/unsent-form.server";
import { activityForm } from "#i18n/messages/activity-form";
import { useTexts } from "#i18n/use-texts";
import { formChoices } from "#models/form-choices.server";
import { knownMunicipalities } from "#models/known-municipalities.server";
import { findOwnAssociation } from "#models/scoped.server";
import { dropUnsentForm } from "#models/unsent-form.server";
import { addActivity } from "#use-cases/add-activity.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(activityForm, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id, name, municipality } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const locale = localeOf(args.request);
  const [{ villages }, elsewhere] = await Promise.all([
    formChoices(municipality, locale),
    knownMunicipalities(municipality, locale),
  ]);
  const written = await findWritten(newActivity(actor, id), args.context.arrivedAt);
  const unsent = written && { values: written.values, savedAt: written.savedAt };
  const example = exampleIn(args.request);
  const gaps = gapsIn(written?.posted ?? formOf(example ?? {}));
  return { id, name, villages, elsewhere, unsent, gaps, example, here: pathOf(args.request) };
}

/** Answers as the form would send them. */
function formOf(answers: ActivityAnswers): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers))
    for (const one of typeof value === "object" ? value : [value])
      if (one) form.append(name, one === true ? "on" : one);
  return form;
}

/** The address of the form, with the example that it was opened with. */
function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

/** The form's answers from the example that the address names. */
function exampleIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const example = findExample(searchParams.get("example"));
  return example && exampleAnswers(example, searchParams.getAll("also").filter(isLocale));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const now = args.context.arrivedAt;
  const posted = await readForm(args.request);
  const again = { posted, locale: localeOf(args.request), now };
  if (isUnsaved(posted)) return replyUnsaved(again);
  const unsent = newActivity(actor, associationId);
  const preview = `/my/associations/${associationId}/activities/new/preview`;
  const kept = { key: unsent, here: pathOf(args.request), preview, isReadable: true, now };
  const unsentAnswer = await answerUnsent(posted, kept);
  if (unsentAnswer) return unsentAnswer;
  const form = parseFormData(posted, activityFormSchema);
  const publish = intentOf(posted) === "publish";
  if (!form.ok) return withTimes(replyInvalid(publish ? withGaps(form, posted) : form), again);
  const added = await addActivity({ associationId, content: form.value, publish, actor, now });
  if (!added.ok) return withTimes(answerRefusal(added.refusal, form), again);
  await dropUnsentForm(unsent);
  const path = `/my/associations/${associationId}/activities/${added.value.id}`;
  return redirectWithFlash(path, publish ? "listingPublish" : "activityAdded");
}

export default function NewActivityPage() {
  const t = useTexts(activityForm);
  const { id, name, villages, elsewhere, unsent, gaps, example, here } = useLoaderData<typeof loader>();
  const { reply, resumedAt } = replyOrUnsent(useActionData<typeof action>(), unsent);
  const { form, counts } = useActivityForm(reply, null, example);
  const desk = `/my/associations/${id}`;
  // The example's blanks stand in a list of their own.
  const isExample = example !== null && !reply;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: desk }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      {resumedAt ? <UnsentNote at={resumedAt} action={here} /> : null}
      {isExample ? <BlanksNote example={example} /> : null}
      <ActivityForm
        {...{ form, counts, villages, elsewhere }}
        times={reply?.times ?? null}
        gaps={reply?.gaps ?? (isExample ? gaps.filter((gap) => !isBlank(gap)) : gaps)}
        action={here}
        autosave={`${desk}/activities/new/unsent`}
        associationId={id}
        isDraft
      >
        <Button name="intent" value="save" busyLabel={t.saving}>
          {t.saveDraft}
        </Button>
        <Button name="intent" value="publish" variant="quiet" busyLabel={t.saving}>
          {t.publish}
        </Button>
      </ActivityForm>
    </div>
  );
}
