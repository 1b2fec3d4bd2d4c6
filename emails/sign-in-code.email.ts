import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: "Kirjautumiskoodisi",
    paragraphs: [
      "Tällä koodilla kirjaudut Kumppaniin. Se on voimassa 10 minuuttia.",
      "Jos et pyytänyt koodia, voit jättää tämän viestin huomiotta. Älä anna koodia muille.",
    ],
  },
  sv: {
    subject: "Din inloggningskod",
    paragraphs: [
      "Med den här koden loggar du in i Kumppani. Den gäller i 10 minuter.",
      "Om du inte bad om koden kan du lämna meddelandet obeaktat. Ge inte koden till någon annan.",
    ],
  },
  en: {
    subject: "Your sign-in code",
    paragraphs: [
      "Use this code to sign in to Kumppani. It is valid for 10 minutes.",
      "If you did not ask for a code, you can ignore this message. Do not give the code to anyone.",
    ],
  },
};

export const signInCodeEmail: LetterBuilder = (facts, locale) => ({ ...TEXTS[locale], code: fact(facts, "code") });
