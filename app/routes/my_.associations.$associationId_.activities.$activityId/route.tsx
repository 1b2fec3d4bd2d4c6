import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActivityFields } from "#components/associations/activity-fields";
import { HistoryList } from "#components/associations/history-list";
import { ListingStanding } from "#components/associations/listing-standing";
import { useActivityForm } from "#components/associations/use-activity-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { ConflictForm } from "#components/records/conflict-form";
import { EditBasisFields } from "#components/records/edit-basis-fields";
import { activityFormSchema } from "#domain/associations/activity-form";
import { listingEventSchema } from "#domain/associations/listing-event";
import { editBasisOf } from "#domain/records/edit-basis";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, readForm } from "#http/parse-form.server";
import { found, redirectWithFlash, savedFlash } from "#http/respond.server";
import { activityForm } from "#i18n/messages/activity-form";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import { moveActivity } from "#use-cases/move-activity.server";
import { updateActivity } from "#use-cases/update-activity.server";
import { loadOwnActivity } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(activityForm, ({ editTitle }) => editTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadOwnActivity(actor, args.params, localeOf(args.request)));
}

/** A button of the life cycle, or else the form itself. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: activityId, association } = found(await loadOwnActivity(actor, args.params, localeOf(args.request)));
  const here = `/my/associations/${association.id}/activities/${activityId}`;
  const now = args.context.arrivedAt;
  const posted = await readForm(args.request);
  const button = parseFormData(posted, listingEventSchema);
  if (button.ok) {
    const { event } = button.value;
    const moved = await moveActivity({ activityId, event, actor, now });
    if (!moved.ok) return answerRefusal(moved.refusal);
    return redirectWithFlash(here, `listing${event.charAt(0).toUpperCase()}${event.slice(1)}`);
  }
  const form = parseFormData(posted, activityFormSchema);
  if (!form.ok) return replyInvalid(form);
  const basis = editBasisOf(form.typed);
  const saved = await updateActivity({ activityId, basis, content: form.value, actor, now });
  if (!saved.ok) return answerRefusal(saved.refusal, form);
  return redirectWithFlash(here, savedFlash(saved.value));
}

export default function OwnActivityPage() {
  const t = useTexts(activityForm);
  const { history: historyTitle } = useTexts(myDesk);
  const { id, version, status, content, villages, association, history } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { form, dateCount } = useActivityForm(reply, content);
  const here = `/my/associations/${association.id}/activities/${id}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: association.name, href: `/my/associations/${association.id}` }]} />
      <PageHeader title={content.title} />
      <FormProblems form={form} />
      <ListingStanding
        status={status}
        action={here}
        publicHref={`/activities/${id}`}
        isAssociationPublished={association.isPublished}
      />
      {reply?.conflict ? <ConflictForm conflict={reply.conflict} values={reply.values} action={here} /> : null}
      {status === "archived" || reply?.conflict ? null : (
        <Form action={here}>
          <EditBasisFields version={version} reply={reply} />
          <ActivityFields form={form} villages={villages} dateCount={dateCount} />
          <FormActions>
            <Button>{status === "draft" ? t.saveDraft : t.save}</Button>
          </FormActions>
        </Form>
      )}
      <Disclosure summary={historyTitle}>
        <HistoryList entries={history} versionsHref={`${here}/versions`} />
      </Disclosure>
    </div>
  );
}
