import { texts } from "#i18n/texts";

type Count = { count: number };

/** The lines of a proposal that lack a reason, and one reason for many of them. */
export const sameReason = texts({
  fi: {
    title: ({ count }: Count) => (count === 1 ? "Perustelu puuttuu 1 riviltä" : `Perustelu puuttuu ${count} riviltä`),
    elsewhere: ({ count }: Count) => `muilla sivuilla ${count}`,
    label: "Sama perustelu kaikille, joilta se puuttuu",
    hint: "Lause menee niille riveille, joihin se sopii. Muut rivit säilyvät, ja jokaista voi muokata jälkeenpäin.",
    choose: "Valitse perustelu",
    group: ({ use, count }: { use: string; count: number }) => `${use} (${count})`,
    give: "Lisää perustelu riveille",
  },
  sv: {
    title: ({ count }) => (count === 1 ? "1 rad saknar motivering" : `${count} rader saknar motivering`),
    elsewhere: ({ count }) => `${count} på andra sidor`,
    label: "Samma motivering för alla som saknar den",
    hint: "Meningen fogas till de rader den passar. De andra raderna ändras inte, och varje rad kan ändras efteråt.",
    choose: "Välj motivering",
    group: ({ use, count }) => `${use} (${count})`,
    give: "Lägg till motiveringen",
  },
  en: {
    title: ({ count }) => (count === 1 ? "1 line lacks a reason" : `${count} lines lack a reason`),
    elsewhere: ({ count }) => `${count} on other pages`,
    label: "The same reason for all that lack one",
    hint: "The sentence goes to the lines that it fits. Other lines stay as they are, and each can be edited afterwards.",
    choose: "Choose a reason",
    group: ({ use, count }) => `${use} (${count})`,
    give: "Add the reason",
  },
});
