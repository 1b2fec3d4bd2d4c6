import { parseIban } from "#domain/shared/iban";

/**
 * An account number as officials other than the payer see it: enough to tell two apart, not enough to use.
 * @example maskedAccount("FI2112345600000785") // "FI21 •••• 0785"
 */
export const maskedAccount = (iban: string): string =>
  iban === "" ? "" : `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;

/** What looks like an account number in running text, with or without spaces between its groups. */
const ACCOUNT = /\b[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]{1,4}){3,8}\b/gi;

/** The shortest account number there is (Norway's). */
const SHORTEST = 15;

/** The account number at the beginning of a text, with its spaces; null where there is none. */
function accountAt(text: string): string | null {
  for (let end = text.length; end >= SHORTEST; end -= 1) {
    const start = text.slice(0, end).trimEnd();
    if (parseIban(start).ok) return start;
  }
  return null;
}

/** Running text in which no account number stands whole. */
export const maskAccountsIn = (text: string): string =>
  text.replace(ACCOUNT, (found) => {
    const account = accountAt(found);
    if (account === null) return found;
    return maskedAccount(account.replace(/\s/g, "")) + found.slice(account.length);
  });
