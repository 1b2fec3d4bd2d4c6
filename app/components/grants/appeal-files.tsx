import { FileField } from "#components/file-field";
import { MAX_FILE_BYTES, MOST_FILES, OFFERED_KINDS } from "#domain/files/file-rules";
import { formatFileSize } from "#i18n/format";
import { appealed } from "#i18n/messages/appealed";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";

/** Where the attachments of a claim for a revised decision are chosen. */
export function AppealFiles({ optional, error }: { optional?: boolean; error: readonly string[] }) {
  const { attachments } = useTexts(appealed);
  const { severalFiles } = useTexts(supplements);
  const limit = formatFileSize(MAX_FILE_BYTES, useLocale());
  return (
    <FileField
      name="file"
      label={attachments}
      hint={severalFiles({ limit, count: MOST_FILES })}
      error={error}
      multiple
      accept={OFFERED_KINDS}
      maxBytes={MAX_FILE_BYTES}
      optional={optional}
    />
  );
}
