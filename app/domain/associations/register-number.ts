import { ok, refused, type Result } from "#domain/shared/result";

/** A number of the Finnish register of associations: digits only, without leading zeros. It has no check digit. */
export type RegisterNumber = string & { readonly __unit: "registerNumber" };

const TYPED = /^0*([1-9]\d{0,5})$/;

/**
 * Reads a register number as the Patent and Registration Office writes it, or without the dot.
 * @example parseRegisterNumber("123.456") // ok, "123456"
 */
export function parseRegisterNumber(text: string): Result<RegisterNumber, "notARegisterNumber"> {
  const [, digits] = TYPED.exec(text.replace(/[\s.]/g, "")) ?? [];
  return digits ? ok(digits as RegisterNumber) : refused("notARegisterNumber");
}

/** @example formatRegisterNumber("123456") // "123.456" */
export const formatRegisterNumber = (number: RegisterNumber): string => number.replace(/(\d)(\d{3})$/, "$1.$2");
