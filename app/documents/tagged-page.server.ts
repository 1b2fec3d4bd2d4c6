import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import PDFDocument from "pdfkit";
import type { Locale } from "#domain/shared/locales";

// Measures in points on A4, colours as on the screen: spruce ink on white.
export const MARGIN = 64;
export const INK = "#14231f";
export const SOFT = "#51605b";
export const SPRUCE = "#0b5d4e";
export const LINE = "#c9c6ba";
export const BOTTOM_MARGIN = 72;

const LANGUAGE_TAG: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const FONTS = { regular: "SourceSans3-Regular", semibold: "SourceSans3-Semibold", bold: "SourceSans3-Bold" } as const;
export type FontName = keyof typeof FONTS;

const { resolve } = createRequire(import.meta.url);
const loaded = new Map<string, Font>();

/** To find its way in a font takes longer than a letter does: what was looked up for one document serves the next. */
function fontOf(name: string): Font {
  const known = loaded.get(name);
  if (known) return known;
  const font = create(readFileSync(resolve(`source-sans/TTF/${name}.ttf`)));
  loaded.set(name, font);
  return font;
}

export type PageOptions = { title: string; author: string; locale: Locale; layout?: "portrait" | "landscape" };

/** An empty A4 document that carries its language, its title and a structure tree for screen readers (PDF/UA-1). */
export function openTaggedPage({ title, author, locale, layout = "portrait" }: PageOptions, now: Date) {
  const options: PDFKit.PDFDocumentOptions = {
    size: "A4",
    layout,
    margins: { top: MARGIN, right: MARGIN, bottom: BOTTOM_MARGIN, left: MARGIN },
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: LANGUAGE_TAG[locale],
    bufferPages: true,
    info: { Title: title, Author: author, Creator: "Kumppani", CreationDate: now, ModDate: now },
  };
  // The types of pdfkit do not know this subset yet.
  const doc = new PDFDocument(Object.assign(options, { subset: "PDF/UA" }));
  for (const [name, file] of Object.entries(FONTS)) doc.registerFont(name, fontOf(file));
  return doc.font("regular").fillColor(INK);
}

export type TaggedPage = ReturnType<typeof openTaggedPage>;
