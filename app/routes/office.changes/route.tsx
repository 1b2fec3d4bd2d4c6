import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { useForm } from "#components/use-form";
import { municipalitiesWhere } from "#domain/policy";
import { seenSchema, seenToken } from "#domain/records/seen";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, redirectWithFlash } from "#http/respond.server";
import { changes } from "#i18n/messages/changes";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { useTexts } from "#i18n/use-texts";
import { unseenChanges } from "#models/unseen-changes.server";
import { markSeen } from "#use-cases/mark-seen.server";
import { ChangeFilters } from "./components/change-filters";
import { ChangesTable } from "./components/changes-table";
import { hrefOf, readChangesQuery } from "./schema";
import { useShownChanges } from "./use-shown-changes";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(changes, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const municipalities = municipalitiesWhere(actor, "manageDirectory");
  ensureAllowed(municipalities.length > 0);
  const query = readChangesQuery(new URL(args.request.url).searchParams);
  const unseen = await unseenChanges(municipalities);
  return { query, unseen, authors: [...new Set(unseen.map(({ by }) => by))].sort().slice(0, 200) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "manageDirectory").length > 0);
  const form = await parseForm(args.request, seenSchema);
  if (!form.ok) return replyInvalid(form);
  const marked = await markSeen({ seen: form.value, actor, now: args.context.arrivedAt });
  if (!marked.ok) return answerRefusal(marked.refusal);
  const query = readChangesQuery(new URL(args.request.url).searchParams);
  return redirectWithFlash(hrefOf(query, {}), "markedSeen");
}

export default function ChangesPage() {
  const t = useTexts(changes);
  const { title: desk } = useTexts(directoryDesk);
  const { query, unseen, authors } = useLoaderData<typeof loader>();
  const { rows, total, page, pageCount } = useShownChanges(unseen, query);
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: desk, href: "/office/directory" }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      {unseen.length > 0 ? <ChangeFilters query={query} authors={authors} /> : null}
      {rows.length > 0 ? (
        <Form action={hrefOf(query, { page })}>
          <p className="muted">{t.count({ count: total })}</p>
          <ChangesTable rows={rows} />
          {rows.map((row) => (
            <input key={seenToken(row)} type="hidden" name="shown" value={seenToken(row)} />
          ))}
          <FormActions>
            <Button icon="check">{t.markChosen}</Button>
            <Button name="whole" value="yes" variant="quiet">
              {t.markPage}
            </Button>
          </FormActions>
        </Form>
      ) : (
        <EmptyState
          icon="check"
          title={unseen.length === 0 ? t.none : t.nothing}
          action={
            unseen.length === 0 ? undefined : (
              <ButtonLink href="/office/changes" variant="quiet">
                {t.showAll}
              </ButtonLink>
            )
          }
        >
          {unseen.length === 0 ? t.noneText : null}
        </EmptyState>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => hrefOf(query, { page: number })} />
    </div>
  );
}
