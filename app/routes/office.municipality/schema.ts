import { z } from "zod";
import {
  businessId,
  checkbox,
  email,
  iban,
  optionalText,
  phone,
  text,
  timeOfDay,
  wholeNumber,
} from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";

const MOST_ROWS = 60;
const name = () => optionalText({ max: 120 });

/** Rows of names; a row without its Finnish name is left out. */
const namedRows = z
  .array(z.object({ code: name(), fi: name(), sv: name(), en: name(), officeHolder: checkbox() }))
  .max(MOST_ROWS, issue("tooMany", MOST_ROWS))
  .default([])
  .transform((rows) =>
    rows.flatMap(({ code, fi, sv, en, officeHolder }) =>
      fi ? [{ code, names: { fi, sv: sv ?? null, en: en ?? null }, officeHolder }] : [],
    ),
  );

/** Of fields that belong together either all or none are given. */
function together(fields: Record<string, string | undefined>, context: z.core.$RefinementCtx): void {
  const given = Object.values(fields).some(Boolean);
  for (const [path, value] of Object.entries(fields))
    if (given && !value) context.addIssue({ code: "custom", path: [path], message: "required" });
}

export const municipalitySchema = z
  .object({
    version: wholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    nameFi: text({ max: 100 }),
    nameSv: name(),
    nameEn: name(),
    caseNumberPrefix: text({ max: 4 })
      .toUpperCase()
      .regex(/^[A-Z]{2,4}$/, "invalid"),
    bodies: namedRows,
    registryAddress: optionalText({ max: 200 }),
    registryEmail: email().optional(),
    registryPhone: phone().optional(),
    registryClosesAt: timeOfDay().optional(),
    debtorName: optionalText({ max: 70 }),
    debtorIban: iban().optional(),
    debtorBic: optionalText({ max: 11 }),
    debtorBusinessId: businessId().optional(),
  })
  .superRefine(({ registryAddress, registryEmail, debtorName, debtorIban, debtorBusinessId }, context) => {
    together({ registryAddress, registryEmail }, context);
    together({ debtorName, debtorIban, debtorBusinessId }, context);
  });

export type MunicipalityForm = z.output<typeof municipalitySchema>;
