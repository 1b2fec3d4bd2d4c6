import { electronicFormatIBAN, friendlyFormatIBAN, isSEPACountry, validateIBAN, ValidationErrorsIBAN } from "ibantools";
import { ok, refused, type Result } from "#domain/shared/result";

/** A valid account number of the single euro payments area, without spaces. */
export type Iban = string & { readonly __unit: "iban" };

export type IbanRefusal = "notAnIban" | "wrongCheckDigits" | "notSepa";

const IBAN_SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]+$/;

/**
 * Reads an account number (ISO 13616) with or without spaces. Only accounts a SEPA credit transfer reaches are taken.
 * A single wrong digit is told apart from a text that is no account number at all, so that the form can help.
 * @example parseIban("FI21 1234 5600 0007 85") // ok, "FI2112345600000785"
 */
export function parseIban(text: string): Result<Iban, IbanRefusal> {
  const compact = electronicFormatIBAN(text) ?? "";
  if (!IBAN_SHAPE.test(compact)) return refused("notAnIban");
  const { errorCodes } = validateIBAN(compact);
  if (
    errorCodes.some(
      (code) =>
        code !== ValidationErrorsIBAN.WrongIBANChecksum && code !== ValidationErrorsIBAN.WrongAccountBankBranchChecksum,
    )
  )
    return refused("notAnIban");
  if (errorCodes.length > 0) return refused("wrongCheckDigits");
  return isSEPACountry(compact.slice(0, 2)) ? ok(compact as Iban) : refused("notSepa");
}

/** Writes an account number in groups of four, as on an invoice. */
export const formatIban = (iban: Iban): string => friendlyFormatIBAN(iban) ?? iban;
