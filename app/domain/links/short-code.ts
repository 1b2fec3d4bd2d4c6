/** What has a short address of its own, for paper, for the phone and for reading aloud. */
export const LINKED_KINDS = ["association", "activity", "cooperation", "unit", "umbrella", "premises", "call"] as const;
export type LinkedKind = (typeof LINKED_KINDS)[number];

/** A thing with a short address. A unit is its municipality and its code: "593/sports". */
export type LinkTarget = { kind: LinkedKind; recordId: string };

/** Nothing that is read as something else (0 and o, 1, i and l), and no vowels, so that no code spells a word. */
export const SHORT_CODE_ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

/** 387 million codes: a directory of ten thousand records meets one that is taken once in forty thousand tries. */
export const SHORT_CODE_LENGTH = 6;

/** A code of numbers below the alphabet's length, as chance gives them. */
export const shortCodeOf = (numbers: readonly number[]): string =>
  numbers.map((number) => SHORT_CODE_ALPHABET.charAt(number)).join("");

const CODE = new RegExp(`^[${SHORT_CODE_ALPHABET}]{${SHORT_CODE_LENGTH}}$`);

/** A code as somebody typed it from paper: capitals and spaces do not matter. Null for what cannot be one. */
export function readShortCode(typed: string | undefined): string | null {
  const code = (typed ?? "").replace(/\s/g, "").toLowerCase();
  return CODE.test(code) ? code : null;
}

const unitPath = (recordId: string): string => {
  const [municipality = "", code = ""] = recordId.split("/");
  return `/units/${encodeURIComponent(code)}?municipality=${municipality}`;
};

/** The page that a short address leads to. */
export function pathOfTarget({ kind, recordId }: LinkTarget): string {
  switch (kind) {
    case "association":
      return `/associations/${recordId}`;
    case "activity":
      return `/activities/${recordId}`;
    case "cooperation":
      return `/cooperation/${recordId}`;
    case "umbrella":
      return `/umbrellas/${recordId}`;
    case "premises":
      return `/premises/${recordId}`;
    case "call":
      return `/grants/calls/${recordId}`;
    case "unit":
      return unitPath(recordId);
  }
}
