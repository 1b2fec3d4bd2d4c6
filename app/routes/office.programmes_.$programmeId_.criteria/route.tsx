import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { checkCriteria } from "#domain/grants/scoring/criteria";
import { criteriaFrom, criteriaSchema } from "#domain/grants/scoring/criteria-form";
import type { FormReply } from "#domain/shared/form-reply";
import { plainDateAt } from "#domain/shared/zoned-time";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { criteriaForm } from "#i18n/messages/criteria-form";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { newId } from "#models/define-model.server";
import { updateCriteria } from "#use-cases/update-criteria.server";
import { CriteriaForm } from "./components/criteria-form";
import { TrialTable } from "./components/trial-table";
import { criteriaView, findCriteria, tryCriteria, type Trial } from "./queries.server";
import { toldRefusals } from "./told-refusals";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(criteriaForm, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return plain(criteriaView(found(await findCriteria(actor, args.params.programmeId)), localeOf(args.request)));
}

/** `adds`: another row was asked for. */
type Reply = FormReply & { trial?: Trial; adds?: boolean };

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const programme = found(await findCriteria(actor, args.params.programmeId));
  const [sent, locale, now] = [await readForm(args.request), localeOf(args.request), args.context.arrivedAt];
  const [intent, typed] = [intentOf(sent), typedValues(sent)];
  if (intent === "rows") return data<Reply>({ values: typed, errors: {}, refusals: [], adds: true });
  const form = parseFormData(sent, criteriaSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, talkOver } = form.value;
  const before = programme.scoring.criteria;
  const criteria = criteriaFrom(form.value.criteria, before, { since: plainDateAt(now), newId });
  if (intent === "try") {
    const trial = await tryCriteria(programme._id, criteria, locale);
    const faulty = checkCriteria(criteria).filter(({ code }) => code === "formula");
    const refusals = toldRefusals(faulty, criteria, locale);
    // Of formulas that all are faulty it is told what is wrong with them, and not that there are none.
    const isTold = trial.heads.length > 0 || faulty.length === 0;
    return data<Reply>({ values: typed, errors: {}, refusals, ...(isTold ? { trial } : {}) });
  }
  const command = { programmeId: programme._id, version, criteria, talkOver: talkOver * 100, actor, now };
  const saved = await updateCriteria(command);
  if (saved.ok) return redirectWithFlash(`/office/programmes/${programme._id}/criteria`, "criteriaSaved");
  const { refusal } = saved;
  return answerRefusal("code" in refusal ? refusal : toldRefusals(refusal, criteria, locale), form);
}

const ROW = /^criteria\[(\d+)\]\.(\w+)/;

/** Names of the fields that need mending: of which criterion, and what of it. */
function useRowLabels(reply: Reply | undefined): Record<string, string> {
  const t = useTexts(criteriaForm);
  const parts = new Map(Object.entries(t.fields));
  const named = Object.keys(reply?.errors ?? {}).flatMap((path) => {
    const [, row, part = ""] = ROW.exec(path) ?? [];
    const what = parts.get(part);
    return what === undefined ? [] : [[path, `${t.rowTitle({ number: Number(row) + 1 })}, ${what}`] as const];
  });
  return { talkOver: t.talkOver, criteria: t.rows, ...Object.fromEntries(named) };
}

export default function CriteriaPage() {
  const t = useTexts(criteriaForm);
  const p = useTexts(programmes);
  const view = useLoaderData<typeof loader>();
  const reply: Reply | undefined = useActionData<typeof action>();
  const labels = useRowLabels(reply);
  const form = useForm<string>({ reply, labels, saved: view.saved, refusals: t.refusals });
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: p.title, href: "/office/programmes" },
          { label: view.name, href: `/office/programmes/${view.programmeId}` },
        ]}
      />
      <PageHeader
        eyebrow={view.name}
        title={t.title}
        lead={t.lead}
        meta={view.schemeVersion > 0 ? t.version({ version: view.schemeVersion }) : t.none}
      />
      <FormProblems form={form} />
      {reply?.trial ? <TrialTable trial={reply.trial} /> : null}
      <CriteriaForm view={view} form={form} reply={reply} />
    </div>
  );
}
