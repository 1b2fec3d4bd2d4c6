import type { ApplicationContent, ApplicationStep } from "#domain/grants/application";
import { texts } from "#i18n/texts";

/** The answers to a programme's own form have the labels of that form. */
type Labelled = Exclude<keyof ApplicationContent, "answers" | "formVersion" | "writtenIn">;

type ApplicationTexts = {
  steps: Record<ApplicationStep, string>;
  labels: Record<Labelled, string>;
  hints: Partial<Record<Labelled, string>>;
  groups: { contact: string; plan: string; money: string };
  members: (facts: { count: number }) => string;
  nothing: string;
  period: string;
};

/** The application's own words: its steps, its fields and the help beside them. */
export const application = texts<ApplicationTexts>({
  fi: {
    steps: {
      applicant: "Hakija",
      purpose: "Käyttötarkoitus",
      finances: "Summat",
      attachments: "Liitteet",
      review: "Tarkistus ja lähetys",
    },
    labels: {
      contactName: "Yhteyshenkilön nimi",
      contactEmail: "Yhteyshenkilön sähköposti",
      contactPhone: "Puhelinnumero",
      iban: "Tilinumero (IBAN)",
      memberCount: "Jäsenmäärä",
      activeSinceYear: "Minä vuonna toiminta alkoi",
      title: "Hankkeen tai toiminnan nimi",
      purpose: "Mihin avustus käytetään?",
      beneficiaries: "Ketkä hyötyvät?",
      startsOn: "Toiminta alkaa",
      endsOn: "Toiminta päättyy",
      totalCostsCents: "Toiminnan kulut yhteensä",
      ownShareCents: "Oma rahoitus",
      otherFundingCents: "Muut avustukset ja tulot",
      requestedCents: "Haettava summa",
      budgetNotes: "Tarkennuksia talousarvioon",
      declared: "Vakuutan, että tiedot ovat oikein. Kaupunki saa tarkastaa, miten avustusta käytetään.",
    },
    hints: {
      contactEmail:
        "Kaupungin viranhaltija voi kysyä tästä osoitteesta lisää. Palvelun kirjeet lähtevät yhdistyksen toimijoille.",
      iban: "Tilin pitää olla hakijan nimissä.",
      activeSinceYear:
        "Tässä avustuksessa katsotaan, kuinka kauan toimintaa on ollut. Valmiiksi kirjoitettu vuosi on yhdistyksen tai kaupungin tiedoista: korjaa se, jos toiminta alkoi muulloin.",
      title: "Lyhyesti, esimerkiksi ”Iäkkäiden liikuntaryhmät 2027”.",
      purpose: "Kerro, mitä teette, missä ja kuinka usein, ja mitä kuluja avustuksella maksetaan.",
      beneficiaries: "Arvioi myös, kuinka monta ihmistä on mukana.",
      totalCostsCents: "Kaikki kulut, myös ne jotka maksatte itse.",
      ownShareCents: "Jäsenmaksut, varainhankinta ja muu oma osuus. Kirjoita 0, jos sitä ei ole.",
      otherFundingCents: "Muualta saadut tai haetut. Kirjoita 0, jos niitä ei ole.",
      requestedCents: "Enintään se, mikä kuluista jää kattamatta.",
    },
    groups: { contact: "Yhteystiedot ja tili", plan: "Toiminta", money: "Talous" },
    members: ({ count }) => (count === 1 ? "1 jäsen" : `${count} jäsentä`),
    nothing: "Ei vastausta",
    period: "Toiminta-aika",
  },
  sv: {
    steps: {
      applicant: "Sökande",
      purpose: "Ändamål",
      finances: "Summor",
      attachments: "Bilagor",
      review: "Granska och skicka",
    },
    labels: {
      contactName: "Kontaktpersonens namn",
      contactEmail: "Kontaktpersonens e-post",
      contactPhone: "Telefonnummer",
      iban: "Kontonummer (IBAN)",
      memberCount: "Antal medlemmar",
      activeSinceYear: "Året då verksamheten började",
      title: "Projektets eller verksamhetens namn",
      purpose: "Vad används understödet till?",
      beneficiaries: "Vem har nytta av det?",
      startsOn: "Verksamheten börjar",
      endsOn: "Verksamheten slutar",
      totalCostsCents: "Verksamhetens kostnader totalt",
      ownShareCents: "Egen finansiering",
      otherFundingCents: "Andra understöd och intäkter",
      requestedCents: "Sökt belopp",
      budgetNotes: "Förtydliganden till budgeten",
      declared: "Jag försäkrar att uppgifterna är riktiga. Staden får granska hur understödet används.",
    },
    hints: {
      contactEmail:
        "En tjänsteinnehavare kan fråga mer via den här adressen. Tjänstens brev går till föreningens företrädare.",
      iban: "Kontot ska stå i sökandens namn.",
      activeSinceYear:
        "För det här understödet spelar det roll hur länge verksamheten har pågått. Ett år som redan står här kommer från föreningens eller stadens uppgifter: rätta det om verksamheten började något annat år.",
      title: "Kort, till exempel ”Motionsgrupper för äldre 2027”.",
      purpose: "Berätta vad ni gör, var och hur ofta, och vilka kostnader som betalas med understödet.",
      beneficiaries: "Uppskatta också hur många som deltar.",
      totalCostsCents: "Alla kostnader, också de som ni betalar själva.",
      ownShareCents: "Medlemsavgifter, medelanskaffning och annan egen andel. Skriv 0 om det inte finns någon.",
      otherFundingCents: "Beviljade eller sökta på annat håll. Skriv 0 om det inte finns några.",
      requestedCents: "Högst den del av kostnaderna som inte är täckt.",
    },
    groups: { contact: "Kontaktuppgifter och konto", plan: "Verksamhet", money: "Ekonomi" },
    members: ({ count }) => (count === 1 ? "1 medlem" : `${count} medlemmar`),
    nothing: "Inget svar",
    period: "Verksamhetstid",
  },
  en: {
    steps: {
      applicant: "Applicant",
      purpose: "Purpose",
      finances: "Sums",
      attachments: "Attachments",
      review: "Review and submit",
    },
    labels: {
      contactName: "Contact person's name",
      contactEmail: "Contact person's email",
      contactPhone: "Phone number",
      iban: "Account number (IBAN)",
      memberCount: "Number of members",
      activeSinceYear: "Year in which the activity began",
      title: "Name of the project or activity",
      purpose: "What will the grant be used for?",
      beneficiaries: "Who benefits?",
      startsOn: "The activity begins",
      endsOn: "The activity ends",
      totalCostsCents: "Total costs of the activity",
      ownShareCents: "Own funding",
      otherFundingCents: "Other grants and income",
      requestedCents: "Sum applied for",
      budgetNotes: "Notes on the budget",
      declared: "I confirm that the information is correct. The city may check how the grant is used.",
    },
    hints: {
      contactEmail:
        "An official of the city may ask for more at this address. The service's letters go to the association's people.",
      iban: "The account must be in the name of the applicant.",
      activeSinceYear:
        "For this grant it matters how long there has been activity. A year that stands here already comes from the association's or the city's records: correct it if the activity began in another year.",
      title: "Briefly, for example “Exercise groups for older people 2027”.",
      purpose: "Tell us what you do, where and how often, and which costs the grant will pay.",
      beneficiaries: "Estimate also how many people take part.",
      totalCostsCents: "All costs, also those you pay yourselves.",
      ownShareCents: "Membership fees, fundraising and other own share. Write 0 if there is none.",
      otherFundingCents: "Received or applied for elsewhere. Write 0 if there is none.",
      requestedCents: "At most what is left uncovered of the costs.",
    },
    groups: { contact: "Contact and account", plan: "Activity", money: "Finances" },
    members: ({ count }) => (count === 1 ? "1 member" : `${count} members`),
    nothing: "No answer",
    period: "Period of the activity",
  },
});
