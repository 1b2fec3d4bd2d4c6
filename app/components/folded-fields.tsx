import type { ReactNode } from "react";
import { Icon } from "#components/icon";
import { components } from "#i18n/messages/components";
import { useTexts } from "#i18n/use-texts";

type FoldedFieldsProps = {
  id: string;
  title: ReactNode;
  /** What stands in the fields, in a few words or as a number of answers; nothing when they are empty. */
  filled: string | number | null;
  /** Open from the start, e.g. because something in it needs mending. */
  open?: boolean | undefined;
  children: ReactNode;
};

/** Questions for those who want to tell more: folded away under a name that says whether they are answered. */
export function FoldedFields({ id, title, filled, open, children }: FoldedFieldsProps) {
  const t = useTexts(components);
  const isFilled = filled !== null && filled !== 0 && filled !== "";
  return (
    <details className="disclosure folded" id={id} open={open}>
      <summary>
        <Icon name="chevron-down" />
        <span className="folded-title">{title}</span>
        <span className={isFilled ? "folded-state folded-filled" : "folded-state"}>
          {isFilled ? <Icon name="check" /> : null}
          {typeof filled === "string" && isFilled ? filled : t.foldedFilled({ count: Number(filled ?? 0) })}
        </span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
