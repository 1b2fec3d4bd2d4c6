import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase, guardWriting } from "#auth/guards.server";
import { ActionLink } from "#components/action-link";
import { ApplicationContentView } from "#components/application-content";
import { ApplicationHeader } from "#components/application-header";
import { stepPath } from "#components/application-steps";
import { FileList } from "#components/file-list";
import { FormAnswers } from "#components/grants/form/form-answers";
import { LastTimeBar } from "#components/grants/last-time-bar";
import { ThenNote } from "#components/grants/then-note";
import { FormProblems } from "#components/form-problems";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { rowOfSubject } from "#domain/grants/since-last";
import { partStep, type StepName } from "#domain/grants/steps";
import { subjectOf } from "#domain/grants/subjects";
import { can } from "#domain/policy";
import { checkbox, wholeNumber } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { useTexts } from "#i18n/use-texts";
import { applicationView } from "#models/application-view.server";
import { findOwnCase, subjectOfCase } from "#models/scoped.server";
import { signatoryNames } from "#models/signatory-names.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { submitApplication } from "#use-cases/submit-application.server";
import { MissingList } from "./missing-list";
import { OpenQuestions } from "./open-questions";
import { shortened } from "./shortened-reply";
import { SubmitForm } from "./submit-form";
import { Uncovered } from "./uncovered";
import { Suits } from "./suits";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(apply, ({ stepTitles }) => stepTitles.review);

const schema = z.object({ version: wholeNumber(), declared: checkbox() });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const draft = await guardWriting(actor, args.params.caseId);
  const canSubmit = can(actor, "submitApplication", subjectOfCase(draft));
  const view = await applicationView(draft, args.context.arrivedAt, localeOf(args.request));
  return plain({ view, canSubmit, signatories: canSubmit ? [] : await signatoryNames(draft.associationId) });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOwnCase(actor, "submitApplication", args.params["caseId"]);
  const { _id: caseId, entry, associationId } = found(await findOwnCase(actor, args.params.caseId));
  const isEntered = entry !== null;
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const submitted = await submitApplication({ caseId, ...form.value, actor, now: args.context.arrivedAt });
  if (!submitted.ok) return answerRefusal(submitted.refusal, form);
  if (isEntered) {
    const readers = await peopleOfAssociation(associationId);
    const told = readers.length > 0 ? "applicationEntered" : "applicationEnteredUntold";
    return redirectWithFlash(`/office/cases/${caseId}`, told);
  }
  return redirectWithFlash(`/my/cases/${caseId}/receipts/${submitted.value.number}`, "applicationSubmitted");
}

export default function ReviewPage() {
  const t = useTexts(apply);
  const { labels } = useTexts(application);
  const { view, canSubmit, signatories } = useLoaderData<typeof loader>();
  const reply = shortened(useActionData<typeof action>());
  const form = useForm({ reply, labels: { declared: labels.declared }, refusals: t.refusals });
  // A section of nothing but documents has no step of its own.
  const stepOfSection = (section: string): StepName =>
    view.steps.find((step) => step === partStep(section)) ?? "attachments";
  const isClosed = view.stage === "closed" && !view.entry;
  const { last } = view;
  const thenOf = (subject: string) => (last ? <ThenNote year={last.year} row={rowOfSubject(last, subject)} /> : null);
  return (
    <div className="page page-narrow stack">
      <ApplicationHeader view={view} step="review" />
      <FormProblems form={form} />
      {isClosed ? null : (
        <>
          <MissingList {...view} isEntered={view.entry !== null} />
          <Uncovered {...view} />
          <OpenQuestions {...view} />
          <Suits
            caseId={view.caseId}
            associationId={view.associationId}
            findings={view.eligibility}
            missing={view.missing}
          />
        </>
      )}
      {last && last.rows.length > 0 ? <LastTimeBar caseId={view.caseId} last={last} /> : null}
      <ApplicationContentView
        content={view.content}
        level={2}
        beside={thenOf}
        actionsFor={(step) => <ActionLink href={stepPath(view.caseId, step)}>{t.edit}</ActionLink>}
      />
      {view.form ? (
        <FormAnswers
          form={view.form}
          of={view.content}
          level={2}
          after={({ id }) => thenOf(subjectOf("form", id))}
          actionsFor={(section) => (
            <ActionLink href={stepPath(view.caseId, stepOfSection(section))}>{t.edit}</ActionLink>
          )}
        />
      ) : null}
      <Section
        title={t.attachmentsTitle}
        plain
        actions={<ActionLink href={stepPath(view.caseId, "attachments")}>{t.edit}</ActionLink>}
      >
        {view.attachments.length === 0 ? <p className="muted">{t.noAttachments}</p> : null}
        <FileList
          files={view.attachments.map(({ id, fileId, name, kind, size }) => ({
            id,
            name,
            href: `/files/${fileId}`,
            ...(kind === null ? { sizeBytes: size } : { note: kind }),
          }))}
        />
      </Section>
      {isClosed ? null : (
        <SubmitForm
          {...{ view, canSubmit, signatories }}
          isReady={view.entry !== null || (view.missing.length === 0 && view.stage === "open")}
          tick={form.tick("declared")}
        />
      )}
    </div>
  );
}
