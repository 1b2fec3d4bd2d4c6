import { texts } from "#i18n/texts";

/** Leaving a page in a hurry. Words in {braces} are filled in by the browser. */
export const quickExit = texts({
  fi: {
    leave: "Poistu nopeasti",
    hint: "Paina Esc kolme kertaa tai",
    where: "Avaa Ilmatieteen laitoksen sivun tämän sivun tilalle.",
    presses: "Poistu sivulta: paina Esc vielä, kertoja jäljellä {count}.",
    leaving: "Poistutaan.",
  },
  sv: {
    leave: "Lämna sidan snabbt",
    hint: "Tryck Esc tre gånger eller",
    where: "Öppnar Meteorologiska institutets sida i stället för den här.",
    presses: "Lämna sidan: tryck Esc igen, gånger kvar {count}.",
    leaving: "Sidan lämnas.",
  },
  en: {
    leave: "Leave quickly",
    hint: "Press Esc three times or",
    where: "Opens the page of the Finnish Meteorological Institute in place of this one.",
    presses: "Leave the page: press Esc again, presses left {count}.",
    leaving: "Leaving.",
  },
});
