import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** What a text is sealed with: a secret, what it is used for, and the record the text belongs to. */
export type Seal = { secret: string; purpose: string; of: string };

const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16];
const CIPHER = "aes-256-gcm";
/** Said, for Node would also take a tag that was cut short, which is easier to forge. */
const TAG = { authTagLength: TAG_BYTES };

const keyOf = ({ secret, purpose }: Seal): Buffer => Buffer.from(hkdfSync("sha256", secret, "", purpose, KEY_BYTES));

/**
 * A text as the database may hold it: whoever has a copy of the database and not the secret reads nothing (AES-256-GCM). It
 * opens only for the record it was sealed for.
 */
export function seal(text: string, by: Seal): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(by), nonce, TAG).setAAD(Buffer.from(by.of));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The text again; null where it was sealed with another secret or for another record, or was altered. */
export function unseal(sealed: string, by: Seal): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  const [tagAt, textAt] = [NONCE_BYTES, NONCE_BYTES + TAG_BYTES];
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(by), bytes.subarray(0, tagAt), TAG).setAAD(Buffer.from(by.of));
    decipher.setAuthTag(bytes.subarray(tagAt, textAt));
    return Buffer.concat([decipher.update(bytes.subarray(textAt)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
