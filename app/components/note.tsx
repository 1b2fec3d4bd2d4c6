import type { ReactNode } from "react";
import { classNames } from "#components/class-names";

export type NoteTone = "info" | "attention" | "success" | "error";

type NoteProps = {
  tone?: NoteTone | undefined;
  title?: ReactNode;
  children?: ReactNode;
};

/** A word beside the matter, marked with a bar. attention: you are needed, or something is next; error: something is wrong. */
export function Note({ tone = "info", title, children }: NoteProps) {
  return (
    <div className={classNames("note", `note-${tone}`)}>
      {title ? <p className="note-title">{title}</p> : null}
      {children}
    </div>
  );
}
