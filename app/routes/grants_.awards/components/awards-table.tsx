import { DataTable } from "#components/data-table";
import { Money } from "#components/money";
import { OwnParts } from "#components/own";
import { Tag } from "#components/tag";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate } from "#i18n/format";
import { awards as texts } from "#i18n/messages/awards";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { Award } from "../queries.server";

export function AwardsTable({ awards, caption }: { awards: readonly Award[]; caption: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const meetingOf = (award: Award) =>
    t.section({
      body: award.body,
      date: formatDate(award.meetingDate, locale),
      number: decisionNumber(award, locale),
    });
  return (
    <DataTable
      caption={caption}
      rows={awards}
      rowKey={({ caseId }) => caseId}
      columns={[
        { key: "applicant", head: t.columns.applicant, rowHeader: true, cell: (award) => <Applicant {...award} /> },
        { key: "call", head: t.columns.call, muted: true, cell: ({ call }) => call },
        {
          key: "requested",
          head: t.columns.requested,
          numeric: true,
          cell: (award) => <Money amount={award.requestedCents} />,
        },
        { key: "awarded", head: t.columns.awarded, numeric: true, cell: (award) => <Awarded {...award} /> },
        {
          key: "reason",
          head: t.columns.reason,
          prose: true,
          cell: ({ reason }) => (reason.length > 0 ? <OwnParts of={reason} /> : t.asRequested),
        },
        { key: "decision", head: t.columns.decision, muted: true, cell: meetingOf },
      ]}
    />
  );
}

const Applicant = ({ isListed, associationId, applicantName }: Award) =>
  isListed ? <a href={`/associations/${associationId}`}>{applicantName}</a> : applicantName;

function Awarded({ outcome, awardedCents }: Award) {
  const t = useTexts(texts);
  return outcome === "grant" ? <Money amount={awardedCents} tone="strong" /> : <Tag>{t.outcomes[outcome]}</Tag>;
}
