/**
 * An account number as officials other than the payer see it: enough to tell two apart, not enough to use.
 * @example maskedAccount("FI2112345600000785") // "FI21 •••• 0785"
 */
export const maskedAccount = (iban: string): string =>
  iban === "" ? "" : `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
