import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { Figures } from "#components/figures";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { ProposalTable } from "#components/proposal-table";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { ensureAllowed, found } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadAgenda } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(proposal, ({ agendaTitle }) => agendaTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { allowed, ...view } = found(await loadAgenda(actor, args.params.callId, localeOf(args.request)));
  ensureAllowed(allowed);
  return plain(view);
}

/** The list as it goes to the agenda and into the minutes: made to be printed. */
export default function AgendaPage() {
  const t = useTexts(proposal);
  const locale = useLocale();
  const { call, municipality, body, status, meeting, rows } = useLoaderData<typeof loader>();
  const proposed = rows.reduce((sum, { proposedCents }) => sum + (proposedCents ?? 0), 0);
  const title = meeting ? t.agendaDecidedTitle : t.agendaTitle;
  return (
    <div className="page page-wide">
      <Breadcrumb
        items={[
          { label: call.name, href: `/office/calls/${call.id}` },
          { label: t.title, href: `/office/calls/${call.id}/proposal` },
        ]}
      />
      <PageHeader
        eyebrow={`${municipality} · ${call.name}`}
        title={title}
        lead={t.agendaLead({ body })}
        meta={
          meeting ? t.agendaMeeting({ date: formatDate(meeting.date, locale), section: meeting.section }) : undefined
        }
        actions={<PrintButton />}
      />
      {status === "drafting" ? <Note tone="attention">{t.agendaDraft}</Note> : null}
      <Figures
        items={[
          { label: meeting ? t.decidedSum : t.proposed, value: <Money amount={proposed} /> },
          { label: t.free, value: <Money amount={call.budgetCents - proposed} /> },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : (
        <>
          <p className="muted">{t.agendaCount({ count: rows.length })}</p>
          <ProposalTable caption={title} rows={rows} decided={meeting !== null} />
        </>
      )}
    </div>
  );
}
