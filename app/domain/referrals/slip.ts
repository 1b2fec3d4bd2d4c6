import { z } from "zod";
import { OUTCOMES, type Outcome } from "#domain/referrals/referral-lifecycle";
import { checkbox, optionalText, phone } from "#domain/shared/fields";
import { LOCALES } from "#domain/shared/locales";

/** How many days a slip lives; the one in the middle unless something else is chosen. */
export const SLIP_DAYS = ["7", "30", "90"] as const;
export const SLIP_DAYS_USUALLY = "30";

/** Crockford's letters: 0 and O, 1, I and L are read as the same, and U is left out. Five bits each. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Sixty bits: nobody guesses the link. */
const LINK_LENGTH = 12;
const LINK_GROUP = 4;

/** Thirty bits, to be said at a counter: it opens nothing by itself. */
const SHOWN_LENGTH = 6;
const SHOWN_GROUP = 3;

const lettersOf = (bytes: Uint8Array, from: number, length: number): string =>
  [...bytes.slice(from, from + length)].map((byte) => LETTERS.charAt(byte & 31)).join("");

const inGroups = (code: string, size: number): string => (code.match(new RegExp(`.{${size}}`, "g")) ?? []).join("-");

const readLetters = (typed: string, length: number): string | null => {
  const code = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return code.length === length && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
};

/** A link's code made of bytes that chance, or a secret, gives: "7KQ2-M9XD-4HPT". At least twelve bytes. */
export const linkCodeOf = (bytes: Uint8Array): string => inGroups(lettersOf(bytes, 0, LINK_LENGTH), LINK_GROUP);

/** The code that the client may show: "K7P-3MX". At least six bytes. */
export const shownCodeOf = (bytes: Uint8Array): string => inGroups(lettersOf(bytes, 0, SHOWN_LENGTH), SHOWN_GROUP);

/** A link's code as somebody copied it by hand; null for what cannot be one. */
export function readLinkCode(typed: string | undefined): string | null {
  const code = readLetters(typed ?? "", LINK_LENGTH);
  return code && inGroups(code, LINK_GROUP);
}

/** A shown code as somebody typed it; null for what cannot be one. */
export function readShownCode(typed: string | undefined): string | null {
  const code = readLetters(typed ?? "", SHOWN_LENGTH);
  return code && inGroups(code, SHOWN_GROUP);
}

/** Who hands it over: the worker's own details, as far as they want to tell them. */
export type SlipFrom = { name: string; unit: string; phone: string };

const short = () => optionalText({ max: 80 });

/** What is asked when a tray is made a slip; nothing of it is about the client. */
export const slipFormSchema = z.object({
  /** Which showing of the form this is: a second press of it makes no second slip. */
  formId: z.string().regex(/^[0-9a-f]{24}$/, "invalid"),
  name: short(),
  unit: short(),
  phone: phone().optional(),
  days: z.enum(SLIP_DAYS, { error: "notAChoice" }).default(SLIP_DAYS_USUALLY),
  locale: z.enum(LOCALES, { error: "notAChoice" }).default("fi"),
  /** The ids of what was on the tray when the form was drawn, with spaces between. */
  seen: z.string().max(1000).default(""),
  /** Ticked by whoever was warned of a number or an address in a note. */
  keepsNotes: checkbox(),
});
export type SlipForm = Omit<z.output<typeof slipFormSchema>, "keepsNotes" | "seen">;

/** Who tells what became of it. */
export const TELLERS = ["client", "association"] as const;
export type Teller = (typeof TELLERS)[number];

/** What became of one thing on a slip; the day is forgotten with the slip. */
export type ToldOutcome = { outcome: Outcome; by: Teller; on: string | null };

/** What somebody tells of one thing on a slip; an empty answer takes back what was told. */
export const tellingSchema = z.object({
  activityId: z.string().max(40),
  outcome: z.enum([...OUTCOMES, ""], { error: "notAChoice" }).transform((outcome) => outcome || null),
});

/** What the association says stands, for it saw who came: only it may correct that. */
export const mayTell = (told: Pick<ToldOutcome, "by"> | null, by: Teller): boolean =>
  by === "association" || told?.by !== "association";
