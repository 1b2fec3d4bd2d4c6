import type { z } from "zod";
import type { AskedAttachment } from "#domain/grants/attachment-timing";
import type { callSchema } from "#domain/grants/call-form";
import type { PlainDate } from "#domain/shared/plain-date";
import { attachments as texts } from "#i18n/messages/attachments";

/** Attachments as a call keeps them: with the names of today, and until when the later ones may follow. */
export const requiredAttachments = (asked: readonly AskedAttachment[], dueOn: PlainDate | null) =>
  asked.map(({ code, timing }) => ({
    code,
    names: { fi: texts.fi.kinds[code], sv: texts.sv.kinds[code], en: texts.en.kinds[code] },
    timing,
    dueOn: timing === "later" ? dueOn : null,
  }));

/** What the form of a call sent, as the use cases take it. */
export function callInput({
  sharePercent,
  capCents,
  attachments,
  attachmentsDueOn,
  ...rest
}: Omit<z.output<typeof callSchema>, "version">) {
  return {
    ...rest,
    paymentRule: { shareBp: sharePercent * 100, capCents: capCents ?? null },
    requiredAttachments: requiredAttachments(attachments, attachmentsDueOn ?? null),
  };
}
