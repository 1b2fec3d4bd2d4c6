import type { Answer, DeclineReason, GiveBackReason, PastAnswer } from "#domain/referrals/answering";
import type { ContactWay } from "#domain/referrals/contact-path";
import type { ReferralKind, ReferralStatus } from "#domain/referrals/referral-lifecycle";
import { texts } from "#i18n/texts";

type Words = {
  kinds: Record<ReferralKind, string>;
  status: Record<ReferralStatus, string>;
  ways: Record<ContactWay, string>;
  declineReasons: Record<DeclineReason, string>;
  giveBackReasons: Record<GiveBackReason, string>;
  /** What happened, as the counsellor reads it. */
  answered: Record<Answer | PastAnswer["answer"], string>;
};

const words: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    kinds: { contact: "Yhteydenottopyyntö", warmHandover: "Saattaen vaihtaminen", wellbeing: "Hyvinvointilähete" },
    status: {
      queued: "Linkkihenkilöllä",
      sent: "Odottaa vastausta",
      accepted: "Yhdistys ottaa yhteyttä",
      agreed: "Käynti sovittu",
      arrived: "Asiakas tuli",
      stayedAway: "Asiakas ei tullut",
      full: "Ryhmä täynnä",
      declined: "Ei onnistu",
      notReached: "Ei tavoitettu",
      givenBack: "Palautettu",
      withdrawn: "Peruttu",
      lapsed: "Ei vastausta",
      unknown: "Ei tietoa tulemisesta",
    },
    ways: {
      clientPhone: "Soitetaan asiakkaalle",
      clientEmail: "Kirjoitetaan asiakkaalle sähköpostia",
      counsellor: "Otetaan yhteyttä ohjaajaan",
    },
    declineReasons: {
      notOurGroup: "Toiminta ei sovi tähän tarpeeseen",
      noVolunteers: "Vapaaehtoisia ei ole nyt",
      tooFar: "Matka on liian pitkä",
      notOurWork: "Tehtävä ei kuulu vapaaehtoiselle",
      tooSoon: "Aikaa oli liian vähän",
      other: "Muu syy",
    },
    giveBackReasons: {
      nothingFits: "Sopivaa toimintaa ei löytynyt",
      clientDoesNotWish: "Asiakas ei halua jatkaa",
      needsProfessional: "Asiakas tarvitsee ammattilaisen apua",
      unclear: "Tieto ei riittänyt",
      other: "Muu syy",
    },
    answered: {
      accept: "Yhdistys ottaa yhteyttä asiakkaaseen",
      agree: "Yhdistys on sopinut käynnistä",
      full: "Ryhmä on täynnä",
      decline: "Yhdistys ei voi auttaa tällä kertaa",
      notReached: "Yhdistys ei tavoittanut asiakasta",
      arrive: "Asiakas tuli",
      stayAway: "Asiakas ei tullut",
      reopen: "Tieto tulemisesta peruttiin",
      noAnswer: "Lähete otettiin takaisin ennen vastausta",
    },
  },
  sv: {
    kinds: { contact: "Kontaktbegäran", warmHandover: "Ledsagad övergång", wellbeing: "Välfärdsremiss" },
    status: {
      queued: "Hos länkpersonen",
      sent: "Väntar på svar",
      accepted: "Föreningen tar kontakt",
      agreed: "Besök avtalat",
      arrived: "Klienten kom",
      stayedAway: "Klienten kom inte",
      full: "Gruppen är full",
      declined: "Lyckas inte",
      notReached: "Inte nådd",
      givenBack: "Återlämnad",
      withdrawn: "Återtagen",
      lapsed: "Inget svar",
      unknown: "Ankomsten okänd",
    },
    ways: {
      clientPhone: "Föreningen ringer klienten",
      clientEmail: "Föreningen skriver e-post till klienten",
      counsellor: "Föreningen kontaktar handledaren",
    },
    declineReasons: {
      notOurGroup: "Verksamheten passar inte behovet",
      noVolunteers: "Det finns inga frivilliga nu",
      tooFar: "Resan är för lång",
      notOurWork: "Uppgiften hör inte till en frivillig",
      tooSoon: "Det fanns för lite tid",
      other: "Annan orsak",
    },
    giveBackReasons: {
      nothingFits: "Ingen lämplig verksamhet hittades",
      clientDoesNotWish: "Klienten vill inte fortsätta",
      needsProfessional: "Klienten behöver hjälp av en yrkesperson",
      unclear: "Uppgifterna räckte inte",
      other: "Annan orsak",
    },
    answered: {
      accept: "Föreningen tar kontakt med klienten",
      agree: "Föreningen har avtalat om ett besök",
      full: "Gruppen är full",
      decline: "Föreningen kan inte hjälpa den här gången",
      notReached: "Föreningen nådde inte klienten",
      arrive: "Klienten kom",
      stayAway: "Klienten kom inte",
      reopen: "Uppgiften om ankomsten togs tillbaka",
      noAnswer: "Remissen togs tillbaka före svaret",
    },
  },
  en: {
    kinds: { contact: "Contact request", warmHandover: "Warm handover", wellbeing: "Wellbeing referral" },
    status: {
      queued: "With the link person",
      sent: "Waiting for an answer",
      accepted: "The association will be in touch",
      agreed: "Visit agreed",
      arrived: "The client came",
      stayedAway: "The client did not come",
      full: "Group full",
      declined: "Not possible",
      notReached: "Not reached",
      givenBack: "Given back",
      withdrawn: "Withdrawn",
      lapsed: "No answer",
      unknown: "Not known whether they came",
    },
    ways: {
      clientPhone: "The association calls the client",
      clientEmail: "The association emails the client",
      counsellor: "The association contacts the counsellor",
    },
    declineReasons: {
      notOurGroup: "The activity does not fit this need",
      noVolunteers: "There are no volunteers now",
      tooFar: "It is too far away",
      notOurWork: "The task is not one for volunteers",
      tooSoon: "There was too little time",
      other: "Another reason",
    },
    giveBackReasons: {
      nothingFits: "No fitting activity was found",
      clientDoesNotWish: "The client does not wish to go on",
      needsProfessional: "The client needs a professional's help",
      unclear: "Too little was told",
      other: "Another reason",
    },
    answered: {
      accept: "The association will be in touch with the client",
      agree: "The association has agreed on a visit",
      full: "The group is full",
      decline: "The association cannot help this time",
      notReached: "The association did not reach the client",
      arrive: "The client came",
      stayAway: "The client did not come",
      reopen: "The word about coming was taken back",
      noAnswer: "Taken back before an answer",
    },
  },
};

/** Kinds, states, answers and reasons of referrals, for pages and letters. */
export const referralWords = texts(words);
