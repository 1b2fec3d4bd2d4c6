import { Fragment } from "react";
import { placeWords } from "#domain/associations/shown-place";
import { useFinnish } from "#i18n/use-texts";

type ByLineProps = {
  association: string;
  /** What the place is called; names are Finnish, whatever the page is in. */
  place: string;
  /** What else tells where, in the reader's language. */
  also: readonly string[];
};

/** Whose and where, on one line. */
export function ByLine({ association, place, also }: ByLineProps) {
  const lang = useFinnish();
  const words = placeWords(place, ...also);
  return (
    <>
      {association ? <span lang={lang}>{association}</span> : null}
      {association && words.length > 0 ? " · " : null}
      {words.map((word, index) => (
        <Fragment key={word}>
          {index > 0 ? ", " : null}
          {word === place ? <span lang={lang}>{word}</span> : word}
        </Fragment>
      ))}
    </>
  );
}
