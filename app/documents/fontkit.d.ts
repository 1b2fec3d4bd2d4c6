// What we use of fontkit, which brings no types, and of what pdfkit takes from it, which its types do not tell.

declare namespace PDFKit.Mixins {
  /** A font that was read, with what has been looked up in its tables so far. */
  interface ReadFont {
    layout(text: string): unknown;
  }
  interface PDFFont {
    registerFont(name: string, font: ReadFont): this;
  }
  interface StructureElementOptions {
    /** Of a head cell: what it is the head of. */
    scope?: "Row" | "Column";
  }
}

declare module "fontkit" {
  export type Font = PDFKit.Mixins.ReadFont;
  export function create(file: Uint8Array): Font;
}
