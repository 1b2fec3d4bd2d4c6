import { FileList } from "#components/file-list";
import { apply } from "#i18n/messages/apply";
import { useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";

/** What was attached, each file opened by its name. */
export function Attachments({ view }: { view: OwnCaseView }) {
  const files = useTexts(apply);
  return (
    <>
      <h3>{files.attachmentsTitle}</h3>
      {view.attachments.length === 0 ? <p className="muted">{files.noAttachments}</p> : null}
      <FileList
        files={view.attachments.map(({ id, fileId, name, size, kind }) => ({
          id,
          name,
          href: `/files/${fileId}`,
          ...(kind === null ? { sizeBytes: size } : { note: kind }),
        }))}
      />
    </>
  );
}
