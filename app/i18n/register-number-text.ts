import { formatRegisterNumber, parseRegisterNumber } from "#domain/associations/register-number";

/** A register number as the register writes it, "123.456"; a number that is not one stays as it is. */
export function registerNumberText(number: string): string {
  const read = parseRegisterNumber(number);
  return read.ok ? formatRegisterNumber(read.value) : number;
}
