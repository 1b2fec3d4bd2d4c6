import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, redirectWithFlash } from "#http/respond.server";
import { savedSearches } from "#i18n/messages/saved-searches";
import { useTexts } from "#i18n/use-texts";
import { changeSavedSearch } from "#use-cases/change-saved-search.server";
import { saveSearch } from "#use-cases/save-search.server";
import { SearchItem } from "./components/search-item";
import { loadSearches } from "./queries.server";
import { searchesSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(savedSearches, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "counsel").length > 0);
  return loadSearches(actor.personId, plainDateAt(args.context.arrivedAt));
}

type Asked = z.output<typeof searchesSchema>;

function carryOut(asked: Asked, request: Request, who: { actor: Actor; now: Date }) {
  if (asked.intent === "save") {
    const { name, query = "" } = asked;
    return saveSearch({ ...who, name, query, locale: localeOf(request) });
  }
  const { searchId } = asked;
  return asked.intent === "rename"
    ? changeSavedSearch({ ...who, searchId, change: "rename", name: asked.name })
    : changeSavedSearch({ ...who, searchId, change: asked.intent });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "counsel").length > 0);
  const form = await parseForm(args.request, searchesSchema);
  if (!form.ok) return replyInvalid(form);
  const done = await carryOut(form.value, args.request, { actor, now: args.context.arrivedAt });
  if (!done.ok) return answerRefusal(done.refusal, form);
  return redirectWithFlash("/office/searches", form.value.intent === "save" ? "searchSaved" : "saved");
}

/** What of a search tells it apart: what was asked and chosen, not how its results are ordered. */
const wordsAsked = (query: string): string =>
  [...new URLSearchParams(query)].flatMap(([key, value]) => (key === "sort" ? [] : [value])).join(", ");

/** The name of a search that could not be kept yet, and what was asked; what was typed is not lost. */
function Unsaved() {
  const t = useTexts(savedSearches);
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, refusals: t.refusals });
  const query = reply?.values["query"]?.[0];
  return (
    <>
      <FormProblems form={form} />
      {query === undefined ? null : (
        <Form action="/office/searches">
          <input type="hidden" name="query" value={query} />
          <p>
            {t.labels.query}: <strong>{wordsAsked(query)}</strong>
          </p>
          <TextField {...form.field("name")} hint={t.nameHint} width="medium" required />
          <Button name="intent" value="save">
            {t.save}
          </Button>
        </Form>
      )}
    </>
  );
}

export default function SearchesPage() {
  const t = useTexts(savedSearches);
  const { rows, removed } = useLoaderData<typeof loader>();
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead} />
      <Unsaved />
      {removed.map(({ id, name }) => (
        <Form key={id} action="/office/searches" className="cluster">
          <input type="hidden" name="searchId" value={id} />
          <span>{t.removed({ name })}</span>
          <Button name="intent" value="restore" variant="quiet" size="small" aria-label={`${t.restore}: ${name}`}>
            {t.restore}
          </Button>
        </Form>
      ))}
      {rows.length === 0 ? (
        <EmptyState
          icon="search"
          title={t.empty}
          action={
            <ButtonLink href="/office/desk" variant="quiet">
              {t.toDesk}
            </ButtonLink>
          }
        >
          {t.emptyText}
        </EmptyState>
      ) : (
        <ul className="hairlines" aria-label={t.all}>
          {rows.map((row) => (
            <SearchItem key={row.id} row={row} />
          ))}
        </ul>
      )}
    </div>
  );
}
