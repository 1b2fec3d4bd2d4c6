import { Button } from "#components/button";
import { DataTable } from "#components/data-table";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { formatDateTime } from "#i18n/format";
import { account } from "#i18n/messages/account";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { SessionRow } from "../queries.server";

/** The devices one is signed in on, and a way to end each. */
export function SessionList({ sessions }: { sessions: readonly SessionRow[] }) {
  const t = useTexts(account);
  const locale = useLocale();
  const nameOf = ({ device }: SessionRow) => device || t.unknownDevice;
  const endOthers = (
    <form method="post" action="/account/sessions/others">
      <Button variant="quiet">{t.endOthers}</Button>
    </form>
  );
  return (
    <Section title={t.sessions} lead={t.sessionsLead} actions={sessions.length > 1 ? endOthers : null}>
      <DataTable
        caption={t.table}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { key: "device", head: t.columns.device, rowHeader: true, cell: nameOf },
          { key: "startedAt", head: t.columns.startedAt, cell: ({ startedAt }) => formatDateTime(startedAt, locale) },
          {
            key: "lastSeenAt",
            head: t.columns.lastSeenAt,
            cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt, locale),
          },
          {
            key: "end",
            head: t.columns.end,
            cell: (session) => <EndSession session={session} name={nameOf(session)} />,
          },
        ]}
      />
    </Section>
  );
}

function EndSession({ session, name }: { session: SessionRow; name: string }) {
  const t = useTexts(account);
  if (session.isCurrent) return <Tag tone="good">{t.thisDevice}</Tag>;
  return (
    <form method="post" action={`/account/sessions/${session.id}`}>
      <Button variant="quiet" size="small" aria-label={t.endNamed({ device: name })}>
        {t.end}
      </Button>
    </form>
  );
}
