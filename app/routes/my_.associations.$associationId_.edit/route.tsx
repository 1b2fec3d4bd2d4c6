import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { IdentityFields } from "#components/associations/identity-fields";
import { PresentationFields } from "#components/associations/presentation-fields";
import { replyOrUnsent, UnsentNote } from "#components/associations/unsent-note";
import { useAssociationForm } from "#components/associations/use-association-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { ConflictForm } from "#components/records/conflict-form";
import { EditBasisFields } from "#components/records/edit-basis-fields";
import { associationEditSchema } from "#domain/associations/association-profile";
import { editBasisOf } from "#domain/records/edit-basis";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { pathAfterDraft } from "#http/path-after-draft";
import { found, redirectWithFlash, savedFlash } from "#http/respond.server";
import { answerUnsent, unsentAssociation } from "#http/unsent-form.server";
import { activityForm } from "#i18n/messages/activity-form";
import { associationForm } from "#i18n/messages/association-form";
import { useTexts } from "#i18n/use-texts";
import { dropUnsentForm } from "#models/unsent-form.server";
import { updateAssociation } from "#use-cases/update-association.server";
import { LockedIdentity } from "./components/locked-identity";
import { loadEdit, partsOf, previewRefusal } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(associationForm, ({ editTitle }) => editTitle);

const asked = ({ request, context }: LoaderFunctionArgs) => ({ locale: localeOf(request), now: context.arrivedAt });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadEdit(actor, args.params["associationId"], asked(args)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const associationId = args.params["associationId"] ?? "";
  found(await loadEdit(actor, associationId, asked(args)));
  const { now } = asked(args);
  const posted = await readForm(args.request);
  const form = parseFormData(posted, associationEditSchema);
  const unsent = unsentAssociation(actor, associationId);
  const here = `/my/associations/${associationId}`;
  const mistake =
    form.ok && intentOf(posted) === "preview" ? await previewRefusal(actor, associationId, form.value, now) : null;
  if (mistake) return answerRefusal(mistake, form);
  const kept = { key: unsent, here: `${here}/edit`, preview: `${here}/preview`, isReadable: form.ok, now };
  const unsentAnswer = await answerUnsent(posted, kept);
  if (unsentAnswer) return unsentAnswer;
  if (!form.ok) return replyInvalid(form);
  const { value: edit, typed } = form;
  const command = { associationId, basis: editBasisOf(typed), ...partsOf(edit) };
  const saved = await updateAssociation({ ...command, actor, now });
  if (!saved.ok) return answerRefusal(saved.refusal, form);
  await dropUnsentForm(unsent);
  return redirectWithFlash(pathAfterDraft(associationId, typed), savedFlash(saved.value));
}

export default function EditAssociationPage() {
  const t = useTexts(associationForm);
  const { preview } = useTexts(activityForm);
  const { id, version, isWhole, asksParent, saved, unsent, choices, mayAsk } = useLoaderData<typeof loader>();
  const { reply, resumedAt } = replyOrUnsent(useActionData<typeof action>(), unsent);
  const { form, linkCount } = useAssociationForm({ reply, saved });
  const here = `/my/associations/${id}/edit`;
  if (reply?.conflict)
    return (
      <div className="page page-narrow">
        <Breadcrumb items={[{ label: saved.name, href: `/my/associations/${id}` }]} />
        <PageHeader title={t.editTitle} />
        <ConflictForm conflict={reply.conflict} values={reply.values} action={here} />
      </div>
    );
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: saved.name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.editTitle} />
      <FormProblems form={form} />
      {resumedAt ? <UnsentNote at={resumedAt} action={here} /> : null}
      <Form action={here}>
        <EditBasisFields version={version} reply={reply} />
        <input type="hidden" name="scope" value={isWhole ? "whole" : "presentation"} />
        {isWhole ? (
          <IdentityFields form={form} municipalities={choices.municipalities} names={choices.names} />
        ) : (
          <LockedIdentity {...{ id, saved, mayAsk }} />
        )}
        <PresentationFields
          {...{ form, linkCount }}
          villages={choices.villages}
          choices={{ umbrellas: choices.umbrellas, parentNames: asksParent ? choices.names : null }}
        />
        {isWhole ? null : <p className="muted">{t.saveMeans}</p>}
        <FormActions>
          {isWhole ? (
            <Button name="next" value="submission">
              {t.saveAndReview}
            </Button>
          ) : null}
          <Button variant={isWhole ? "quiet" : "primary"}>{isWhole ? t.saveDraft : t.save}</Button>
          <Button name="intent" value="preview" variant="quiet" icon="eye">
            {preview}
          </Button>
          <ButtonLink href={`/my/associations/${id}`} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
