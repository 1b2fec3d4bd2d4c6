import { describe, expect, test } from "vitest";
import { understand } from "#domain/search/question";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { knowledgeOf, READERS } from "./small-directory";

describe.each(READERS)("read by %s", (_name, reader) => {
  const directory = knowledgeOf(reader, [], FOUNDING_CONCEPTS);
  const isOffer = (q: string): boolean => understand(q, directory).wishes.some(({ kind }) => kind === "task");

  test.each([
    "voisin kuskata naapureita kauppaan",
    "olisi pari iltaa viikossa aikaa",
    "osaan korjata pyöriä, kenelle voisin tarjota sitä",
    "mihin voi lahjoittaa lastenvaunut",
    "lukisin ääneen",
    "haluaisin auttaa vanhuksia",
    "täältä yksi talkoolainen",
    "ohjaajaksi",
    "kaveriksi vasta Suomeen tulleelle",
    "missä tarvitaan apua",
    "tarvitsisiko joku apua pihatöissä",
    "haluaisin antaa apua maahanmuuttajille",
    "etsin paikkaa jossa voisin antaa tukea nuorille",
    "haluan tukea yksinäisiä",
    "voin auttaa jos joku tarvitsee apua",
    "etsin vapaaehtoistyötä",
    "osaan virkata, kenelle voisi tehdä pipoja",
    "entinen opettaja voisi neuvoa muita",
    "haluaisin olla varavaarina",
    "voiko opiskelija toimia tukihenkilönä",
    "antaisin aikaani lapsille",
    "kaipaatteko apua keittiöön, voisin tulla",
    "ryhtyisin tukihenkilöksi",
    "I can help people who need support",
    "do you need help at the café, I would like to volunteer",
    "jag kan hjälpa någon som behöver hjälp",
  ])("%s: offers", (q) => expect(isOffer(q)).toBe(true));

  test.each([
    "missä voisin jutella jonkun kanssa",
    "yksin viikonloppuisin ja iltaisin",
    "haluaisin puhua jollekin",
    "kenelle voisi soittaa yöllä",
    "haluaisin olla mukana kuorossa",
    "voisiko joku opettaa muitakin kuin nuoria",
    "en tiedä mistä voisin saada apua",
    "muisti on sekaisin",
    "lapsi koulu auta kotitehtävä",
    "tarvitsen apua kelan hakemukseen",
    "tarvitsen apua siivoukseen",
    "äiti tarvitsisi apua kaupassa käyntiin",
    "kaipaan tukea arkeen",
    "tarvitsen jonkun auttamaan pihatöissä",
    "voisiko joku auttaa tietokoneen kanssa",
    "kuka voisi auttaa muutossa",
    "haluaisin apua velkojen järjestelyyn",
    "voisin tarvita apua, saisinko neuvoja",
    "haen tukihenkilöä pojalleni",
    "mies kaipaa seuraa ja apua",
    "I would like to get some help with my taxes",
    "can you help me find a flat",
    "eläkkeelle jäin ja aika käy pitkäksi",
    "jag skulle vilja få hjälp med blanketter",
    "kan ni hjälpa mig med datorn",
  ])("%s: asks", (q) => expect(isOffer(q)).toBe(false));
});
