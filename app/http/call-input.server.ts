import type { z } from "zod";
import type { callSchema } from "#domain/grants/call-form";
import { attachments } from "#i18n/messages/attachments";

/** What the form of a call sent, as the use cases take it: the chosen attachments carry their names along. */
export function callInput({
  sharePercent,
  capCents,
  requiredAttachments,
  ...rest
}: Omit<z.output<typeof callSchema>, "version">) {
  return {
    ...rest,
    paymentRule: { shareBp: sharePercent * 100, capCents: capCents ?? null },
    requiredAttachments: requiredAttachments.map((code) => ({
      code,
      names: { fi: attachments.fi.kinds[code], sv: attachments.sv.kinds[code], en: attachments.en.kinds[code] },
    })),
  };
}
