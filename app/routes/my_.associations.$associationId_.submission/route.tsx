import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { associationForm } from "#i18n/messages/association-form";
import { useTexts } from "#i18n/use-texts";
import { submitAssociation } from "#use-cases/submit-association.server";
import { Gaps } from "./components/gaps";
import { SimilarNames } from "./components/similar-names";
import { SubmissionFacts } from "./components/submission-facts";
import { loadSubmission } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(associationForm, ({ submissionTitle }) => submissionTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const submission = found(await loadSubmission(actor, args.params["associationId"]));
  if (!submission.isOpen) throw seeOther(`/my/associations/${submission.id}`);
  return { submission };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const associationId = args.params["associationId"] ?? "";
  const submitted = await submitAssociation({ associationId, actor, now: args.context.arrivedAt });
  if (!submitted.ok) return answerRefusal(submitted.refusal);
  return redirectWithFlash(`/my/associations/${associationId}`, "associationSubmitted");
}

export default function SubmissionPage() {
  const t = useTexts(associationForm);
  const { submission } = useLoaderData<typeof loader>();
  const { id, name, gaps, similar } = submission;
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.submissionTitle} lead={t.submissionLead} />
      <FormProblems form={form} />
      {gaps.length > 0 ? <Gaps associationId={id} gaps={gaps} /> : <Note tone="success">{t.readyTitle}</Note>}
      {similar.length > 0 ? <SimilarNames similar={similar} /> : null}
      <SubmissionFacts submission={submission} />
      <Form action={`/my/associations/${id}/submission`}>
        <FormActions>
          {gaps.length === 0 ? <Button busyLabel={t.sending}>{t.send}</Button> : null}
          <ButtonLink href={`/my/associations/${id}/edit`} variant="quiet">
            {t.back}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
