import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { choice, text } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { redirectWithFlash } from "#http/respond.server";
import { overlapTexts } from "#i18n/messages/overlaps";
import { useTexts } from "#i18n/use-texts";
import { noteOverlap } from "#use-cases/note-overlap.server";
import { Comparison } from "./components/comparison";
import { PairList } from "./components/pair-list";
import { loadOverlaps } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(overlapTexts, ({ title }) => title);

const WHY_MAX = 500;
const schema = z.object({
  intent: choice(["look", "reopen"]),
  otherId: text({ max: 60 }),
  why: text({ max: WHY_MAX }),
});

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = await guardOfficeCase(actor, "viewCase", args);
  return plain(await loadOverlaps(actor, grantCase.toObject(), localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOfficeCase(actor, "prepareCase", args);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { intent: event, otherId, why } = form.value;
  const noted = await noteOverlap({ caseId, otherId, event, why, actor, now: args.context.arrivedAt });
  if (!noted.ok) return answerRefusal(noted.refusal, form);
  return redirectWithFlash(`/office/cases/${caseId}/overlaps`, event === "look" ? "overlapLooked" : "overlapReopened");
}

export default function OverlapsPage() {
  const t = useTexts(overlapTexts);
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: { why: t.labels.why }, refusals: t.refusals });
  const typedFor = reply?.values.otherId?.[0] ?? null;
  return (
    <div className="page page-wide">
      <Breadcrumb
        items={[{ label: `${view.caseNumber} ${view.applicantName}`, href: `/office/cases/${view.caseId}` }]}
      />
      <PageHeader eyebrow={view.applicantName} title={t.title} lead={t.lead} actions={<PrintButton />} />
      <FormProblems form={form} />
      {view.columns.length < 2 ? (
        <EmptyState title={t.noOthers}>{t.noOthersText}</EmptyState>
      ) : (
        <>
          <Section title={t.pairs} plain>
            {view.pairs.length === 0 ? <EmptyState title={t.none}>{t.noneText}</EmptyState> : null}
            <PairList view={view} why={form.field("why")} typedFor={typedFor} />
          </Section>
          <Section title={t.sideBySide}>
            <Comparison columns={view.columns} ownId={view.caseId} />
          </Section>
        </>
      )}
    </div>
  );
}
