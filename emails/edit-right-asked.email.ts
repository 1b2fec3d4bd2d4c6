import { fact, type LetterBuilder } from "#emails/letter";

const TEXTS = {
  fi: {
    subject: (name: string) => `Pyyntö päästä muokkaamaan: ${name}`,
    happened: (by: string, name: string) => `${by} pyytää oikeutta muokata yhdistyksen ${name} tietoja.`,
    ask: "Vastaa pyyntöön vain, jos tunnet henkilön. Sivulla näet hänen sähköpostiosoitteensa. Jos et tunne häntä, valitse ”Ei nyt”.",
    action: "Vastaa pyyntöön",
  },
  sv: {
    subject: (name: string) => `Begäran om att få redigera: ${name}`,
    happened: (by: string, name: string) => `${by} ber om rätt att redigera uppgifterna för ${name}.`,
    ask: "Säg ja bara om du känner personen. På sidan ser du e-postadressen. Känner du inte personen, välj ”Inte nu”.",
    action: "Svara på begäran",
  },
  en: {
    subject: (name: string) => `Somebody asks to edit: ${name}`,
    happened: (by: string, name: string) => `${by} asks for the right to edit the details of ${name}.`,
    ask: "Say yes only if you know the person. The page shows their email address. If you do not, choose “Not now”.",
    action: "Answer",
  },
};

/** Tells an association's people, or the coordinators where it has none, that somebody wants to act for it. */
export const editRightAskedEmail: LetterBuilder = (facts, locale) => {
  const t = TEXTS[locale];
  const [name, id] = [fact(facts, "name"), fact(facts, "associationId")];
  const path = fact(facts, "desk") === "office" ? `/office/associations/${id}` : `/my/associations/${id}/members`;
  return {
    subject: t.subject(name),
    paragraphs: [t.happened(fact(facts, "by"), name), t.ask],
    action: { label: t.action, path },
  };
};
