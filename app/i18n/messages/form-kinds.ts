import type { Kind } from "#domain/grants/form/definition";
import { texts } from "#i18n/texts";

/** The kinds of question that a grant's form may ask, each with what it is good for. */
type KindWords = Record<Kind, { name: string; use: string }>;

export const formKinds = texts<{ kinds: KindWords }>({
  fi: {
    kinds: {
      text: { name: "Lyhyt teksti", use: "Yksi rivi: nimi, paikka, otsikko." },
      longText: { name: "Pitkä teksti", use: "Kuvaus omin sanoin. Merkit lasketaan kirjoittaessa." },
      number: { name: "Luku", use: "Määrä yksikköineen, esimerkiksi henkilöä tai kilometriä." },
      money: { name: "Rahasumma", use: "Yksi summa euroina." },
      date: { name: "Päivä", use: "Yksi päivä kalenterista." },
      choice: { name: "Yksi vaihtoehdoista", use: "Hakija valitsee yhden." },
      many: { name: "Monta vaihtoehtoa", use: "Hakija valitsee yhden tai useamman." },
      yesNo: { name: "Kyllä vai ei", use: "Hyvä ehdoksi muille kysymyksille." },
      budget: {
        name: "Talousarvio",
        use: "Kulut ja tulot riveittäin, oma osuus omalla rivillään. Summat lasketaan itsestään.",
      },
      members: { name: "Jäsenet", use: "Jäsenet iän ja sukupuolen mukaan, ja kuinka moni heistä asuu kunnassa." },
      statistics: {
        name: "Toimintaluvut",
        use: "Vuoden toiminta lukuina: ryhmät, kerrat, osallistujat, talkootunnit.",
      },
      otherGrants: { name: "Muut avustukset", use: "Muualta haetut ja saadut avustukset riveittäin." },
      premises: { name: "Kaupungin tilat", use: "Käytetyt tilat, tunnit ja arvo." },
      previousReport: { name: "Edellisen avustuksen selvitys", use: "Mihin viime avustus käytettiin." },
      declaration: { name: "Vakuutus", use: "Lause, joka on hyväksyttävä ennen lähettämistä." },
      attachment: { name: "Liite", use: "Tiedosto. Voi tulla myöhemmin annettuun päivään mennessä." },
    },
  },
  sv: {
    kinds: {
      text: { name: "Kort text", use: "En rad: namn, plats, rubrik." },
      longText: { name: "Lång text", use: "En beskrivning i egna ord. Tecknen räknas medan man skriver." },
      number: { name: "Tal", use: "Ett antal med enhet, till exempel personer eller kilometer." },
      money: { name: "Summa", use: "En summa i euro." },
      date: { name: "Dag", use: "En dag ur kalendern." },
      choice: { name: "Ett av alternativen", use: "Den sökande väljer ett." },
      many: { name: "Flera alternativ", use: "Den sökande väljer ett eller flera." },
      yesNo: { name: "Ja eller nej", use: "Bra som villkor för andra frågor." },
      budget: {
        name: "Budget",
        use: "Kostnader och inkomster rad för rad, egen andel på en egen rad. Summorna räknas av sig själva.",
      },
      members: { name: "Medlemmar", use: "Medlemmar enligt ålder och kön, och hur många av dem som bor i kommunen." },
      statistics: {
        name: "Verksamhetens siffror",
        use: "Årets verksamhet i siffror: grupper, gånger, deltagare, talkotimmar.",
      },
      otherGrants: { name: "Andra understöd", use: "Understöd som sökts och fåtts annanstans, rad för rad." },
      premises: { name: "Stadens lokaler", use: "Lokaler som används, timmar och värde." },
      previousReport: { name: "Redovisning av förra understödet", use: "Vad det senaste understödet användes till." },
      declaration: { name: "Försäkran", use: "En mening som ska godkännas innan man skickar." },
      attachment: { name: "Bilaga", use: "En fil. Den kan komma senare, före en given dag." },
    },
  },
  en: {
    kinds: {
      text: { name: "Short text", use: "One line: a name, a place, a heading." },
      longText: { name: "Long text", use: "A description in one's own words. Characters are counted while writing." },
      number: { name: "Number", use: "An amount with its unit, such as people or kilometres." },
      money: { name: "Sum of money", use: "One sum in euros." },
      date: { name: "Day", use: "One day of the calendar." },
      choice: { name: "One of several", use: "The applicant chooses one." },
      many: { name: "Any of several", use: "The applicant chooses one or more." },
      yesNo: { name: "Yes or no", use: "Good as a condition for other questions." },
      budget: {
        name: "Budget",
        use: "Costs and income line by line, the own share on a line of its own. Sums add up by themselves.",
      },
      members: { name: "Members", use: "Members by age and gender, and how many of them live in the municipality." },
      statistics: {
        name: "Activity figures",
        use: "A year's activity in figures: groups, sessions, participants, volunteer hours.",
      },
      otherGrants: { name: "Other grants", use: "Grants applied for and received elsewhere, line by line." },
      premises: { name: "The city's premises", use: "Premises used, hours and value." },
      previousReport: { name: "Report on the previous grant", use: "What the last grant was used for." },
      declaration: { name: "Assurance", use: "A sentence that must be agreed to before filing." },
      attachment: { name: "Attachment", use: "A file. It may follow later, by a given day." },
    },
  },
});
