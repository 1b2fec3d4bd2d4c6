import type { ReactNode } from "react";
import { Icon } from "#components/icon";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type DialogProps = {
  id: string;
  title: string;
  children: ReactNode;
};

/** Opened by a DialogLink. Put the form with its FormActions inside; a button with `data-dialog-close` closes it. */
export function Dialog({ id, title, children }: DialogProps) {
  const t = useTexts(components);
  return (
    <dialog className="dialog" id={id} aria-labelledby={`${id}-title`}>
      <div className="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button className="icon-button" type="button" data-dialog-close="">
          <Icon name="close" label={t.close} />
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
