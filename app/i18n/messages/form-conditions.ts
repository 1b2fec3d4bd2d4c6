import type { FormProblemCode } from "#domain/grants/form/check-form";
import { texts } from "#i18n/texts";

type Named = { name: string };
type Test = Named & { value: string };

/** When a question is asked, in words, and what is wrong in a form that is being made. */
type Words = {
  yes: string;
  no: string;
  or: string;
  and: string;
  asked: (facts: { tests: string }) => string;
  tests: {
    filled: (facts: Named) => string;
    equals: (facts: Test) => string;
    includes: (facts: Test) => string;
    atLeast: (facts: Test) => string;
    gone: string;
  };
  /** Beside the question whose answer it is. */
  answers: {
    filled: string;
    equals: (facts: { value: string }) => string;
    includes: (facts: { value: string }) => string;
    equalsTyped: string;
    atLeastTyped: string;
  };
  problems: Record<FormProblemCode, string>;
};

export const formConditions = texts<Words>({
  fi: {
    yes: "kyllä",
    no: "ei",
    or: " tai ",
    and: " ja ",
    asked: ({ tests }) => `Kysytään vain, jos ${tests}.`,
    tests: {
      filled: ({ name }) => `kohtaan ”${name}” on vastattu`,
      equals: ({ name, value }) => `”${name}” on ${value}`,
      includes: ({ name, value }) => `kohdassa ”${name}” on valittu ${value}`,
      atLeast: ({ name, value }) => `”${name}” on vähintään ${value}`,
      gone: "kysymykseen, joka on poistettu, on vastattu",
    },
    answers: {
      filled: "on vastattu",
      equals: ({ value }) => `on ${value}`,
      includes: ({ value }) => `on valittu: ${value}`,
      equalsTyped: "on tasan …",
      atLeastTyped: "on vähintään …",
    },
    problems: {
      noSections: "Lomakkeessa ei ole vielä yhtään osiota.",
      emptySection: "Osiossa ei ole yhtään kysymystä. Lisää kysymys tai poista osio.",
      badId: "Tunnus ei kelpaa. Poista kysymys ja lisää se uudelleen.",
      repeatedId: "Sama tunnus on kahdella. Poista toinen ja lisää se uudelleen.",
      noFinnishText: "Suomenkielinen teksti puuttuu.",
      tooFewOptions: "Vaihtoehtoja on liian vähän. Lisää niitä.",
      repeatedOption: "Sama vaihtoehto on kahteen kertaan.",
      impossibleLimits: "Rajat ovat ristiriidassa: mikään vastaus ei kelpaisi.",
      emptyCondition: "Ehdosta puuttuu, mitä kysytään.",
      unknownField: "Ehto viittaa kysymykseen, joka on poistettu. Valitse toinen tai poista ehto.",
      laterField: "Ehto viittaa kysymykseen, joka kysytään vasta myöhemmin. Siirrä kysymyksiä tai vaihda ehto.",
      wrongTest: "Ehto ei voi koskaan toteutua, sillä kysymykseen ei voi vastata niin. Vaihda ehto.",
      followsBeforeClose: "Liite saisi tulla myöhemmin, mutta sen päivä on ennen haun sulkeutumista. Vaihda päivä.",
    },
  },
  sv: {
    yes: "ja",
    no: "nej",
    or: " eller ",
    and: " och ",
    asked: ({ tests }) => `Frågas bara om ${tests}.`,
    tests: {
      filled: ({ name }) => `”${name}” har besvarats`,
      equals: ({ name, value }) => `”${name}” är ${value}`,
      includes: ({ name, value }) => `${value} har valts i ”${name}”`,
      atLeast: ({ name, value }) => `”${name}” är minst ${value}`,
      gone: "en fråga som tagits bort har besvarats",
    },
    answers: {
      filled: "har besvarats",
      equals: ({ value }) => `är ${value}`,
      includes: ({ value }) => `valt: ${value}`,
      equalsTyped: "är precis …",
      atLeastTyped: "är minst …",
    },
    problems: {
      noSections: "Blanketten har inga delar ännu.",
      emptySection: "Delen har inga frågor. Lägg till en fråga eller ta bort delen.",
      badId: "Koden duger inte. Ta bort frågan och lägg till den på nytt.",
      repeatedId: "Två har samma kod. Ta bort den ena och lägg till den på nytt.",
      noFinnishText: "Den finska texten saknas.",
      tooFewOptions: "Det finns för få alternativ. Lägg till fler.",
      repeatedOption: "Samma alternativ finns två gånger.",
      impossibleLimits: "Gränserna motsäger varandra: inget svar skulle duga.",
      emptyCondition: "Villkoret saknar vad som frågas.",
      unknownField: "Villkoret hänvisar till en fråga som tagits bort. Välj en annan eller ta bort villkoret.",
      laterField: "Villkoret hänvisar till en fråga som ställs först senare. Flytta frågorna eller byt villkor.",
      wrongTest: "Villkoret kan aldrig uppfyllas, för så kan frågan inte besvaras. Byt villkor.",
      followsBeforeClose: "Bilagan får komma senare, men dess dag är före ansökningstidens slut. Byt dag.",
    },
  },
  en: {
    yes: "yes",
    no: "no",
    or: " or ",
    and: " and ",
    asked: ({ tests }) => `Asked only if ${tests}.`,
    tests: {
      filled: ({ name }) => `“${name}” has been answered`,
      equals: ({ name, value }) => `“${name}” is ${value}`,
      includes: ({ name, value }) => `${value} is chosen in “${name}”`,
      atLeast: ({ name, value }) => `“${name}” is at least ${value}`,
      gone: "a question that was removed has been answered",
    },
    answers: {
      filled: "has been answered",
      equals: ({ value }) => `is ${value}`,
      includes: ({ value }) => `chosen: ${value}`,
      equalsTyped: "is exactly …",
      atLeastTyped: "is at least …",
    },
    problems: {
      noSections: "The form has no sections yet.",
      emptySection: "The section has no questions. Add a question or remove the section.",
      badId: "The id is not valid. Remove the question and add it again.",
      repeatedId: "Two have the same id. Remove one of them and add it again.",
      noFinnishText: "The Finnish text is missing.",
      tooFewOptions: "There are too few options. Add more.",
      repeatedOption: "The same option is there twice.",
      impossibleLimits: "The limits contradict each other: no answer would do.",
      emptyCondition: "The condition lacks what is asked.",
      unknownField: "The condition is about a question that was removed. Choose another or remove the condition.",
      laterField:
        "The condition is about a question that is asked only later. Move the questions or change the condition.",
      wrongTest: "The condition can never hold, for the question cannot be answered so. Change the condition.",
      followsBeforeClose: "The document may follow, but by a day before the call closes. Change the day.",
    },
  },
});
