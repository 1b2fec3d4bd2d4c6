import { describe, expect, test } from "vitest";
import { offerIn } from "#domain/search/offers";
import { speechOf } from "#domain/search/speech";
import { wordsOf } from "#domain/search/words";
import { READERS } from "./small-directory";

describe.each(READERS)("read by %s", (_name, reader) => {
  const speech = speechOf(reader);
  const isOffer = (q: string): boolean => {
    const words = wordsOf(q);
    return (
      offerIn(
        words,
        words.map((word) => speech.basesOf(word)),
        [],
      ) > 0
    );
  };

  test.each([
    "voisin kuskata naapureita kauppaan",
    "olisi pari iltaa viikossa aikaa",
    "osaan korjata pyöriä, kenelle voisin tarjota sitä",
    "mihin voi lahjoittaa lastenvaunut",
    "lukisin ääneen",
    "haluaisin auttaa vanhuksia",
    "täältä yksi talkoolainen",
    "ohjaajaksi",
  ])("%s: offers", (q) => expect(isOffer(q)).toBe(true));

  test.each([
    "missä voisin jutella jonkun kanssa",
    "yksin viikonloppuisin ja iltaisin",
    "haluaisin puhua jollekin",
    "en tiedä mistä voisin saada apua",
    "muisti on sekaisin",
  ])("%s: does not", (q) => expect(isOffer(q)).toBe(false));
});
