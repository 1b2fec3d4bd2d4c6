import { qrCode, type QrCode } from "#documents/qr-code";
import type { LinkTarget } from "#domain/links/short-code";
import { environment } from "#env.server";
import { shortLinkFor } from "#use-cases/short-link-for.server";

/** How a page is handed on: its short address, the same without what people do not type, and a code to point a phone at. */
export type Share = { code: string; url: string; shown: string; qr: QrCode };

export const shortUrl = (code: string): string => `${environment().publicUrl}/s/${code}`;

export async function shareOf(target: LinkTarget, now: Date): Promise<Share> {
  const code = await shortLinkFor(target, now);
  const url = shortUrl(code);
  return { code, url, shown: url.replace(/^https?:\/\/(www\.)?/, ""), qr: qrCode(url) };
}
