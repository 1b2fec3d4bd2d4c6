import type { HomeRule } from "#domain/grants/programme-rules";
import { texts } from "#i18n/texts";

type ToldRules = {
  title: string;
  applicants: (facts: { kinds: string }) => string;
  homes: Record<HomeRule, string>;
  registered: string;
  active: (facts: { count: number }) => string;
  applyAgain: string;
  onePerCategory: (facts: { category: string }) => string;
  ownShare: (facts: { percent: number }) => string;
  passOn: string;
  noPassOn: string;
};

/** The rules of a kind of grant as its call tells them. */
export const toldRules = texts<ToldRules>({
  fi: {
    title: "Kuka voi hakea",
    applicants: ({ kinds }) => `Hakea voivat: ${kinds}.`,
    homes: {
      home: "Hakijan kotipaikka on kunnassa.",
      homeOrActive: "Hakijan kotipaikka on kunnassa, tai se toimii kunnassa säännöllisesti.",
      anywhere: "Hakijan kotipaikalla ei ole väliä.",
    },
    registered: "Hakija on rekisteröity.",
    active: ({ count }) => `Hakija on toiminut ennen hakua vähintään ${count} kuukautta.`,
    applyAgain: "Uuden hakemuksen voi tehdä, kun edellinen on päätetty.",
    onePerCategory: ({ category }) => `Sama hakija voi hakea vuodessa yhtä ryhmän ”${category}” avustusta.`,
    ownShare: ({ percent }) => `Hakijan oma rahoitus kattaa vähintään ${percent}\u00A0% kuluista.`,
    passOn: "Avustuksen saa jakaa edelleen.",
    noPassOn: "Avustusta ei saa jakaa edelleen.",
  },
  sv: {
    title: "Vem kan söka",
    applicants: ({ kinds }) => `Sökande kan vara: ${kinds}.`,
    homes: {
      home: "Sökanden har sin hemort i kommunen.",
      homeOrActive: "Sökanden har sin hemort i kommunen eller är regelbundet verksam där.",
      anywhere: "Sökandens hemort spelar ingen roll.",
    },
    registered: "Sökanden är registrerad.",
    active: ({ count }) => `Sökanden har varit verksam i minst ${count} månader före ansökan.`,
    applyAgain: "En ny ansökan kan göras när den förra har avgjorts.",
    onePerCategory: ({ category }) => `Samma sökande kan söka ett understöd per år i gruppen ”${category}”.`,
    ownShare: ({ percent }) => `Sökandens egen finansiering täcker minst ${percent}\u00A0% av kostnaderna.`,
    passOn: "Understödet får delas ut vidare.",
    noPassOn: "Understödet får inte delas ut vidare.",
  },
  en: {
    title: "Who may apply",
    applicants: ({ kinds }) => `Applicants may be: ${kinds}.`,
    homes: {
      home: "The applicant's home is in the municipality.",
      homeOrActive: "The applicant's home is in the municipality, or it is regularly active there.",
      anywhere: "The applicant's home does not matter.",
    },
    registered: "The applicant is registered.",
    active: ({ count }) => `The applicant has been active for at least ${count} months before applying.`,
    applyAgain: "A new application may be made once the last one has been decided.",
    onePerCategory: ({ category }) => `The same applicant may apply for one grant a year in the group “${category}”.`,
    ownShare: ({ percent }) => `The applicant's own funding covers at least ${percent}% of the costs.`,
    passOn: "The grant may be granted onward.",
    noPassOn: "The grant may not be granted onward.",
  },
});
