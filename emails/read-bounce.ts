import PostalMime from "postal-mime";
import { blamesAddress } from "#domain/mail-refusal";

/** That a letter came back: which letter, by the name its Message-ID gave it, to whom, and the server's status. */
export type Bounce = { letter: string | null; recipient: string | null; status: string };

type Fields = Map<string, string>;

/** Header fields of one block, folded lines joined. */
const fieldsOf = (block: string): Fields =>
  new Map(
    block
      .replace(/\n[ \t]+/g, " ")
      .split("\n")
      .flatMap((line): [string, string][] => {
        const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
        return name && value !== undefined ? [[name.toLowerCase(), value.trim()]] : [];
      }),
  );

const blocksOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== "");

/** "rfc822; seura@example.org" is an address; other kinds of addresses are not ours. */
const addressOf = (field: string | undefined): string | null =>
  /^rfc822\s*;\s*<?([^<>\s]+@[^<>\s]+)>?$/i.exec(field ?? "")?.[1]?.toLowerCase() ?? null;

/** The part of "<name@host>" before the host. */
const letterOf = (headers: Fields): string | null => /<([^@<>\s]+)@/.exec(headers.get("message-id") ?? "")?.[1] ?? null;

/**
 * Reads a delivery status notification (RFC 3464) for what we need of it: each address that failed for good through its
 * own fault. A delay, a mail that is no such notice and one that blames somebody else give nothing.
 */
export async function readBounces(raw: Uint8Array): Promise<Bounce[]> {
  const options = { forceRfc822Attachments: true, attachmentEncoding: "utf8" } as const;
  const { attachments } = await PostalMime.parse(raw, options);
  const textOf = (...kinds: string[]): string => {
    const content = attachments.find(({ mimeType }) => kinds.includes(mimeType.toLowerCase()))?.content;
    return typeof content === "string" ? content : "";
  };
  const [original = ""] = blocksOf(textOf("text/rfc822-headers", "message/rfc822"));
  const letter = letterOf(fieldsOf(original));
  const [, ...recipients] = blocksOf(textOf("message/delivery-status"));
  return recipients.map(fieldsOf).flatMap((fields): Bounce[] => {
    const status = fields.get("status")?.split(/\s/)[0] ?? "";
    if (fields.get("action")?.toLowerCase() !== "failed" || !blamesAddress({ reply: null, status })) return [];
    const recipient = addressOf(fields.get("original-recipient")) ?? addressOf(fields.get("final-recipient"));
    return [{ letter, recipient, status }];
  });
}
