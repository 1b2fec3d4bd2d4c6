import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { DisqualifiedList } from "#components/grants/disqualified-list";
import { FinnishReasons } from "#components/grants/reason-words";
import { EmptyState } from "#components/empty-state";
import { Figures } from "#components/figures";
import { Icon } from "#components/icon";
import { KeptSumsNote } from "#components/grants/kept-sums-note";
import { MinutesTable } from "#components/grants/minutes-table";
import { TakenOpen } from "#components/grants/taken-open";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { ProposalTable } from "#components/proposal-table";
import { Section } from "#components/section";
import { withdrawals, type MinutesRow } from "#domain/grants/minutes-row";
import { readRound } from "#domain/grants/rounds";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { ensureAllowed, found } from "#http/respond.server";
import { useDecidingWords } from "#i18n/deciding-words";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate } from "#i18n/format";
import { keptSums } from "#i18n/messages/kept-sums";
import { meetingListTexts } from "#i18n/messages/meeting-list";
import { minutes } from "#i18n/messages/minutes";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadAgenda } from "#documents/meeting-agenda.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(proposal, ({ agendaTitle }) => agendaTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const round = readRound(new URL(args.request.url).searchParams);
  const asked = { locale: localeOf(args.request), now: args.context.arrivedAt, round };
  const { allowed, ...view } = found(await loadAgenda(actor, args.params.callId, asked));
  ensureAllowed(allowed);
  return plain(view);
}

/** The list as it goes to the agenda, and once decided the extract from the minutes: made to be printed. */
export default function AgendaPage() {
  const t = useTexts(proposal);
  const locale = useLocale();
  const k = useTexts(keptSums);
  const view = useLoaderData<typeof loader>();
  const { call, municipality, body, round, status, meeting, rows, kept, disqualified, reasonLibrary } = view;
  const { minutes: m } = useDecidingWords(meeting?.byOfficeHolder ?? false);
  const sum = meeting
    ? meeting.rows.reduce((total, { awardedCents }) => total + awardedCents, 0)
    : rows.reduce((total, { proposedCents }) => total + (proposedCents ?? 0), 0);
  const title = meeting ? m.title : t.agendaTitle;
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
        meta={meeting ? `${formatDate(meeting.date, locale)}, ${decisionNumber(meeting, locale)}` : undefined}
        actions={<PrintButton />}
      />
      <Files callId={call.id} round={round} />
      {status === "drafting" ? <Note tone="attention">{t.agendaDraft}</Note> : null}
      {meeting ? null : <BeforeMeeting {...view} />}
      <KeptSumsNote kept={kept} />
      <Figures
        items={
          kept.length > 0
            ? [{ label: k.proposed, value: <Money amount={sum} /> }]
            : [
                { label: meeting ? t.decidedSum : t.proposed, value: <Money amount={sum} /> },
                { label: t.free, value: <Money amount={call.budgetCents - sum} /> },
              ]
        }
      />
      <Lines title={title} {...{ rows, meeting, reasonLibrary }} isKept={kept.length > 0} />
      {meeting ? <Withdrawals {...meeting} /> : <DisqualifiedList people={disqualified} />}
    </div>
  );
}

type BeforeMeetingProps = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "tabledUntil" | "takenOpen">;

/** What those who decide should know of the list before they do: that it was tabled, or came incomplete. */
function BeforeMeeting({ tabledUntil, takenOpen }: BeforeMeetingProps) {
  const m = useTexts(minutes);
  const locale = useLocale();
  return (
    <>
      {tabledUntil ? <Note>{m.tabled({ date: formatDate(tabledUntil, locale) })}</Note> : null}
      <TakenOpen taken={takenOpen} />
    </>
  );
}

type LinesProps = { title: string; isKept: boolean } & Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  "rows" | "meeting" | "reasonLibrary"
>;

/** The lines as they are proposed, or as they were decided. */
function Lines({ title, rows, meeting, isKept, reasonLibrary }: LinesProps) {
  const t = useTexts(proposal);
  if (rows.length === 0) return <EmptyState title={t.empty}>{t.emptyText}</EmptyState>;
  return (
    <>
      <p className="muted">{t.agendaCount({ count: rows.length })}</p>
      <FinnishReasons reasons={(meeting?.rows ?? rows).map(({ reason }) => reason)} library={reasonLibrary} />
      {meeting ? (
        <MinutesTable
          {...{ caption: title, rows: meeting.rows, byOfficeHolder: meeting.byOfficeHolder, reasonLibrary }}
        />
      ) : (
        <ProposalTable caption={title} {...{ rows, isKept, reasonLibrary }} />
      )}
    </>
  );
}

/** The same as a file in each language, for the system in which meetings are kept. */
function Files({ callId, round }: { callId: string; round: number }) {
  const t = useTexts(meetingListTexts);
  const href = (locale: Locale) => `/office/calls/${callId}/agenda/file?round=${round}&lang=${locale}`;
  return (
    <p className="cluster no-print">
      <Icon name="doc" />
      <span>{t.files}</span>
      {LOCALES.map((locale) => (
        <a key={locale} href={href(locale)} hrefLang={locale}>
          {t.languages[locale]}
        </a>
      ))}
    </p>
  );
}

type WithdrawalsProps = { rows: readonly MinutesRow[]; byOfficeHolder: boolean };

/** Who withdrew and from what, as minutes list it (hallintolaki 27 §); from what one person decides nobody does. */
function Withdrawals({ rows, byOfficeHolder }: WithdrawalsProps) {
  const m = useTexts(minutes);
  if (byOfficeHolder) return null;
  const list = withdrawals(rows);
  return (
    <Section title={m.withdrawalsTitle}>
      {list.length === 0 ? <p className="muted">{m.noWithdrawals}</p> : null}
      <ul className="list-bulleted">
        {list.map(({ name, applicants }) => (
          <li key={name}>{m.withdrawal({ name, applicants: applicants.join(", ") })}</li>
        ))}
      </ul>
    </Section>
  );
}
