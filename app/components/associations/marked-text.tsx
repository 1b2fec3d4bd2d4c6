import { Fragment } from "react";
import { excerpt } from "#domain/shared/excerpt";
import type { MarkedPart } from "#domain/search/marks";
import type { OwnText } from "#domain/shared/own-text";

type MarkedTextProps = {
  of: OwnText;
  /** The text cut to the answer, with what was found in it apart; without it the text's beginning. */
  marked?: readonly MarkedPart[] | undefined;
};

/** What of a text answers, the words that were looked for marked, and its language where it is not the page's. */
export function MarkedText({ of: { text, lang }, marked }: MarkedTextProps) {
  const parts = (marked ?? [{ text: excerpt(text), found: false }]).map(({ text: part, found }, index) =>
    found ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
  return lang ? <span lang={lang}>{parts}</span> : parts;
}
