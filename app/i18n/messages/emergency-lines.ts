import { texts } from "#i18n/texts";

/** Whom to call at once. Each line by its own name in the language, and whom it is for. */
export const emergencyLines = texts({
  fi: {
    title: "Tarvitsetko apua heti?",
    danger: "Hengenvaarassa soita hätänumeroon",
    lines: {
      violence: { name: "Nollalinja", about: "väkivaltaa tai sen uhkaa kokeneille" },
      crisis: { name: "Kriisipuhelin", about: "kun paha olo käy ylivoimaiseksi" },
      substances: { name: "Päihdeneuvonta", about: "päihteitä käyttäville ja läheisille" },
      crime: { name: "Rikosuhripäivystys", about: "rikoksen uhreille ja läheisille, arkisin" },
    },
    speaking: { fi: "suomeksi", sv: "ruotsiksi", ar: "arabiaksi ja englanniksi" },
  },
  sv: {
    title: "Behöver du hjälp genast?",
    danger: "Vid livsfara ring nödnumret",
    lines: {
      violence: { name: "Nollinjen", about: "för den som utsatts för våld eller hot om våld" },
      crisis: { name: "Kristelefonen", about: "när allt känns för tungt" },
      substances: { name: "Rusmedelsrådgivningen", about: "för den som använder rusmedel och för närstående" },
      crime: { name: "Brottsofferjouren", about: "för brottsoffer och närstående, på vardagar" },
    },
    speaking: { fi: "på finska", sv: "på svenska", ar: "på arabiska och engelska" },
  },
  en: {
    title: "Do you need help right now?",
    danger: "If a life is in danger, call the emergency number",
    lines: {
      violence: { name: "Nollalinja", about: "for anyone who has met violence or its threat" },
      crisis: { name: "Crisis Helpline", about: "when everything is too much" },
      substances: { name: "Päihdeneuvonta", about: "for people who use alcohol or drugs, and those close to them" },
      crime: { name: "Victim Support Finland", about: "for victims of crime and those close to them, on weekdays" },
    },
    speaking: { fi: "in Finnish", sv: "in Swedish", ar: "in Arabic and English" },
  },
});
