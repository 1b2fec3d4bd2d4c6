import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardWriting } from "#auth/guards.server";
import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { SinceList } from "#components/grants/since-list";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found, seeOther } from "#http/respond.server";
import { apply } from "#i18n/messages/apply";
import { drafting } from "#i18n/messages/drafting";
import { sinceLastTexts } from "#i18n/messages/since-last";
import { useTexts } from "#i18n/use-texts";
import { findOwnCase } from "#models/scoped.server";
import { copyLastApplication } from "#use-cases/copy-application.server";
import { LastTime } from "./last-time";
import { copyView } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(drafting, ({ copyTitle }) => copyTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const draft = await guardWriting(actor, args.params.caseId);
  const view = await copyView(draft, args.context.arrivedAt, localeOf(args.request));
  if (!view) throw seeOther(stepPath(draft._id, "applicant"));
  return plain(view);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  const copied = await copyLastApplication({ caseId, actor });
  return copied.ok ? seeOther(stepPath(caseId, "applicant")) : answerRefusal(copied.refusal);
}

/** Last year's application beside this one: how it went, what is different, and what copying would fill in. */
export default function CopyPage() {
  const t = useTexts(drafting);
  const s = useTexts(sinceLastTexts);
  const { backToCase, saving } = useTexts(apply);
  const view = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const back = (
    <ButtonLink href={`/my/cases/${view.caseId}`} variant="quiet">
      {backToCase}
    </ButtonLink>
  );
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={t.copyTitle}
        eyebrow={view.callName}
        lead={`${t.copyLead({ name: view.from.name })} ${view.from.isSameProgramme ? "" : t.copyOther}`.trim()}
      />
      <FormProblems form={form} />
      <LastTime from={view.from} />
      <Section
        title={s.title({ year: view.from.year })}
        lead={`${view.filled.length > 0 ? t.copyKeeps : t.copyNothing} ${s.lead}`}
      >
        <SinceList
          year={view.from.year}
          rows={view.rows}
          filled={new Map(view.filled.map((row) => [row.key, row]))}
          asked={new Set(view.asked)}
          beyond={new Map(view.beyond)}
        />
      </Section>
      <Form>
        <FormActions layout="apart">
          {back}
          {view.filled.length > 0 ? <Button busyLabel={saving}>{t.copyNow}</Button> : null}
        </FormActions>
      </Form>
    </div>
  );
}
