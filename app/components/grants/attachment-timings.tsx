import type { ReactNode } from "react";
import { Fieldset } from "#components/fieldset";
import { SelectField } from "#components/select-field";
import { ATTACHMENT_KINDS, type AttachmentKind } from "#domain/grants/attachment-kinds";
import { ATTACHMENT_TIMINGS } from "#domain/grants/attachment-timing";
import { attachments } from "#i18n/messages/attachments";
import { useTexts } from "#i18n/use-texts";

/** The field of one kind of attachment in the form. */
export type TimingField = `attachments.${AttachmentKind}`;

export const timingLabels = (kinds: Record<AttachmentKind, string>): Record<TimingField, string> =>
  Object.fromEntries(ATTACHMENT_KINDS.map((code) => [`attachments.${code}`, kinds[code]])) as Record<
    TimingField,
    string
  >;

type AttachmentTimingsProps = {
  field: (name: TimingField) => { name: string; defaultValue: string | undefined; error: string[] };
  legend: string;
  children: ReactNode;
};

/** Kind by kind: is it asked for, and must it be there with the application, later, or once? */
export function AttachmentTimings({ field, legend, children }: AttachmentTimingsProps) {
  const t = useTexts(attachments);
  const options = (["no", ...ATTACHMENT_TIMINGS] as const).map((value) => ({ value, label: t.timings[value] }));
  return (
    <Fieldset id="attachments" legend={legend} hint={t.timingHint}>
      <div className="timing-rows">
        {ATTACHMENT_KINDS.map((code) => (
          <SelectField key={code} {...field(`attachments.${code}`)} label={t.kinds[code]} options={options} />
        ))}
      </div>
      {children}
    </Fieldset>
  );
}
