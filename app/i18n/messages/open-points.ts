import { texts } from "#i18n/texts";

type Count = { count: number };

/** Applications that go to the deciding body although they still lack something. */
export const openPoints = texts({
  fi: {
    title: ({ count }: Count) =>
      count === 1 ? "Yhdestä hakemuksesta puuttuu vielä jotakin" : `${count} hakemuksesta puuttuu vielä jotakin`,
    lead: "Avaa hakemus ja pyydä täydennys, tai muuta sen riviä. Voit myös viedä esityksen päätettäväksi näin ja kertoa syyn.",
    kept: "jotakin puuttuu, mutta olet tässä esteellinen etkä näe mitä",
    undone: {
      notBegun: "Kukaan ei ole ottanut hakemusta valmisteluun.",
      notScored: "Kukaan ei ole pisteyttänyt hakemusta.",
    },
    awaited: ({ count }: Count) =>
      count === 1 ? "Yhden hakijan täydennystä odotetaan" : `${count} hakijan täydennystä odotetaan`,
    awaitedLead: "Odota vastausta, tai avaa hakemus ja jatka valmistelua ilman sitä.",
    labels: {
      acceptOpen: "Vien esityksen päätettäväksi, vaikka näistä puuttuu jotakin",
      openReason: "Miksi esitys viedään keskeneräisenä?",
    },
    reasonHint: "Syy jää esityksen tapahtumiin. Esimerkiksi: tilinpäätös toimitetaan ennen maksatusta.",
    finish: "Vie päätettäväksi keskeneräisenä",
    refusal: "Joistakin hakemuksista puuttuu vielä jotakin. Katso luettelo alta ja valitse, miten jatkat.",
    taken: ({ names }: { names: string }) => `Päätettäväksi viedyistä oli keskeneräisiä: ${names}`,
    by: ({ name, date }: { name: string; date: string }) => `${name} ${date}`,
  },
  sv: {
    title: ({ count }) => (count === 1 ? "En ansökan saknar ännu något" : `${count} ansökningar saknar ännu något`),
    lead: "Öppna ansökan och begär komplettering, eller ändra dess rad. Du kan också föra förslaget till beslut så här och ange varför.",
    kept: "något saknas, men du är jävig här och ser inte vad",
    undone: {
      notBegun: "Ingen har tagit ansökan till beredning.",
      notScored: "Ingen har poängsatt ansökan.",
    },
    awaited: ({ count }) =>
      count === 1 ? "En sökandes komplettering väntas" : `${count} sökandes komplettering väntas`,
    awaitedLead: "Vänta på svaret, eller öppna ansökan och fortsätt beredningen utan det.",
    labels: {
      acceptOpen: "Jag för förslaget till beslut, fast något saknas i dessa",
      openReason: "Varför förs förslaget till beslut ofullständigt?",
    },
    reasonHint: "Orsaken finns kvar i förslagets händelser. Till exempel: bokslutet lämnas in före utbetalningen.",
    finish: "För till beslut ofullständigt",
    refusal: "En del ansökningar saknar ännu något. Se förteckningen nedan och välj hur du går vidare.",
    taken: ({ names }) => `Dessa fördes till beslut ofullständiga: ${names}`,
    by: ({ name, date }) => `${name} ${date}`,
  },
  en: {
    title: ({ count }) =>
      count === 1 ? "One application still lacks something" : `${count} applications still lack something`,
    lead: "Open the application and ask for a supplement, or change its line. You can also take the proposal to decision like this and say why.",
    kept: "something is missing, but you are disqualified here and do not see what",
    undone: {
      notBegun: "Nobody has taken the application into preparation.",
      notScored: "Nobody has scored the application.",
    },
    awaited: ({ count }) =>
      count === 1 ? "A supplement of one applicant is awaited" : `Supplements of ${count} applicants are awaited`,
    awaitedLead: "Wait for the answer, or open the application and go on without it.",
    labels: {
      acceptOpen: "I take the proposal to decision although these lack something",
      openReason: "Why is it taken to decision incomplete?",
    },
    reasonHint:
      "The reason stays in the history of the proposal. For example: the accounts will be given before payment.",
    finish: "Take to decision incomplete",
    refusal: "Some applications still lack something. See the list below and choose how to go on.",
    taken: ({ names }) => `These were taken to decision incomplete: ${names}`,
    by: ({ name, date }) => `${name} ${date}`,
  },
});
