import { useFinnish } from "#i18n/use-texts";

type OwnWithinProps = {
  /** The sentence around the words. */
  sentence: (own: string) => string;
  /** What people wrote, in Finnish. */
  own: string;
};

/** Never in a sentence of the catalogue. */
const PLACE = "\u0000";

/** A sentence in the reader's language with words in it that people wrote in Finnish, which are marked. */
export function OwnWithin({ sentence, own }: OwnWithinProps) {
  const lang = useFinnish();
  if (!lang) return sentence(own);
  const [before = "", after = ""] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <span lang={lang}>{own}</span>
      {after}
    </>
  );
}
