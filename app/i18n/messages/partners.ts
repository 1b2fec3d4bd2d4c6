import { formatDate } from "#i18n/format";
import { texts } from "#i18n/texts";

type Name = { name: string };
type From = { from: string };

/** Several associations in one form of cooperation: asking along, and answering. */
export const partners = texts({
  fi: {
    title: "Muut yhdistykset",
    lead: "Kutsukaa mukaan yhdistykset, joiden kanssa teette tätä. Yhdistyksen nimi näkyy sivulla, kun se on hyväksynyt kutsun.",
    now: "Mukana ja kutsutut",
    none: "Vielä ketään ei ole kutsuttu",
    states: { accepted: "Mukana", pending: "Kutsuttu", declined: "Kieltäytyi" },
    remove: "Poista",
    removeName: ({ name }: Name) => `Poista: ${name}`,
    cancel: "Peru kutsu",
    cancelName: ({ name }: Name) => `Peru kutsu: ${name}`,
    inviteAgain: "Kutsu uudelleen",
    inviteAgainName: ({ name }: Name) => `Kutsu uudelleen: ${name}`,
    invitableFrom: ({ from }: From) => `Voitte kutsua uudelleen ${formatDate(from, "fi")} alkaen.`,
    inviteTitle: "Kutsu yhdistys",
    search: "Etsi yhdistystä nimellä",
    find: "Etsi",
    nothing: "Tällä nimellä ei löytynyt yhdistystä, jota ei olisi jo kutsuttu.",
    more: "Näytetään ensimmäiset. Kirjoita nimestä enemmän, jos oikea puuttuu.",
    invite: "Kutsu",
    inviteName: ({ name }: Name) => `Kutsu: ${name}`,
    invitationsTitle: "Kutsut yhteistyöhön",
    invitationsLead:
      "Muut yhdistykset kutsuvat teitä mukaan yhteistyömuotoihinsa. Nimenne näkyy vasta, kun hyväksytte.",
    waiting: ({ count }: { count: number }) =>
      count === 0
        ? "Ei vastaamattomia kutsuja."
        : count === 1
          ? "1 kutsu odottaa vastausta."
          : `${count} kutsua odottaa vastausta.`,
    invitedBy: ({ name }: Name) => `Kutsuja: ${name}`,
    noInvitations: "Kutsuja ei ole",
    accept: "Hyväksy",
    decline: "Kieltäydy",
    leave: "Emme ole enää mukana",
    refusals: {
      notInDirectory: "Yhdistystä ei ole hakemistossa.",
      alreadyAsked: "Yhdistys on jo kutsuttu.",
      declinedLately: ({ from }: From) =>
        `Yhdistys kieltäytyi äskettäin. Voitte kutsua sen uudelleen ${formatDate(from, "fi")} alkaen.`,
      archived: "Arkistoitua ei voi muuttaa.",
      noInvitation: "Kutsua ei enää ole. Lataa sivu uudelleen.",
    },
  },
  sv: {
    title: "Andra föreningar",
    lead: "Bjud in de föreningar som ni gör det här tillsammans med. Föreningens namn visas på sidan när den har tackat ja.",
    now: "Med och inbjudna",
    none: "Ingen har bjudits in ännu",
    states: { accepted: "Är med", pending: "Inbjuden", declined: "Tackade nej" },
    remove: "Ta bort",
    removeName: ({ name }) => `Ta bort: ${name}`,
    cancel: "Dra tillbaka inbjudan",
    cancelName: ({ name }) => `Dra tillbaka inbjudan: ${name}`,
    inviteAgain: "Bjud in på nytt",
    inviteAgainName: ({ name }) => `Bjud in på nytt: ${name}`,
    invitableFrom: ({ from }) => `Ni kan bjuda in på nytt från och med ${formatDate(from, "sv")}.`,
    inviteTitle: "Bjud in en förening",
    search: "Sök en förening med namn",
    find: "Sök",
    nothing: "Det finns ingen förening med det här namnet som inte redan är inbjuden.",
    more: "De första visas. Skriv mer av namnet om den rätta saknas.",
    invite: "Bjud in",
    inviteName: ({ name }) => `Bjud in: ${name}`,
    invitationsTitle: "Inbjudningar till samarbete",
    invitationsLead: "Andra föreningar bjuder in er till sina samarbetsformer. Ert namn visas först när ni tackar ja.",
    waiting: ({ count }) =>
      count === 0
        ? "Inga obesvarade inbjudningar."
        : count === 1
          ? "1 inbjudan väntar på svar."
          : `${count} inbjudningar väntar på svar.`,
    invitedBy: ({ name }) => `Inbjudare: ${name}`,
    noInvitations: "Det finns inga inbjudningar",
    accept: "Tacka ja",
    decline: "Tacka nej",
    leave: "Vi är inte längre med",
    refusals: {
      notInDirectory: "Föreningen finns inte i katalogen.",
      alreadyAsked: "Föreningen är redan inbjuden.",
      declinedLately: ({ from }) =>
        `Föreningen tackade nyligen nej. Ni kan bjuda in den på nytt från och med ${formatDate(from, "sv")}.`,
      archived: "Det som är arkiverat kan inte ändras.",
      noInvitation: "Inbjudan finns inte längre. Ladda om sidan.",
    },
  },
  en: {
    title: "Other associations",
    lead: "Invite the associations you do this with. An association's name shows on the page once it has said yes.",
    now: "Taking part and invited",
    none: "Nobody has been invited yet",
    states: { accepted: "Takes part", pending: "Invited", declined: "Said no" },
    remove: "Remove",
    removeName: ({ name }) => `Remove: ${name}`,
    cancel: "Take back the invitation",
    cancelName: ({ name }) => `Take back the invitation: ${name}`,
    inviteAgain: "Invite again",
    inviteAgainName: ({ name }) => `Invite again: ${name}`,
    invitableFrom: ({ from }) => `You can invite again from ${formatDate(from, "en")}.`,
    inviteTitle: "Invite an association",
    search: "Search an association by name",
    find: "Search",
    nothing: "There is no association with this name that has not been invited already.",
    more: "The first ones are shown. Type more of the name if the right one is missing.",
    invite: "Invite",
    inviteName: ({ name }) => `Invite: ${name}`,
    invitationsTitle: "Invitations to cooperate",
    invitationsLead:
      "Other associations invite you to their forms of cooperation. Your name shows only after you have said yes.",
    waiting: ({ count }) =>
      count === 0
        ? "No unanswered invitations."
        : count === 1
          ? "1 invitation waits for an answer."
          : `${count} invitations wait for an answer.`,
    invitedBy: ({ name }) => `Invited by: ${name}`,
    noInvitations: "There are no invitations",
    accept: "Accept",
    decline: "Decline",
    leave: "We no longer take part",
    refusals: {
      notInDirectory: "The association is not in the directory.",
      alreadyAsked: "The association has been invited already.",
      declinedLately: ({ from }) =>
        `The association said no a short while ago. You can invite it again from ${formatDate(from, "en")}.`,
      archived: "What is archived cannot be changed.",
      noInvitation: "The invitation is no longer there. Please reload the page.",
    },
  },
});
