import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Icon } from "#components/icon";
import { formatFileSize } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";

export type AttachedFile = {
  id: string;
  name: string;
  sizeBytes?: number | undefined;
  href?: string | undefined;
  /** The address of its picture, where it is one. */
  preview?: string | undefined;
  /** Instead of the size: "toimitetaan 15.4. mennessä". */
  note?: ReactNode;
  /** missing: still to come. */
  state?: "attached" | "missing" | "wrong" | undefined;
  /** E.g. a small remove button. */
  action?: ReactNode;
};

const STATE_ICON = { attached: "check", missing: "clock", wrong: "warning" } as const;

export function FileList({ files }: { files: readonly AttachedFile[] }) {
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    <ul className="file-list">
      {files.map(({ id, name, sizeBytes, href, preview, note, state = "attached", action }) => (
        <li className={classNames("file", `file-${state}`)} key={id}>
          {preview ? (
            <img className="file-preview" src={preview} alt="" loading="lazy" />
          ) : (
            <Icon name={STATE_ICON[state]} />
          )}
          <span className="file-name">
            {href ? <a href={href}>{name}</a> : name}
            <small>{note ?? (sizeBytes === undefined ? null : formatFileSize(sizeBytes, locale))}</small>
          </span>
          {action}
        </li>
      ))}
    </ul>
  );
}
