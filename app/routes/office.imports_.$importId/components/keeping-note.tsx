import { Note } from "#components/note";
import { isWorking } from "#domain/import/import-lifecycle";
import { formatDate } from "#i18n/format";
import { importStages } from "#i18n/messages/import-stages";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ImportView } from "../queries.server";

type KeepingNoteProps = Pick<ImportView, "status" | "isThere" | "keptUntil">;

/** How long the import can be undone and its rows looked at, or why that is over. */
export function KeepingNote({ status, isThere, keptUntil }: KeepingNoteProps) {
  const { keeping: t } = useTexts(importStages);
  const locale = useLocale();
  if (isWorking(status)) return null;
  if (!isThere) return <Note>{status === "done" ? t.undoGone : t.gone}</Note>;
  if (status === "discarded") return null;
  const date = formatDate(keptUntil, locale);
  return <p className="muted">{status === "done" ? t.undoUntil({ date }) : t.until({ date })}</p>;
}
