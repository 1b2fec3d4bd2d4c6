import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { CooperationFields } from "#components/associations/cooperation-fields";
import { ListingStanding } from "#components/associations/listing-standing";
import { replyOrUnsent, UnsentNote } from "#components/associations/unsent-note";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { ConflictForm } from "#components/records/conflict-form";
import { EditBasisFields } from "#components/records/edit-basis-fields";
import { cooperationFormSchema } from "#domain/associations/cooperation-form";
import { listingEventSchema } from "#domain/associations/listing-event";
import { editBasisOf } from "#domain/records/edit-basis";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, readForm } from "#http/parse-form.server";
import { found, redirectWithFlash, savedFlash } from "#http/respond.server";
import { answerUnsent, unsentCooperation } from "#http/unsent-form.server";
import { activityForm } from "#i18n/messages/activity-form";
import { cooperation } from "#i18n/messages/cooperation";
import { partners } from "#i18n/messages/partners";
import { versions } from "#i18n/messages/versions";
import { useTexts } from "#i18n/use-texts";
import { dropUnsentForm } from "#models/unsent-form.server";
import { moveCooperationForm } from "#use-cases/move-cooperation-form.server";
import { updateCooperationForm } from "#use-cases/update-cooperation-form.server";
import { loadOwnCooperation } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(cooperation, ({ editTitle }) => editTitle);

const asked = ({ request, context }: LoaderFunctionArgs) => ({ locale: localeOf(request), now: context.arrivedAt });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadOwnCooperation(actor, args.params, asked(args)));
}

/** A button of the life cycle, or else the form itself. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: formId, association } = found(await loadOwnCooperation(actor, args.params, asked(args)));
  const here = `/my/associations/${association.id}/cooperation/${formId}`;
  const now = args.context.arrivedAt;
  const posted = await readForm(args.request);
  const unsent = unsentCooperation(actor, args.params);
  const button = parseFormData(posted, listingEventSchema);
  if (button.ok) {
    const { event } = button.value;
    const moved = await moveCooperationForm({ formId, event, actor, now });
    if (!moved.ok) return answerRefusal(moved.refusal);
    return redirectWithFlash(here, `listing${event.charAt(0).toUpperCase()}${event.slice(1)}`);
  }
  const form = parseFormData(posted, cooperationFormSchema);
  const kept = { key: unsent, here, preview: `${here}/preview`, isReadable: form.ok, now };
  const unsentAnswer = await answerUnsent(posted, kept);
  if (unsentAnswer) return unsentAnswer;
  if (!form.ok) return replyInvalid(form);
  const basis = editBasisOf(form.typed);
  const saved = await updateCooperationForm({ formId, basis, content: form.value, actor, now });
  if (!saved.ok) return answerRefusal(saved.refusal, form);
  await dropUnsentForm(unsent);
  return redirectWithFlash(here, savedFlash(saved.value));
}

export default function OwnCooperationPage() {
  const t = useTexts(cooperation);
  const words = useTexts(activityForm);
  const { toVersions } = useTexts(versions);
  const { title: partnersTitle } = useTexts(partners);
  const { id, version, status, saved, unsent, units, association } = useLoaderData<typeof loader>();
  const { reply, resumedAt } = replyOrUnsent(useActionData<typeof action>(), unsent);
  const form = useForm({ reply, labels: t.labels, saved, refusals: words.refusals });
  const here = `/my/associations/${association.id}/cooperation/${id}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: association.name, href: `/my/associations/${association.id}` }]} />
      <PageHeader title={saved.title} />
      <FormProblems form={form} />
      <ListingStanding
        status={status}
        action={here}
        publicHref={`/cooperation/${id}`}
        isAssociationPublished={association.isPublished}
      />
      {resumedAt ? <UnsentNote at={resumedAt} action={here} /> : null}
      {reply?.conflict ? <ConflictForm conflict={reply.conflict} values={reply.values} action={here} /> : null}
      {status === "archived" || reply?.conflict ? null : (
        <Form action={here}>
          <EditBasisFields version={version} reply={reply} />
          <CooperationFields form={form} units={units} />
          <FormActions>
            <Button>{status === "draft" ? words.saveDraft : words.save}</Button>
            <Button name="intent" value="preview" variant="quiet" icon="eye">
              {words.preview}
            </Button>
          </FormActions>
        </Form>
      )}
      <ActionLink href={`${here}/partners`} icon="people">
        {partnersTitle}
      </ActionLink>
      <ActionLink href={`${here}/versions`} icon="clock">
        {toVersions}
      </ActionLink>
    </div>
  );
}
