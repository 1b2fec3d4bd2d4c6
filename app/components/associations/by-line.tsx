import { Fragment } from "react";
import { placeWords } from "#domain/associations/shown-place";
import { placeText } from "#i18n/told-briefly";
import { useFinnish, useLocale } from "#i18n/use-texts";

type ByLineProps = {
  association: string;
  /** What the place is called; names are Finnish, whatever the page is in, and what is none is told in its language. */
  place: string;
  /** What else tells where, in the reader's language. */
  also: readonly string[];
};

/** Whose and where, on one line. */
export function ByLine({ association, place, also }: ByLineProps) {
  const [locale, lang] = [useLocale(), useFinnish()];
  const told = placeText(place, locale);
  const words = placeWords(told ?? place, ...also);
  return (
    <>
      {association ? <span lang={lang}>{association}</span> : null}
      {association && words.length > 0 ? " · " : null}
      {words.map((word, index) => (
        <Fragment key={word}>
          {index > 0 ? ", " : null}
          {told === null && word === place ? <span lang={lang}>{word}</span> : word}
        </Fragment>
      ))}
    </>
  );
}
