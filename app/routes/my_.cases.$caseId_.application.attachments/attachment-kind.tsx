import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { FileField } from "#components/file-field";
import { FileList, type AttachedFile } from "#components/file-list";
import { Form } from "#components/form";
import { ALLOWED_FILES, MAX_FILE_BYTES } from "#domain/files/file-rules";
import { apply } from "#i18n/messages/apply";
import { useTexts } from "#i18n/use-texts";

type AttachmentKindProps = {
  caseId: string;
  code: string;
  name: string;
  isRequired: boolean;
  /** When it must be there, where that is not with the application. */
  hint: string;
  files: readonly { id: string; fileId: string; name: string; size: number }[];
};

const ACCEPT = Object.keys(ALLOWED_FILES).join(",");

/** One kind of attachment: what is there, and a form that adds one more. */
export function AttachmentKind({ caseId, code, name, isRequired, hint, files }: AttachmentKindProps) {
  const t = useTexts(apply);
  const action = stepPath(caseId, "attachments");
  const attached = files.map((file): AttachedFile => ({
    id: file.id,
    name: file.name,
    sizeBytes: file.size,
    href: `/files/${file.fileId}`,
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
      <FileList files={attached.length === 0 && isRequired ? [missing] : attached} />
      <Form action={action} multipart>
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="code" value={code} />
        <FileField
          name="file"
          id={`file-${code}`}
          label={t.chooseFile({ label: name })}
          labelHidden
          accept={ACCEPT}
          maxBytes={MAX_FILE_BYTES}
        />
        <Button variant="quiet" icon="upload" busyLabel={t.saving} aria-label={`${t.addFile}: ${name}`}>
          {t.addFile}
        </Button>
      </Form>
    </li>
  );
}
