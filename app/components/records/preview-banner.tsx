import type { ReactNode } from "react";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { Icon } from "#components/icon";
import { preview } from "#i18n/messages/preview";
import { useTexts } from "#i18n/use-texts";

type PreviewBannerProps = {
  /** The form's own page: where one goes on writing, and what is written is sent to. */
  form: string;
  /** What is written and not sent; null where the page shows what is stored. */
  fields: readonly { name: string; value: string }[] | null;
  status: keyof (typeof preview)["fi"]["stored"];
  /** May others see it as it is? */
  isComplete: boolean;
  /** A draft is saved first, and published or sent then. */
  savesFirst?: boolean | undefined;
  /** May the record be written now? Where not, `form` leads back. */
  isEditable?: boolean | undefined;
  /** What is still missing. */
  children?: ReactNode;
};

const isDraftState = (status: PreviewBannerProps["status"]): boolean => status === "draft" || status === "returned";

/** The buttons that make of the preview what everybody sees, or keep it for later. */
function Send({ form, fields, status, isComplete, savesFirst }: PreviewBannerProps) {
  const t = useTexts(preview);
  const isDraft = isDraftState(status);
  const isSent = isComplete && !(isDraft && savesFirst);
  if (!fields)
    return isDraft && isComplete ? (
      <Form action={form}>
        <Button name="event" value="publish">
          {t.publish}
        </Button>
      </Form>
    ) : null;
  return (
    <Form action={form}>
      {fields.map(({ name, value }, index) => (
        <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
      ))}
      <div className="cluster">
        {isSent ? (
          <Button name="intent" value={isDraft ? "publish" : "save"}>
            {isDraft ? t.publish : t.publishChanges}
          </Button>
        ) : null}
        {isDraft ? (
          <Button name="intent" value="save" variant={savesFirst ? "primary" : "quiet"}>
            {t.saveDraft}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}

/** Over a page that only its writer sees: what it is, and the way on from it. */
export function PreviewBanner(props: PreviewBannerProps) {
  const { form, fields, status, isComplete, savesFirst, isEditable = true, children } = props;
  const t = useTexts(preview);
  const unsent = savesFirst && isDraftState(status) ? t.unsentDraft : t.unsent;
  const text = fields ? unsent : t.stored[status];
  const hasSend = isComplete || (fields !== null && savesFirst === true);
  return (
    <section className="preview-banner no-print" aria-labelledby="preview-title">
      <p className="preview-banner-title" id="preview-title">
        <Icon name="eye" /> {t.title}
      </p>
      <p>{text}</p>
      {children}
      <div className="cluster">
        <Send {...props} />
        <ButtonLink href={form} variant={hasSend ? "quiet" : "primary"} icon={isEditable ? "edit" : undefined}>
          {isEditable ? t.goOn : t.back}
        </ButtonLink>
      </div>
    </section>
  );
}
