import type { ReactNode } from "react";
import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { FileField } from "#components/file-field";
import { FileList, type AttachedFile } from "#components/file-list";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { isDrawn, isHeic, MAX_FILE_BYTES, OFFERED_KINDS } from "#domain/files/file-rules";
import { apply } from "#i18n/messages/apply";
import { useTexts } from "#i18n/use-texts";

type AttachmentKindProps = {
  caseId: string;
  code: string;
  name: string;
  isRequired: boolean;
  files: readonly { id: string; fileId: string; name: string; size: number; contentType: string }[];
  /** What is said of it under its name. */
  hint?: ReactNode;
  /** The file field's id, which the list of what is missing links to. */
  id?: string | undefined;
  /** Why the file that was just sent to it was not taken. */
  error?: readonly string[] | undefined;
  /** Other ways to give it. */
  children?: ReactNode;
};

/** One kind of attachment: what is there, and a form that adds one more. */
export function AttachmentKind(props: AttachmentKindProps) {
  const { caseId, code, name, isRequired, files, hint, id = `file-${code}`, error, children } = props;
  const t = useTexts(apply);
  const action = stepPath(caseId, "attachments");
  const attached = files.map((file): AttachedFile => ({
    id: file.id,
    name: file.name,
    sizeBytes: file.size,
    href: `/files/${file.fileId}`,
    preview: isDrawn(file.contentType) ? `/files/${file.fileId}?size=small` : undefined,
    action: (
      <Form action={action}>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="attachmentId" value={file.id} />
        <Button variant="plain" size="small" icon="trash" aria-label={t.removeNamed({ name: file.name })}>
          {t.remove}
        </Button>
      </Form>
    ),
  }));
  const missing: AttachedFile = { id: `${code}-missing`, name, note: t.fileMissing, state: "missing" };
  return (
    <li className="stack stack-tight">
      <h3>{name}</h3>
      {hint ? <p className="muted">{hint}</p> : null}
      {files.some(({ contentType }) => isHeic(contentType)) ? (
        <Note tone="attention" title={t.heicTitle}>
          <p>{t.heicText}</p>
        </Note>
      ) : null}
      <FileList files={attached.length === 0 && isRequired ? [missing] : attached} />
      <Form action={action} multipart>
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="code" value={code} />
        <FileField
          name="file"
          id={id}
          label={t.chooseFile({ label: name })}
          labelHidden
          error={error}
          accept={OFFERED_KINDS}
          maxBytes={MAX_FILE_BYTES}
        />
        <Button variant="quiet" icon="upload" busyLabel={t.saving} aria-label={`${t.addFile}: ${name}`}>
          {t.addFile}
        </Button>
      </Form>
      {children}
    </li>
  );
}
