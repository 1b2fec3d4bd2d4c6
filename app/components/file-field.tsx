import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Field, type FieldTexts } from "#components/field";
import { FileList, type AttachedFile } from "#components/file-list";
import { formatFileSize } from "#i18n/format";
import { useLocale, useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type FileFieldProps = FieldTexts &
  Omit<ComponentPropsWithoutRef<"input">, "id" | "name" | "type" | "className"> & {
    name: string;
    id?: string | undefined;
    /** Said before sending; the server is the one that judges. */
    maxBytes?: number | undefined;
    /** What is already there. */
    files?: readonly AttachedFile[] | undefined;
    after?: ReactNode;
  };

/** No `capture`: with images accepted, a phone then offers both its camera and its files. */
export function FileField(props: FileFieldProps) {
  const { label, hint, error, optional, labelHidden, after, maxBytes, files = [], ...input } = props;
  const { name, id = name } = input;
  const locale = useLocale();
  const t = useTexts(components);
  const limit = maxBytes === undefined ? undefined : formatFileSize(maxBytes, locale);
  const about = hint ?? (limit ? t.fileSizeAtMost({ limit }) : undefined);
  return (
    <Field {...{ id, label, hint: about, error, optional, labelHidden, after }}>
      {(control) => (
        <>
          <FileList files={files} />
          <input
            {...input}
            {...control}
            className="file-input"
            type="file"
            data-max-bytes={maxBytes}
            data-file-preview={`${id}-chosen`}
          />
          <p
            className="file-chosen"
            id={`${id}-chosen`}
            role="status"
            data-heic={t.fileHeic}
            data-shrinking={t.fileShrinking}
            data-too-big={limit ? t.fileTooBig({ limit }) : undefined}
          />
        </>
      )}
    </Field>
  );
}
