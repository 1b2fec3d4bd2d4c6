/** What a part of a record is called in HSDS, by the number that stands in its id. */
const KINDS = {
  organization: 1,
  service: 2,
  location: 3,
  serviceAtLocation: 4,
  schedule: 5,
  language: 6,
  phone: 7,
  contact: 8,
  address: 9,
  accessibility: 10,
  costOption: 11,
  serviceArea: 12,
  attribute: 13,
  identifier: 14,
} as const;
type Kind = keyof typeof KINDS;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

/**
 * HSDS wants UUIDs and our ids are 24 hex digits: the id, the kind of part and its place among its like fill a UUID of
 * version 8 (RFC 9562, free use), so that the same part has the same id for ever and nothing needs to be stored.
 */
export function uuidOf(id: string, kind: Kind, index = 0): string {
  const [a, b, c, d, e] = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 15), id.slice(15, 18), id.slice(18, 24)];
  return `${a}-${b}-8${c}-8${d}-${e}${hex(KINDS[kind], 2)}${hex(index, 4)}`;
}

const OURS = /^([0-9a-f]{8})-([0-9a-f]{4})-8([0-9a-f]{3})-8([0-9a-f]{3})-([0-9a-f]{6})([0-9a-f]{2})[0-9a-f]{4}$/;

/** The id of our record that a UUID was made of, or null when it is not one of ours or of another kind. */
export function idFrom(uuid: string, kind: Kind): string | null {
  const [, ...parts] = OURS.exec(uuid.toLowerCase()) ?? [];
  const mark = parts.pop();
  return mark === hex(KINDS[kind], 2) ? parts.join("") : null;
}

const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const BITS_128 = (1n << 128n) - 1n;

/** A UUID for what has only a word for an id, such as a term of a taxonomy (FNV-1a, 128 bits). */
export function uuidOfWord(...words: string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(words.join("\u0000"))) hash = ((hash ^ BigInt(byte)) * PRIME) & BITS_128;
  const digits = hash.toString(16).padStart(32, "0");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join("-");
}
