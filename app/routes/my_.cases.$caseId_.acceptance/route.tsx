import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase } from "#auth/guards.server";
import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { can } from "#domain/policy";
import { text } from "#domain/shared/fields";
import { isLocale } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { formatDateTime, formatEuros } from "#i18n/format";
import { acceptance as texts } from "#i18n/messages/acceptance";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOwnCase, subjectOfCase } from "#models/scoped.server";
import { acceptAward } from "#use-cases/accept-award.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(texts, ({ title }) => title);

const schema = z.object({ decisionId: text({ max: 24 }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId)).toObject();
  const { _id: caseId, caseNumber, decision, acceptance } = grantCase;
  if (!decision || decision.awardedCents === 0) throw seeOther(`/my/cases/${caseId}`);
  const { decisionId, awardedCents } = decision;
  const documents = decision.documents.map(({ locale, file }) => ({ locale, fileId: file.fileId }));
  const accepted = acceptance?.decisionId === decisionId ? { at: acceptance.at, by: acceptance.by.name } : null;
  const maySign = can(actor, "acceptAward", subjectOfCase(grantCase));
  return plain({ caseId, caseNumber: caseNumber ?? "", decisionId, awardedCents, documents, accepted, maySign });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOwnCase(actor, "acceptAward", args.params.caseId);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const accepted = await acceptAward({ caseId, ...form.value, actor, now: args.context.arrivedAt });
  return accepted.ok ? redirectWithFlash(`/my/cases/${caseId}`, "saved") : answerRefusal(accepted.refusal, form);
}

export default function AcceptancePage() {
  const t = useTexts(texts);
  const own = useTexts(ownCase);
  const locale = useLocale();
  const { caseId, caseNumber, decisionId, awardedCents, documents, accepted, maySign } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.title} eyebrow={caseNumber} lead={t.lead} />
      <FormProblems form={form} />
      <p>
        <strong>{t.awarded({ sum: formatEuros(awardedCents, locale) })}</strong>
      </p>
      <ul className="list-bulleted">
        {t.conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      <p className="muted">{t.inDocument}</p>
      <p className="cluster">
        {documents.map(({ locale: language, fileId }) => (
          <ActionLink key={fileId} href={`/files/${fileId}`} icon="doc">
            {own.document} {isLocale(language) ? own.languages[language] : language}
          </ActionLink>
        ))}
      </p>
      {accepted ? (
        <Note tone="info">{t.acceptedBy({ name: accepted.by, date: formatDateTime(accepted.at, locale) })}</Note>
      ) : maySign ? (
        <Form action={`/my/cases/${caseId}/acceptance`}>
          <input type="hidden" name="decisionId" value={decisionId} />
          <FormActions>
            <Button>{t.accept}</Button>
          </FormActions>
        </Form>
      ) : (
        <Note>{t.signatoryOnly}</Note>
      )}
      <p>
        <ActionLink href={`/my/cases/${caseId}`}>{t.back}</ActionLink>
      </p>
    </div>
  );
}
