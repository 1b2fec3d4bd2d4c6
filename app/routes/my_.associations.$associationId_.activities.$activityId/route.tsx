import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActivityForm } from "#components/associations/activity-form";
import { ActivityPhotoLink } from "#components/associations/activity-photo-link";
import { HistoryList } from "#components/associations/history-list";
import { ListingStanding } from "#components/associations/listing-standing";
import { replyOrUnsent } from "#components/associations/unsent-note";
import { useActivityForm } from "#components/associations/use-activity-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { ConflictForm } from "#components/records/conflict-form";
import { EditBasisFields } from "#components/records/edit-basis-fields";
import { activityFormSchema } from "#domain/associations/activity-form";
import { listingEventSchema } from "#domain/associations/listing-event";
import { editBasisOf } from "#domain/records/edit-basis";
import { isUnsaved, replyUnsaved, withGaps, withTimes } from "#http/activity-form.server";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash, savedFlash } from "#http/respond.server";
import { answerUnsent, unsentActivity } from "#http/unsent-form.server";
import { activityForm } from "#i18n/messages/activity-form";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import { dropUnsentForm } from "#models/unsent-form.server";
import { moveActivity } from "#use-cases/move-activity.server";
import { updateActivity } from "#use-cases/update-activity.server";
import { CopyButton } from "./components/copy-button";
import { Readiness } from "./components/readiness";
import { loadOwnActivity, type OwnActivity } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(activityForm, ({ editTitle }) => editTitle);

const asked = ({ request, context }: LoaderFunctionArgs) => ({ locale: localeOf(request), now: context.arrivedAt });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadOwnActivity(actor, args.params, asked(args)));
}

/** A button of the life cycle, a button that changes nothing, or else the form itself. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: activityId, association } = found(await loadOwnActivity(actor, args.params, asked(args)));
  const here = `/my/associations/${association.id}/activities/${activityId}`;
  const unsent = found(await unsentActivity(actor, args.params));
  const { now } = asked(args);
  const posted = await readForm(args.request);
  const again = { posted, ...asked(args) };
  if (isUnsaved(posted)) return replyUnsaved(again);
  const kept = { key: unsent, here, preview: `${here}/preview`, isReadable: true, now };
  const unsentAnswer = await answerUnsent(posted, kept);
  if (unsentAnswer) return unsentAnswer;
  const button = parseFormData(posted, listingEventSchema);
  if (button.ok) {
    const { event } = button.value;
    const moved = await moveActivity({ activityId, event, actor, now });
    if (!moved.ok) return answerRefusal(moved.refusal);
    return redirectWithFlash(here, `listing${event.charAt(0).toUpperCase()}${event.slice(1)}`);
  }
  const form = parseFormData(posted, activityFormSchema);
  const publish = intentOf(posted) === "publish";
  if (!form.ok) return withTimes(replyInvalid(publish ? withGaps(form, posted) : form), again);
  const basis = editBasisOf(form.typed);
  const saved = await updateActivity({ activityId, basis, content: form.value, publish, actor, now });
  if (!saved.ok) return withTimes(answerRefusal(saved.refusal, form), again);
  await dropUnsentForm(unsent);
  return redirectWithFlash(here, publish ? "listingPublish" : savedFlash(saved.value));
}

function SaveButtons({ isDraft }: { isDraft: boolean }) {
  const t = useTexts(activityForm);
  return (
    <>
      {isDraft ? (
        <Button name="intent" value="publish" busyLabel={t.saving}>
          {t.publish}
        </Button>
      ) : null}
      <Button name="intent" value="save" variant={isDraft ? "quiet" : "primary"} busyLabel={t.saving}>
        {isDraft ? t.saveDraft : t.save}
      </Button>
    </>
  );
}

type State = Pick<OwnActivity, "status" | "times" | "gaps">;

/** What the answers in the form come to, and what they lack: those just sent, or the stored ones. */
const stateOf = (reply: ReturnType<typeof replyOrUnsent>["reply"], { status, times, gaps }: State) => ({
  times: reply?.times ?? times,
  gaps: reply?.gaps ?? gaps,
  isDraft: status === "draft",
});

export default function OwnActivityPage() {
  const t = useTexts(activityForm);
  const { history: historyTitle } = useTexts(myDesk);
  const { id, version, status, photo, content, association, history, ...activity } = useLoaderData<typeof loader>();
  const { reply, resumedAt } = replyOrUnsent(useActionData<typeof action>(), activity.unsent);
  const { form, counts } = useActivityForm(reply, content);
  const here = `/my/associations/${association.id}/activities/${id}`;
  const conflict = reply?.conflict;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: association.name, href: `/my/associations/${association.id}` }]} />
      <PageHeader
        title={content.title}
        actions={
          <ButtonLink href={`${here}/photo`} variant="quiet">
            {t.photo}
          </ButtonLink>
        }
      />
      <FormProblems form={form} />
      <ListingStanding
        status={status}
        action={here}
        publicHref={`/activities/${id}`}
        isAssociationPublished={association.isPublished}
        without={["publish"]}
      />
      {reply && !resumedAt ? null : (
        <Readiness activity={{ status, ...activity }} action={here} resumedAt={resumedAt} />
      )}
      {status === "archived" ? null : <ActivityPhotoLink href={`${here}/photo`} photo={photo} />}
      {conflict ? <ConflictForm conflict={conflict} values={reply?.values ?? {}} action={here} /> : null}
      {status === "archived" || conflict ? null : (
        <ActivityForm
          {...{ form, counts, villages: activity.villages, elsewhere: activity.elsewhere }}
          action={here}
          autosave={`${here}/unsent`}
          associationId={association.id}
          {...stateOf(reply, { status, ...activity })}
          basis={<EditBasisFields version={version} reply={reply} />}
        >
          <SaveButtons isDraft={status === "draft"} />
        </ActivityForm>
      )}
      <CopyButton associationId={association.id} id={id} />
      <Disclosure summary={historyTitle}>
        <HistoryList entries={history} versionsHref={`${here}/versions`} />
      </Disclosure>
    </div>
  );
}
