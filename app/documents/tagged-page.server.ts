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

export const LANGUAGE_TAG: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
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

/**
 * That the document keeps PDF/UA-1 as well: pdfkit writes one standard into the metadata. PDF/A allows names of its own
 * only with a description of them (ISO 19005-2, 6.6.2.3.3).
 */
const ALSO_ACCESSIBLE = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>part</pdfaProperty:name>
                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    <pdfaProperty:category>internal</pdfaProperty:category>
                    <pdfaProperty:description>Part of ISO 14289 that the document keeps</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>`;

const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * An empty A4 document that carries its language, its title and a structure tree for screen readers, and everything that
 * is needed to show it as it is in decades to come: its fonts and what its colours mean (PDF/A-2a and PDF/UA-1).
 */
export function openTaggedPage({ title, author, locale, layout = "portrait" }: PageOptions, now: Date) {
  const options: PDFKit.PDFDocumentOptions = {
    size: "A4",
    layout,
    margins: { top: MARGIN, right: MARGIN, bottom: BOTTOM_MARGIN, left: MARGIN },
    pdfVersion: "1.7",
    tagged: true,
    subset: "PDF/A-2a",
    displayTitle: true,
    lang: LANGUAGE_TAG[locale],
    bufferPages: true,
    info: { Title: title, Author: author, Creator: "Kumppani", CreationDate: now, ModDate: now },
  };
  const doc = new PDFDocument(options);
  doc.appendXML(ALSO_ACCESSIBLE);
  const writeMetadata = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    // pdfkit puts these into XML as they are; a call's name may have an "&".
    Object.assign(doc.info, { Title: inXml(title), Author: inXml(author) });
    writeMetadata();
  };
  for (const [name, file] of Object.entries(FONTS)) doc.registerFont(name, fontOf(file));
  return doc.font("regular").fillColor(INK);
}

export type TaggedPage = ReturnType<typeof openTaggedPage>;
