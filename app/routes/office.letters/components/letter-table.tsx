import { DataTable } from "#components/data-table";
import { letterTitle } from "#i18n/letter-title";
import { letterWords } from "#i18n/letter-words";
import { letterTexts } from "#i18n/messages/letter-texts";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { LetterRow } from "../queries.server";

export function LetterTable({ caption, rows }: { caption: string; rows: readonly LetterRow[] }) {
  const { columns } = useTexts(letterTexts);
  const words = letterWords(useLocale());
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ kind, letter }) => letter?.id ?? kind}
      columns={[
        { key: "name", head: columns.name, rowHeader: true, cell: (row) => <Name {...row} /> },
        { key: "when", head: columns.when, cell: ({ kind }) => words[kind].when },
        { key: "to", head: columns.to, cell: ({ kind }) => words[kind].to },
        { key: "text", head: columns.text, muted: true, cell: (row) => <Whose {...row} /> },
      ]}
    />
  );
}

function Name({ kind, letter }: LetterRow) {
  const locale = useLocale();
  if (!letter) return letterWords(locale)[kind].name;
  const title = letterTitle(letter.id, locale);
  return letter.mayEdit ? <a href={`/office/letters/${letter.id}`}>{title}</a> : title;
}

function Whose({ letter, keptFor }: LetterRow) {
  const t = useTexts(letterTexts);
  if (!letter) return keptFor ? t.keptFor[keptFor] : null;
  if (letter.own.length > 0) return t.ofMunicipality({ languages: letter.own.join(", ") });
  return letter.mayEdit ? t.ofProgram : t.notYours;
}
