import { Tag, type TagTone } from "#components/tag";
import type { ImportStatus } from "#domain/import/import-lifecycle";
import { importStages } from "#i18n/messages/import-stages";
import { useTexts } from "#i18n/use-texts";

const TONES: Record<ImportStatus, TagTone> = {
  uploaded: "warn",
  reading: "info",
  ready: "warn",
  running: "info",
  done: "good",
  undoing: "info",
  refused: "bad",
  discarded: "neutral",
  undone: "neutral",
};

/** Where an import stands. */
export function ImportStatusTag({ status }: { status: ImportStatus }) {
  const t = useTexts(importStages);
  return <Tag tone={TONES[status]}>{t.status[status]}</Tag>;
}
