import type { ReactNode } from "react";
import { DataTable } from "#components/data-table";
import { FileList } from "#components/file-list";
import { AnswerValue } from "#components/grants/form/answer-value";
import { WrittenProse } from "#components/grants/written-in";
import { Money } from "#components/money";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import type { CoreChange } from "#domain/grants/version-changes";
import { localText } from "#domain/shared/locales";
import { formatDate, formatDateTime } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { filedVersions } from "#i18n/messages/filed-versions";
import { filing as filingTexts } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { FilingView } from "./queries.server";

type Changes = NonNullable<FilingView["changes"]>;

/** A value of the core as the case's page shows it. */
function CoreValue({ name, value }: { name: CoreChange["name"]; value: string | number | null }) {
  const t = useTexts(filedVersions);
  const locale = useLocale();
  if (value === null || value === "") return <span className="muted">{t.empty}</span>;
  if (name.endsWith("Cents")) return <Money amount={Number(value)} />;
  if (name === "startsOn" || name === "endsOn") return formatDate(String(value), locale);
  return <WrittenProse text={String(value)} />;
}

type Row = { id: string; label: string; before: ReactNode; after: ReactNode };

function useRows({ core, form }: Pick<Changes, "core" | "form">): Row[] {
  const { labels } = useTexts(application);
  const t = useTexts(filedVersions);
  const locale = useLocale();
  const ofCore = core.map(({ name, before, after }) => ({
    id: name,
    label: labels[name],
    before: <CoreValue name={name} value={before} />,
    after: <CoreValue name={name} value={after} />,
  }));
  const ofForm = form.map(({ field, state, last, now }) => ({
    id: `form ${field.id}`,
    label: localText(field.label, locale),
    before: state === "new" ? <span className="muted">{t.notAsked}</span> : <AnswerValue field={field} answer={last} />,
    after: state === "gone" ? <span className="muted">{t.notAsked}</span> : <AnswerValue field={field} answer={now} />,
  }));
  return [...ofCore, ...ofForm];
}

function Papers({ title, papers }: { title: string; papers: Changes["addedPapers"] }) {
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <FileList files={papers.map(({ fileId, name }) => ({ id: fileId, name, href: `/files/${fileId}` }))} />
    </>
  );
}

function ChangeTable({ changes, caption }: { changes: Changes; caption: string }) {
  const t = useTexts(filedVersions);
  const rows = useRows(changes);
  const { addedPapers, removedPapers } = changes;
  if (rows.length + addedPapers.length + removedPapers.length === 0) return <p className="muted">{t.nothing}</p>;
  return (
    <>
      {rows.length > 0 ? (
        <DataTable
          caption={caption}
          columns={[
            { key: "label", head: t.field, rowHeader: true, cell: ({ label }) => label },
            { key: "before", head: t.before, muted: true, cell: ({ before }) => before },
            { key: "after", head: t.after, cell: ({ after }) => after },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
        />
      ) : null}
      <Papers title={t.addedPapers} papers={addedPapers} />
      <Papers title={t.removedPapers} papers={removedPapers} />
    </>
  );
}

/** One filing: when, by whom and how it came, and what it changed of the one before. */
export function Filing({ filing, counts }: { filing: FilingView; counts: boolean }) {
  const t = useTexts(filedVersions);
  const { ways, inForce } = useTexts(filingTexts);
  const locale = useLocale();
  const { number, filedAt, filedBy, way, changes } = filing;
  const title = t.version({ number });
  return (
    <Section
      title={title}
      lead={t.filed({ at: formatDateTime(filedAt, locale), by: filedBy })}
      actions={counts ? <Tag tone="good">{inForce}</Tag> : undefined}
    >
      {way ? <p className="muted">{ways[way]}</p> : null}
      {changes ? <ChangeTable changes={changes} caption={title} /> : <p className="muted">{t.first}</p>}
    </Section>
  );
}
