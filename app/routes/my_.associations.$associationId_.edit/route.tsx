import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { IdentityFields } from "#components/associations/identity-fields";
import { PresentationFields } from "#components/associations/presentation-fields";
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
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { pathAfterDraft } from "#http/path-after-draft";
import { found, redirectWithFlash, savedFlash } from "#http/respond.server";
import { associationForm } from "#i18n/messages/association-form";
import { useTexts } from "#i18n/use-texts";
import { updateAssociation } from "#use-cases/update-association.server";
import { LockedIdentity } from "./components/locked-identity";
import { loadEdit } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(associationForm, ({ editTitle }) => editTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadEdit(actor, args.params["associationId"], localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const associationId = args.params["associationId"] ?? "";
  found(await loadEdit(actor, associationId, localeOf(args.request)));
  const form = await parseForm(args.request, associationEditSchema);
  if (!form.ok) return replyInvalid(form);
  const { value: edit, typed } = form;
  const identity = edit.scope === "whole" ? edit : null;
  const command = { associationId, basis: editBasisOf(typed), identity, presentation: edit };
  const saved = await updateAssociation({ ...command, actor, now: args.context.arrivedAt });
  if (!saved.ok) return answerRefusal(saved.refusal, form);
  return redirectWithFlash(pathAfterDraft(associationId, typed), savedFlash(saved.value));
}

export default function EditAssociationPage() {
  const t = useTexts(associationForm);
  const { id, version, isWhole, asksParent, saved, choices, mayAsk } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
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
          <ButtonLink href={`/my/associations/${id}`} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
