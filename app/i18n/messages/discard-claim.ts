import { texts } from "#i18n/texts";

/** Discarding a claim or a request for an advance that was never sent. */
export const discardWords = texts({
  fi: {
    open: "Poista luonnos",
    title: "Poistetaanko luonnos?",
    text: ({ name, rows }: { name: string; rows: number }) =>
      `${name} poistuu${rows > 0 ? ", samoin siihen lisätyt kulut ja liitteet" : ""}. Sen jälkeen voitte aloittaa uuden.`,
    confirm: "Poista luonnos",
    keep: "Peruuta",
  },
  sv: {
    open: "Ta bort utkastet",
    title: "Ska utkastet tas bort?",
    text: ({ name, rows }) =>
      `${name} tas bort${rows > 0 ? ", också kostnaderna och bilagorna i den" : ""}. Efter det kan ni börja på en ny.`,
    confirm: "Ta bort utkastet",
    keep: "Avbryt",
  },
  en: {
    open: "Remove the draft",
    title: "Remove the draft?",
    text: ({ name, rows }) =>
      `${name} is removed${rows > 0 ? ", and so are its costs and attachments" : ""}. You can start another after that.`,
    confirm: "Remove the draft",
    keep: "Cancel",
  },
});
