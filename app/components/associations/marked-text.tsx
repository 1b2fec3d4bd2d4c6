import { Fragment } from "react";
import { excerpt, markedParts } from "#domain/associations/search-words";
import type { OwnText } from "#domain/shared/own-text";

/** The beginning of a text with the words that were looked for marked, and its language where it is not the page's. */
export function MarkedText({ of: { text, lang }, query = "" }: { of: OwnText; query?: string | undefined }) {
  const parts = markedParts(excerpt(text), query).map(({ text: part, found }, index) =>
    found ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
  return lang ? <span lang={lang}>{parts}</span> : parts;
}
