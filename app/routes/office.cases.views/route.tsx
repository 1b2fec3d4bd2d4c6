import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { caseTableQuery, readCaseTable } from "#domain/grants/case-table/state";
import { municipalitiesWhere } from "#domain/policy";
import { checkbox, text } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, redirectWithFlash } from "#http/respond.server";
import { caseTable } from "#i18n/messages/case-table";
import { caseViews } from "#i18n/messages/case-views";
import { useTexts } from "#i18n/use-texts";
import { viewsFor } from "#models/case-table-view.server";
import { keepCaseView } from "#use-cases/keep-case-view.server";
import { removeCaseView } from "#use-cases/remove-case-view.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(caseViews, ({ title }) => title);

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("keep"), name: text({ max: 60 }), isShared: checkbox() }),
  z.object({ intent: z.literal("remove"), viewId: z.string().regex(/^[0-9a-f]{24}$/) }),
]);

/** The table that the page was come from, as the address says it: it is what is kept. */
const asked = (url: string): string => caseTableQuery(readCaseTable(new URL(url).searchParams));

const tableAt = (query: string): string => (query ? `/office/cases?${query}` : "/office/cases");

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewCase").length > 0);
  return plain({ query: asked(args.request.url), views: await viewsFor(actor) });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewCase").length > 0);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const query = asked(args.request.url);
  if (form.value.intent === "remove") {
    const removed = await removeCaseView({ viewId: form.value.viewId, actor });
    if (!removed.ok) return answerRefusal(removed.refusal, form);
    return redirectWithFlash(`/office/cases/views${query ? `?${query}` : ""}`, "viewRemoved");
  }
  const kept = await keepCaseView({ ...form.value, query, actor });
  if (!kept.ok) return answerRefusal(kept.refusal, form);
  return redirectWithFlash(tableAt(query), "viewKept");
}

export default function ViewsPage() {
  const t = useTexts(caseViews);
  const { title } = useTexts(caseTable);
  const { query, views } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.labels, refusals: t.refusals });
  const here = `/office/cases/views${query ? `?${query}` : ""}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: title, href: tableAt(query) }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      <Section title={t.keepTitle}>
        <Form action={here}>
          <TextField {...form.field("name")} maxLength={60} width="medium" />
          <CheckboxField {...form.tick("isShared")} />
          <FormActions>
            <Button name="intent" value="keep">
              {t.keep}
            </Button>
          </FormActions>
        </Form>
      </Section>
      <Section title={t.keptTitle}>
        {views.length === 0 ? <EmptyState icon="tray" title={t.none} /> : null}
        <ul className="hairlines">
          {views.map(({ _id, name, query: kept, isOwn, isShared, ownerName }) => (
            <li key={_id} className="toolbar">
              <span>
                <a href={tableAt(kept)}>{name}</a>{" "}
                <span className="muted small">
                  {isOwn ? (isShared ? t.shared : t.own) : t.sharedBy({ name: ownerName })}
                </span>
              </span>
              {isOwn ? (
                <Form action={here}>
                  <input type="hidden" name="viewId" value={_id} />
                  <Button name="intent" value="remove" variant="quiet" size="small" aria-label={`${t.remove}: ${name}`}>
                    {t.remove}
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
