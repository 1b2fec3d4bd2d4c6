import { texts } from "#i18n/texts";

/** Moving an application to the call that suits it better. */
export const transfer = texts({
  fi: {
    link: "Siirrä toiseen hakuun",
    title: "Siirrä hakemus toiseen hakuun",
    lead: ({ call }: { call: string }) => `Hakemus on nyt haussa ${call}. Valitse haku, johon se kuuluu.`,
    labels: { callId: "Mihin hakuun?", reason: "Miksi hakemus siirretään?" },
    reasonHint: "Hakija saa perustelun sähköpostilla.",
    closes: ({ at }: { at: string }) => `Haku sulkeutuu ${at}`,
    staysTitle: "Mitään ei katoa",
    stays:
      "Asianumero, saapumisaika, lähetetyt versiot, liitteet, täydennykset ja tapahtumat säilyvät. Hakemus poistuu entisen haun esitysluonnoksesta.",
    move: "Siirrä hakemus",
    none: "Ei ole hakua, johon siirtää",
    noneText: "Hakemuksen voi siirtää saman vuoden tai myöhempään julkaistuun hakuun.",
    moved: ({ from, to, at }: { from: string; to: string; at: string }) =>
      `Siirretty ${at} hausta ${from} hakuun ${to}`,
    leftOver: "Näitä tietoja ei kysytä uudessa haussa, mutta ne säilyvät:",
    refusals: {
      sameCall: "Hakemus on jo tässä haussa.",
      listFinished: "Hakemus on jo valmiissa esityksessä. Palauta esitys ensin valmisteluun.",
      targetFinished: "Valitun haun esitys on jo valmis tai päätetty.",
      hasLiving: "Hakijalla on jo hakemus valitussa haussa.",
    },
  },
  sv: {
    link: "Flytta till en annan ansökningsomgång",
    title: "Flytta ansökan till en annan ansökningsomgång",
    lead: ({ call }) => `Ansökan finns nu i ${call}. Välj den ansökningsomgång som den hör till.`,
    labels: { callId: "Till vilken ansökningsomgång?", reason: "Varför flyttas ansökan?" },
    reasonHint: "Sökanden får motiveringen per e-post.",
    closes: ({ at }) => `Ansökningstiden går ut ${at}`,
    staysTitle: "Ingenting försvinner",
    stays:
      "Ärendenumret, ankomsttiden, de skickade versionerna, bilagorna, kompletteringarna och händelserna finns kvar. Ansökan tas bort ur utkastet till förslag i den tidigare ansökningsomgången.",
    move: "Flytta ansökan",
    none: "Det finns ingen ansökningsomgång att flytta till",
    noneText: "En ansökan kan flyttas till en publicerad ansökningsomgång samma år eller senare.",
    moved: ({ from, to, at }) => `Flyttad ${at} från ${from} till ${to}`,
    leftOver: "De här uppgifterna efterfrågas inte i den nya ansökningsomgången, men de finns kvar:",
    refusals: {
      sameCall: "Ansökan finns redan i den här ansökningsomgången.",
      listFinished: "Ansökan ingår redan i ett färdigt förslag. Återför förslaget till beredning först.",
      targetFinished: "Förslaget i den valda ansökningsomgången är redan färdigt eller avgjort.",
      hasLiving: "Sökanden har redan en ansökan i den valda ansökningsomgången.",
    },
  },
  en: {
    link: "Move to another call",
    title: "Move the application to another call",
    lead: ({ call }) => `The application is now in ${call}. Choose the call that it belongs to.`,
    labels: { callId: "To which call?", reason: "Why is the application moved?" },
    reasonHint: "The applicant gets the reason by email.",
    closes: ({ at }) => `The call closes ${at}`,
    staysTitle: "Nothing is lost",
    stays:
      "The case number, the time of arrival, the versions, attachments, supplements and events stay. The application leaves the draft proposal of the earlier call.",
    move: "Move the application",
    none: "There is no call to move it to",
    noneText: "An application can be moved to a published call of the same year or later.",
    moved: ({ from, to, at }) => `Moved ${at} from ${from} to ${to}`,
    leftOver: "These are not asked for in the new call, but they are kept:",
    refusals: {
      sameCall: "The application is in this call already.",
      listFinished: "The application is in a finished proposal already. Return the proposal to preparation first.",
      targetFinished: "The proposal of the chosen call is finished or decided already.",
      hasLiving: "The applicant has an application in the chosen call already.",
    },
  },
});
