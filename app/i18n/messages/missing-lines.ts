import { texts } from "#i18n/texts";

/** Applications that came after the list was finished: what they are, and the two ways to see to them. */
export const missingLines = texts({
  fi: {
    title: ({ count }: { count: number }) =>
      count === 1 ? "Yksi hakemus puuttuu listalta" : `${count} hakemusta puuttuu listalta`,
    came: "Tuli vasta, kun lista oli jo viety päätettäväksi:",
    ways: "Jokaisesta hakemuksesta on päätettävä. Palauta esitys valmisteluun ja lisää hakemus listalle, tai päätä lista ilman sitä: silloin hakemus tulee lisälistalle, josta päätetään erikseen.",
    returnList: "Palauta valmisteluun",
    leaves: "Jätä lisälistalle",
    leavesHint: "Rastita hakemukset, joista ei päätetä vielä tällä listalla.",
    refusal: ({ associations }: { associations: string[] }) =>
      `Listalta puuttuu: ${associations.join(", ")}. Palauta esitys valmisteluun ja lisää hakemus listalle, tai rastita lomakkeesta, että se jätetään lisälistalle.`,
  },
  sv: {
    title: ({ count }) => (count === 1 ? "En ansökan saknas på listan" : `${count} ansökningar saknas på listan`),
    came: "Kom först när listan redan hade förts till beslut:",
    ways: "Varje ansökan ska avgöras. Återför förslaget till beredning och lägg ansökan på listan, eller avgör listan utan den: då kommer ansökan till en tilläggslista som avgörs för sig.",
    returnList: "Återför till beredning",
    leaves: "Lämna till tilläggslistan",
    leavesHint: "Kryssa för de ansökningar som inte ännu avgörs på den här listan.",
    refusal: ({ associations }) =>
      `På listan saknas: ${associations.join(", ")}. Återför förslaget till beredning och lägg ansökan på listan, eller kryssa för att den lämnas till tilläggslistan.`,
  },
  en: {
    title: ({ count }) =>
      count === 1 ? "One application is missing from the list" : `${count} applications are missing from the list`,
    came: "Came when the list had already been taken to decision:",
    ways: "Every application must be decided. Return the proposal to preparation and add the application, or decide the list without it: it then comes to a supplementary list, which is decided on its own.",
    returnList: "Return to preparation",
    leaves: "Leave to the supplementary list",
    leavesHint: "Tick the applications that are not decided on this list yet.",
    refusal: ({ associations }) =>
      `The list lacks: ${associations.join(", ")}. Return the proposal to preparation and add the application, or tick in the form that it is left to the supplementary list.`,
  },
});
