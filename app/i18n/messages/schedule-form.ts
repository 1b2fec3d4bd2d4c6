import type { RowsName, ROW_PARTS, ScheduleKind } from "#domain/associations/schedule-fields";
import { texts } from "#i18n/texts";

type RowWords = {
  [Name in RowsName]: {
    title: string;
    hint: string;
    add: string;
    labels: Record<(typeof ROW_PARTS)[Name][number], string>;
  };
};
type Words = { kinds: Record<ScheduleKind, string>; hints: Record<ScheduleKind, string>; rows: RowWords };

const common: Record<"fi" | "sv" | "en", Words> = {
  fi: {
    kinds: {
      weekly: "Viikoittain",
      monthly: "Kuukausittain",
      dates: "Tiettyinä päivinä",
      byAgreement: "Sopimuksen mukaan",
    },
    hints: {
      weekly: "Esimerkiksi keskiviikkoisin klo 13–15",
      monthly: "Esimerkiksi kuukauden ensimmäisenä tiistaina",
      dates: "Yksi tai useampi tapahtuma, jonka päivän tiedät",
      byAgreement: "Aika sovitaan jokaisen kanssa erikseen",
    },
    rows: {
      monthDays: {
        title: "Mitkä päivät kuukaudessa",
        hint: "Esimerkiksi ensimmäinen torstai. Lisää toinen päivä, jos kokoonnutte useammin. Tyhjä rivi ei haittaa.",
        add: "Lisää päivä kuukauteen",
        labels: { nth: "Monesko", weekday: "Viikonpäivä" },
      },
      dates: {
        title: "Päivät",
        hint: "Jätä viimeinen päivä tyhjäksi, jos tapahtuma on yhden päivän. Tyhjät rivit eivät haittaa.",
        add: "Lisää päivä",
        labels: { startsOn: "Päivä", endsOn: "Viimeinen päivä", opensAt: "Alkaa klo", closesAt: "Päättyy klo" },
      },
      breaks: {
        title: "Tauot ja peruutetut kerrat",
        hint: "Esimerkiksi joulutauko 1.12.–6.1. Jos vain yksi kerta jää väliin, täytä pelkkä ensimmäinen päivä.",
        add: "Lisää tauko",
        labels: { startsOn: "Tauko alkaa", endsOn: "Tauko päättyy" },
      },
    },
  },
  sv: {
    kinds: {
      weekly: "Varje vecka",
      monthly: "Varje månad",
      dates: "Bestämda dagar",
      byAgreement: "Enligt överenskommelse",
    },
    hints: {
      weekly: "Till exempel onsdagar kl. 13–15",
      monthly: "Till exempel den första tisdagen i månaden",
      dates: "Ett eller flera evenemang vars dag du vet",
      byAgreement: "Tiden avtalas med var och en för sig",
    },
    rows: {
      monthDays: {
        title: "Vilka dagar i månaden",
        hint: "Till exempel den första torsdagen. Lägg till en dag om ni träffas oftare. En tom rad gör inget.",
        add: "Lägg till en dag i månaden",
        labels: { nth: "Vilken i ordningen", weekday: "Veckodag" },
      },
      dates: {
        title: "Dagar",
        hint: "Lämna sista dagen tom om det gäller en enda dag. Tomma rader gör inget.",
        add: "Lägg till en dag",
        labels: { startsOn: "Dag", endsOn: "Sista dag", opensAt: "Börjar kl.", closesAt: "Slutar kl." },
      },
      breaks: {
        title: "Pauser och inställda gånger",
        hint: "Till exempel julpaus 1.12–6.1. Om bara en gång ställs in fyller du i endast den första dagen.",
        add: "Lägg till en paus",
        labels: { startsOn: "Uppehållet börjar", endsOn: "Uppehållet slutar" },
      },
    },
  },
  en: {
    kinds: {
      weekly: "Every week",
      monthly: "Every month",
      dates: "On certain days",
      byAgreement: "By agreement",
    },
    hints: {
      weekly: "For example Wednesdays 13–15",
      monthly: "For example the first Tuesday of the month",
      dates: "One or more events whose day you know",
      byAgreement: "The time is agreed with each person",
    },
    rows: {
      monthDays: {
        title: "Which days of the month",
        hint: "For example the first Thursday. Add a day if you meet more often. An empty row does no harm.",
        add: "Add a day of the month",
        labels: { nth: "Which one", weekday: "Day of the week" },
      },
      dates: {
        title: "Days",
        hint: "Leave the last day empty for a one-day event. Empty rows do no harm.",
        add: "Add a day",
        labels: { startsOn: "Day", endsOn: "Last day", opensAt: "Begins at", closesAt: "Ends at" },
      },
      breaks: {
        title: "Breaks and cancelled times",
        hint: "For example a Christmas break 1 Dec – 6 Jan. If only one time is left out, fill in the first day alone.",
        add: "Add a break",
        labels: { startsOn: "The break begins", endsOn: "The break ends" },
      },
    },
  },
};

/** The questions about time in the form of an activity. */
export const scheduleForm = texts({
  fi: {
    ...common.fi,
    title: "Milloin",
    labels: {
      scheduleKind: "Kuinka usein",
      weekdays: "Viikonpäivät",
      every: "Kuinka monen viikon välein",
      opensAt: "Alkaa klo",
      closesAt: "Päättyy klo",
      startsOn: "Sarjan ensimmäinen päivä",
      endsOn: "Sarjan viimeinen päivä",
      seasonStart: "Kausi alkaa",
      seasonEnd: "Kausi päättyy",
      scheduleNote: "Lisätietoa ajasta",
    },
    every: ({ count }: { count: number }) =>
      count === 1 ? "Joka viikko" : count === 2 ? "Joka toinen viikko" : `Joka ${count}. viikko`,
    everyHint: "Jos ette kokoonnu joka viikko, kerro alempana sarjan ensimmäinen päivä. Viikot lasketaan siitä.",
    choose: "Valitse",
    wholeYear: "Ympäri vuoden",
    pausesTitle: "Kausi ja tauot",
    seasonHint: "Jätä kausi tyhjäksi, jos toimintaa on ympäri vuoden.",
    showTimes: "Näytä seuraavat kerrat",
    timesTitle: "Näin kerrat menevät",
    moreTimes: "ja niin edelleen",
    noTimes: "Näillä vastauksilla ei ole tulevia kertoja. Tarkista päivät, kausi ja tauot.",
    timesLater: "Kun aika on kerrottu, seuraavat kerrat näkyvät tässä.",
  },
  sv: {
    ...common.sv,
    title: "När",
    labels: {
      scheduleKind: "Hur ofta",
      weekdays: "Veckodagar",
      every: "Med hur många veckors mellanrum",
      opensAt: "Börjar kl.",
      closesAt: "Slutar kl.",
      startsOn: "Seriens första dag",
      endsOn: "Seriens sista dag",
      seasonStart: "Säsongen börjar",
      seasonEnd: "Säsongen slutar",
      scheduleNote: "Mer om tiden",
    },
    every: ({ count }) => (count === 1 ? "Varje vecka" : count === 2 ? "Varannan vecka" : `Var ${count}:e vecka`),
    everyHint: "Om ni inte träffas varje vecka, ange nedan seriens första dag. Veckorna räknas från den.",
    choose: "Välj",
    wholeYear: "Året runt",
    pausesTitle: "Säsong och pauser",
    seasonHint: "Lämna säsongen tom om verksamheten pågår året runt.",
    showTimes: "Visa de följande gångerna",
    timesTitle: "Så här blir gångerna",
    moreTimes: "och så vidare",
    noTimes: "Med de här svaren finns inga kommande gånger. Kontrollera dagarna, säsongen och pauserna.",
    timesLater: "När tiden är berättad syns de följande gångerna här.",
  },
  en: {
    ...common.en,
    title: "When",
    labels: {
      scheduleKind: "How often",
      weekdays: "Days of the week",
      every: "Every how many weeks",
      opensAt: "Begins at",
      closesAt: "Ends at",
      startsOn: "First day of the series",
      endsOn: "Last day of the series",
      seasonStart: "The season begins",
      seasonEnd: "The season ends",
      scheduleNote: "More about the time",
    },
    every: ({ count }) => (count === 1 ? "Every week" : count === 2 ? "Every other week" : `Every ${count} weeks`),
    everyHint: "If you do not meet every week, give the first day of the series below. Weeks are counted from it.",
    choose: "Choose",
    wholeYear: "All year round",
    pausesTitle: "Season and breaks",
    seasonHint: "Leave the season empty if it goes on all year round.",
    showTimes: "Show the next times",
    timesTitle: "These are the next times",
    moreTimes: "and so on",
    noTimes: "These answers give no coming times. Check the days, the season and the breaks.",
    timesLater: "Once the time has been told, the next times show here.",
  },
});
