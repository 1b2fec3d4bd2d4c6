import type { EligibilityCode, Verdict } from "#domain/grants/eligibility";
import { texts } from "#i18n/texts";

/** How an applicant meets the rules of a call, as the applicant and the preparer read it. */
type Findings = Record<EligibilityCode, Record<Verdict, string>>;
type Eligibility = {
  title: string;
  lead: string;
  allMet: string;
  officeTitle: string;
  verdicts: Record<Verdict, string>;
  findings: Findings;
  /** In a list of cases: the rules that an applicant does not meet. */
  unmet: (told: { rules: string }) => string;
  rules: Record<EligibilityCode, string>;
};

export const eligibility = texts<Eligibility>({
  fi: {
    title: "Sopiiko avustus teille?",
    lead: "Voit lähettää hakemuksen silti. Valmistelija ottaa yhteyttä, jos jotakin pitää selvittää.",
    allMet: "Täytätte haun ehdot niiltä osin, jotka voidaan tarkistaa tiedoistanne.",
    officeTitle: "Kelpoisuus",
    verdicts: { met: "Täyttyy", notMet: "Ei täyty", toCheck: "Tarkista" },
    unmet: ({ rules }) => `Ei täytä ehtoja: ${rules}`,
    rules: {
      kind: "hakijan laji",
      registered: "rekisteröinti",
      home: "kotipaikka",
      active: "toiminnan kesto",
      category: "toinen hakemus samassa ryhmässä",
      ownShare: "oma rahoitus",
      cityShare: "haettu summa ja kaupungin osuus",
    },
    findings: {
      kind: {
        met: "Hakijan laji sopii hakuun.",
        notMet: "Avustus on tarkoitettu muunlaisille hakijoille.",
        toCheck: "Hakijan laji on tarkistettava.",
      },
      registered: {
        met: "Hakija on rekisterissä.",
        notMet: "Hakija ei ole rekisterissä.",
        toCheck: "Tiedoissa ei ole rekisterinumeroa eikä Y-tunnusta. Se kysytään ennen kuin hakemus ratkaistaan.",
      },
      home: {
        met: "Kotipaikka on kunnassa.",
        notMet: "Kotipaikka ei ole kunnassa.",
        toCheck: "Kotipaikka ei ole kunnassa: ratkaisevaa on, toimitaanko kunnassa säännöllisesti.",
      },
      active: {
        met: "Toimintaa on ollut riittävän kauan.",
        notMet: "Toimintaa ei ole ollut riittävän kauan.",
        toCheck: "Ratkaisevaa on, kuinka kauan toimintaa on ollut.",
      },
      category: {
        met: "Samaan ryhmään ei ole muuta hakemusta tänä vuonna.",
        notMet: "Samaan ryhmään on jo toinen hakemus tänä vuonna.",
        toCheck: "Muut hakemukset on tarkistettava.",
      },
      ownShare: {
        met: "Omaa rahoitusta on riittävästi.",
        notMet: "Omaa rahoitusta on vähemmän kuin haussa vaaditaan.",
        toCheck: "Oman rahoituksen osuus selviää, kun kulut ja oma rahoitus on kerrottu.",
      },
      cityShare: {
        met: "Haettu summa mahtuu kaupungin osuuteen kuluista.",
        notMet:
          "Haettu summa on enemmän kuin kaupunki tässä haussa maksaa näistä kuluista: maksu jäisi haettua pienemmäksi.",
        toCheck: "Kaupungin osuus selviää, kun kulut ja haettu summa on kerrottu.",
      },
    },
  },
  sv: {
    title: "Passar understödet er?",
    lead: "Ni kan skicka ansökan ändå. Beredaren hör av sig om något behöver utredas.",
    allMet: "Ni uppfyller villkoren till den del de kan kontrolleras i era uppgifter.",
    officeTitle: "Behörighet",
    verdicts: { met: "Uppfylls", notMet: "Uppfylls inte", toCheck: "Kontrollera" },
    unmet: ({ rules }) => `Uppfyller inte villkoren: ${rules}`,
    rules: {
      kind: "typ av sökande",
      registered: "registreringen",
      home: "hemorten",
      active: "hur länge verksamheten pågått",
      category: "en annan ansökan i samma grupp",
      ownShare: "den egna finansieringen",
      cityShare: "den sökta summan och stadens andel",
    },
    findings: {
      kind: {
        met: "Sökanden hör till dem som får söka det här understödet.",
        notMet: "Understödet är avsett för andra slags sökande.",
        toCheck: "Typen av sökande ska kontrolleras.",
      },
      registered: {
        met: "Sökanden finns i registret.",
        notMet: "Sökanden finns inte i registret.",
        toCheck: "I uppgifterna finns varken registernummer eller FO-nummer. Det begärs innan ansökan avgörs.",
      },
      home: {
        met: "Hemorten är i kommunen.",
        notMet: "Hemorten är inte i kommunen.",
        toCheck: "Hemorten är inte i kommunen: det avgörande är om verksamheten där är regelbunden.",
      },
      active: {
        met: "Verksamheten har pågått tillräckligt länge.",
        notMet: "Verksamheten har inte pågått tillräckligt länge.",
        toCheck: "Det avgörande är hur länge verksamheten har pågått.",
      },
      category: {
        met: "Ingen annan ansökan i samma grupp i år.",
        notMet: "Det finns redan en annan ansökan i samma grupp i år.",
        toCheck: "Andra ansökningar ska kontrolleras.",
      },
      ownShare: {
        met: "Den egna finansieringen räcker till.",
        notMet: "Den egna finansieringen är mindre än vad som krävs.",
        toCheck: "Andelen egen finansiering syns när kostnaderna och den egna finansieringen har uppgetts.",
      },
      cityShare: {
        met: "Den sökta summan ryms inom stadens andel av kostnaderna.",
        notMet:
          "Den sökta summan är större än vad staden betalar av de här kostnaderna: utbetalningen skulle bli mindre än ni söker.",
        toCheck: "Stadens andel framgår när kostnaderna och den sökta summan är angivna.",
      },
    },
  },
  en: {
    title: "Is this grant for you?",
    lead: "You can submit all the same. The preparer will be in touch if something needs clearing up.",
    allMet: "You meet the conditions as far as they can be checked from your details.",
    officeTitle: "Eligibility",
    verdicts: { met: "Met", notMet: "Not met", toCheck: "Check" },
    unmet: ({ rules }) => `Does not meet the conditions: ${rules}`,
    rules: {
      kind: "kind of applicant",
      registered: "registration",
      home: "home",
      active: "how long it has been active",
      category: "another application in the same group",
      ownShare: "own funding",
      cityShare: "the sum applied for and the city's share",
    },
    findings: {
      kind: {
        met: "The call is for applicants of this kind.",
        notMet: "The call is for applicants of other kinds.",
        toCheck: "The kind of applicant needs checking.",
      },
      registered: {
        met: "The applicant is registered.",
        notMet: "The applicant is not registered.",
        toCheck:
          "There is no register number or business ID in the details. It is asked for before the application is decided.",
      },
      home: {
        met: "The home is in the municipality.",
        notMet: "The home is not in the municipality.",
        toCheck: "The home is not in the municipality: what counts is regular activity there.",
      },
      active: {
        met: "It has been active for long enough.",
        notMet: "It has not been active for long enough.",
        toCheck: "What counts is how long it has been active.",
      },
      category: {
        met: "No other application in the same group this year.",
        notMet: "There is already another application in the same group this year.",
        toCheck: "Other applications need checking.",
      },
      ownShare: {
        met: "Its own funding is sufficient.",
        notMet: "Its own funding is less than the call requires.",
        toCheck: "The share of its own funding shows once costs and own funding have been told.",
      },
      cityShare: {
        met: "The sum applied for fits within the city's share of the costs.",
        notMet:
          "The sum applied for is more than the city pays of these costs in this call: the payment would be smaller than what you apply for.",
        toCheck: "The city's share shows once the costs and the sum applied for have been told.",
      },
    },
  },
});
