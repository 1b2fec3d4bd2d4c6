import type { Locale } from "#domain/shared/locales";
import { decisionDocument } from "#i18n/messages/decision-document";
import { MARGIN, SOFT, SPRUCE, type TaggedPage } from "./tagged-page.server";

/** Whose document this is, at the head of its first page. */
export function drawIssuer(doc: TaggedPage, root: ReturnType<TaggedPage["struct"]>, issuer: string): void {
  root.add(
    doc.struct("P", {}, () => {
      doc.font("bold").fontSize(13).fillColor(SPRUCE).text(`${issuer} `, MARGIN, MARGIN);
    }),
  );
}

/** The places of all pages there are. */
export function pagesOf(doc: TaggedPage): number[] {
  const { start, count } = doc.bufferedPageRange();
  return Array.from({ length: count }, (_, index) => start + index);
}

type Sheet = { issuer: string; reference: string; locale: Locale };

/** Who, which case and which page stand at the foot of every sheet: sheets get separated. */
export function drawFoot(doc: TaggedPage, page: number, { issuer, reference, locale }: Sheet): void {
  doc.switchToPage(page);
  doc.page.margins.bottom = 0;
  const y = doc.page.height - 44;
  const width = doc.page.width - 2 * MARGIN;
  doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
  doc.font("regular").fontSize(9).fillColor(SOFT);
  doc.text(`${issuer} · ${reference}`, MARGIN, y, { width, lineBreak: false });
  const { count } = doc.bufferedPageRange();
  const text = decisionDocument[locale].page({ page: page + 1, count });
  doc.text(text, MARGIN, y, { width, align: "right", lineBreak: false });
  doc.endMarkedContent();
}
