import { Fragment } from "react";
import { excerpt, markedParts } from "#domain/associations/search-words";

/** The beginning of a text with the words that were looked for marked. */
export function MarkedText({ text, query = "" }: { text: string; query?: string | undefined }) {
  return markedParts(excerpt(text), query).map(({ text: part, found }, index) =>
    found ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
}
