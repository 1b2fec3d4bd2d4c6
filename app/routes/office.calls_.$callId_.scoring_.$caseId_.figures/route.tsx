import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { figuresSchema, writtenFigures } from "#domain/grants/scoring/figures-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { FormReply } from "#domain/shared/form-reply";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { caseFigures } from "#i18n/messages/case-figures";
import { scoring } from "#i18n/messages/scoring";
import { useTexts } from "#i18n/use-texts";
import { findScorable } from "#models/call-assessors.server";
import { writeFigures } from "#use-cases/write-figures.server";
import { FiguresForm } from "./figures-form";
import { loadFigures } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(caseFigures, ({ title }) => title);

async function toPrepare(actor: Actor, params: LoaderFunctionArgs["params"]) {
  const { grantCase, subject } = found(await findScorable(actor, params.callId, params.caseId));
  ensureAllowed(can(actor, "prepareCase", subject));
  return grantCase;
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return plain(await loadFigures(await toPrepare(actor, args.params), localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId, callId } = await toPrepare(actor, args.params);
  const sent = await readForm(args.request);
  if (intentOf(sent) === "rows") return data<FormReply>({ values: typedValues(sent), errors: {}, refusals: [] });
  const form = parseFormData(sent, figuresSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, source } = form.value;
  const command = { callId, caseId, version, source, written: writtenFigures(form.value) };
  const saved = await writeFigures({ ...command, actor, now: args.context.arrivedAt });
  if (!saved.ok) return answerRefusal(saved.refusal, form);
  return redirectWithFlash(`/office/calls/${callId}/scoring/${caseId}`, "figuresSaved");
}

export default function FiguresPage() {
  const t = useTexts(caseFigures);
  const { title } = useTexts(scoring);
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const labels: Record<string, string> = { source: t.source, activity: t.activity };
  const form = useForm<string>({ reply, labels, saved: view.saved, refusals: t.refusals });
  const base = `/office/calls/${view.callId}/scoring`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: title, href: base },
          { label: view.applicantName, href: `${base}/${view.caseId}` },
        ]}
      />
      <PageHeader eyebrow={`${view.caseNumber ?? ""} ${view.applicantName}`} title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      <FiguresForm view={view} form={form} reply={reply} />
    </div>
  );
}
