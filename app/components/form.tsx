import type { ComponentPropsWithoutRef } from "react";
import { classNames } from "#components/class-names";

type FormProps = Omit<ComponentPropsWithoutRef<"form">, "method"> & {
  /** Sends files. */
  multipart?: boolean | undefined;
  /** Where drafts are saved while writing. */
  autosave?: string | undefined;
};

/** A form that posts once. The browser's own bubbles are off: the server's answers are in the reader's language. */
export function Form({ multipart, autosave, className, children, ...form }: FormProps) {
  return (
    <form
      {...form}
      method="post"
      className={classNames("form", className)}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
      data-submit-once=""
      data-autosave={autosave}
    >
      {children}
    </form>
  );
}
