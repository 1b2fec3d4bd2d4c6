import type { DayOff } from "#domain/grants/finnish-holidays";
import { texts } from "#i18n/texts";

type DaysOff = Record<"close" | "decision", Record<DayOff, string>>;

/** A call's days on which nobody is at work: nothing forbids them, but whoever publishes should know. */
export const daysOff = texts<DaysOff>({
  fi: {
    close: {
      weekend: "Haku sulkeutuu viikonloppuna, jolloin kukaan ei vastaa kysymyksiin. Voit muuttaa päivää luonnoksessa.",
      holiday: "Haku sulkeutuu pyhäpäivänä, jolloin kukaan ei vastaa kysymyksiin. Voit muuttaa päivää luonnoksessa.",
    },
    decision: {
      weekend: "Arvioitu päätöspäivä on viikonloppu. Voit muuttaa päivää luonnoksessa.",
      holiday: "Arvioitu päätöspäivä on pyhäpäivä. Voit muuttaa päivää luonnoksessa.",
    },
  },
  sv: {
    close: {
      weekend: "Tiden går ut under ett veckoslut då ingen svarar på frågor. Du kan ändra dagen i utkastet.",
      holiday: "Tiden går ut på en helgdag då ingen svarar på frågor. Du kan ändra dagen i utkastet.",
    },
    decision: {
      weekend: "Beslutet väntas under ett veckoslut. Du kan ändra dagen i utkastet.",
      holiday: "Beslutet väntas på en helgdag. Du kan ändra dagen i utkastet.",
    },
  },
  en: {
    close: {
      weekend: "The call closes on a weekend, when nobody answers questions. You can change the day in the draft.",
      holiday: "The call closes on a holiday, when nobody answers questions. You can change the day in the draft.",
    },
    decision: {
      weekend: "The decision is expected on a weekend. You can change the day in the draft.",
      holiday: "The decision is expected on a holiday. You can change the day in the draft.",
    },
  },
});
