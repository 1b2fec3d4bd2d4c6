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
import { seenSchema } from "#domain/records/seen";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, redirectWithFlash } from "#http/respond.server";
import { changes } from "#i18n/messages/changes";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { useTexts } from "#i18n/use-texts";
import { openedAmong } from "#models/change-look.server";
import { lastSeenBatch } from "#models/seen-batch.server";
import { unseenChanges } from "#models/unseen-changes.server";
import { markSeen } from "#use-cases/mark-seen.server";
import { takeBackSeen } from "#use-cases/take-back-seen.server";
import { ChangeFilters } from "./components/change-filters";
import { ChangesTable } from "./components/changes-table";
import { TakeBack } from "./components/take-back";
import { WholePage } from "./components/whole-page";
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
  return {
    ...{ query, unseen },
    authors: [...new Set(unseen.flatMap(({ by }) => by))].sort().slice(0, 200),
    opened: query.isMarking ? await openedAmong(unseen) : [],
    batch: await lastSeenBatch(actor.personId, args.context.arrivedAt),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "manageDirectory").length > 0);
  const form = await parseForm(args.request, seenSchema);
  if (!form.ok) return replyInvalid(form);
  const { seen, takeBack } = form.value;
  const who = { actor, now: args.context.arrivedAt };
  const done = takeBack ? await takeBackSeen({ batchId: takeBack, ...who }) : await markSeen({ seen, ...who });
  if (!done.ok) return answerRefusal(done.refusal);
  const query = readChangesQuery(new URL(args.request.url).searchParams);
  return redirectWithFlash(hrefOf(query, {}), takeBack ? "seenTakenBack" : "markedSeen");
}

/** Everything has been looked at, or nothing fits what was asked for. */
function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const t = useTexts(changes);
  if (!isFiltered)
    return (
      <EmptyState icon="check" title={t.none}>
        {t.noneText}
      </EmptyState>
    );
  const all = (
    <ButtonLink href="/office/changes" variant="quiet">
      {t.showAll}
    </ButtonLink>
  );
  return <EmptyState icon="check" title={t.nothing} action={all} />;
}

export default function ChangesPage() {
  const t = useTexts(changes);
  const { title: desk } = useTexts(directoryDesk);
  const { query, unseen, authors, opened, batch } = useLoaderData<typeof loader>();
  const { rows, total, page, pageCount } = useShownChanges(unseen, query);
  const isAsked = query.isMarking && rows.length > 0;
  const list = hrefOf(query, { page });
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: desk, href: "/office/directory" }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      {batch ? <TakeBack batch={batch} list={hrefOf(query, {})} /> : null}
      {unseen.length > 0 && !isAsked ? <ChangeFilters query={query} authors={authors} /> : null}
      {isAsked ? <WholePage rows={rows} opened={opened} list={list} /> : null}
      {rows.length > 0 && !isAsked ? (
        <Form action={list}>
          <p className="muted">{t.count({ count: total })}</p>
          <ChangesTable rows={rows} />
          <FormActions>
            <Button icon="check">{t.markChosen}</Button>
            <ButtonLink href={hrefOf(query, { page, isMarking: true })} variant="quiet">
              {t.markPage}
            </ButtonLink>
          </FormActions>
        </Form>
      ) : null}
      {rows.length === 0 ? <Nothing isFiltered={unseen.length > 0} /> : null}
      {isAsked ? null : (
        <Pagination page={page} pageCount={pageCount} hrefOf={(number) => hrefOf(query, { page: number })} />
      )}
    </div>
  );
}
