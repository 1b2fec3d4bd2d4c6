import { z } from "zod";
import { REFERRAL_KINDS } from "#domain/referrals/referral-lifecycle";
import { checkbox, choice, email, mustTick, optionalText, phone, text } from "#domain/shared/fields";
import { holdsContact } from "#domain/shared/personal-data";

/** How the association reaches the client: by the client's own number or address, or through the counsellor. */
export const CONTACT_WAYS = ["clientPhone", "clientEmail", "counsellor"] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/**
 * Everything a referral holds of a client, and nothing of it anywhere else. No name: whoever calls asks for it. Kept while
 * somebody has still to reach the client, sealed, and forgotten as a whole.
 */
export type ContactPath = {
  way: ContactWay;
  /** A number or an address; empty where the counsellor is reached at their own address. */
  value: string;
  /** What the client wishes, in their words. */
  wish: string;
  /** When they can be reached. */
  times: string;
  /** Warm handover: where to meet, how they come, who meets them. */
  escort: string;
  /** Hearing, sight, memory, moving: what matters for the visit. */
  aids: string;
};

const SITUATION = ["wish", "times", "escort", "aids"] as const;

/** The fields of free text in which a number or an address seems to stand: its place is the contact field. */
export const contactsIn = (path: Pick<ContactPath, (typeof SITUATION)[number]>): (typeof SITUATION)[number][] =>
  SITUATION.filter((field) => holdsContact(path[field]));

const free = (max: number) => optionalText({ max }).transform((typed) => typed ?? "");

/** What is wrong with a way to be reached, and what it reads as: a number in digits, an address in small letters. */
function readContact(way: ContactWay, typed: string): { value: string } | { message: string } {
  if (way === "counsellor" && typed === "") return { value: "" };
  const isAddress = way === "clientEmail" || (way === "counsellor" && typed.includes("@"));
  const read = (isAddress ? email() : phone()).safeParse(typed);
  return read.success ? { value: read.data } : { message: read.error.issues[0]?.message ?? "invalid" };
}

type Reached = { way: ContactWay; contact?: string | undefined };

/** The contact is judged by the way that was chosen, and told with whatever else is wrong: nobody mends a form twice. */
const reachable = z.superRefine<Reached>(
  ({ way, contact = "" }, context) => {
    const read = readContact(way, contact);
    if ("message" in read) context.addIssue({ code: "custom", path: ["contact"], message: read.message });
  },
  { when: ({ issues }) => !issues.some(({ path }) => path?.[0] === "way" || path?.[0] === "contact") },
);

/**
 * A referral as its form asks it. `referralId` is made with the form, so that a double click sends one. The consent is the
 * client's own, and nothing is sent without it. `keepsWords` is ticked by whoever was warned of a number in the text.
 */
export const referralSchema = z
  .object({
    referralId: z.string().regex(/^[0-9a-f]{24}$/, "notAChoice"),
    kind: choice(REFERRAL_KINDS),
    wish: text({ max: 500 }),
    way: choice(CONTACT_WAYS),
    contact: optionalText({ max: 254 }),
    times: free(200),
    escort: free(300),
    aids: free(200),
    consent: mustTick(),
    keepsWords: checkbox(),
  })
  .check(reachable)
  .transform(({ way, contact = "", ...form }) => {
    const read = readContact(way, contact);
    return { ...form, way, value: "value" in read ? read.value : "" };
  });
