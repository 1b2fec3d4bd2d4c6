import { formatDate } from "#i18n/format";
import { refusedTimesText } from "#i18n/premises-text";
import { texts } from "#i18n/texts";

type Times = { times: string[] };
type Taken = Times & { more: number };

/** Why a time cannot be had, given or given up. Never who has it. */
export const bookingRefusals = texts({
  fi: {
    noTimes: "Näillä päivillä ei jää yhtään kertaa. Tarkista päivät ja pois jätettävät päivät.",
    past: "Aika on jo mennyt.",
    tooFar: "Aikaa voi pyytää enintään puolitoista vuotta eteenpäin.",
    tooSoon: ({ from }: { from: string }) => `Tähän tilaan aikaa voi pyytää aikaisintaan ${formatDate(from, "fi")}.`,
    shut: ({ times }: Times) => `Tila on silloin suljettu: ${refusedTimesText(times, "fi")}. Katso aukioloajat.`,
    taken: ({ times, more }: Taken) =>
      `Tila on jo varattu: ${refusedTimesText(times, "fi")}${more > 0 ? ` ja ${more} muuta kertaa` : ""}. Valitse toinen aika.`,
    notAvailable: "Tila ei ole yksityishenkilöiden tai muiden käytettävissä. Valitse yhdistys, jonka puolesta toimit.",
    tooManyWaiting: "Sinulla on jo monta vastausta odottavaa pyyntöä tähän tilaan. Odota niihin vastausta.",
    archived: "Tila on arkistoitu, joten aikoja ei voi enää lisätä.",
    stillBooked: ({ count }: { count: number }) =>
      `Tilassa on ${count} tulevaa varausta tai pyyntöä. Vastaa niihin tai peru ne ennen arkistointia.`,
  },
  sv: {
    noTimes: "Med de här dagarna blir det ingen gång kvar. Kontrollera dagarna och dagarna som lämnas bort.",
    past: "Tiden har redan gått.",
    tooFar: "En tid kan begäras högst ett och ett halvt år framåt.",
    tooSoon: ({ from }) => `I den här lokalen kan en tid begäras tidigast ${formatDate(from, "sv")}.`,
    shut: ({ times }) => `Lokalen är stängd då: ${refusedTimesText(times, "sv")}. Se öppettiderna.`,
    taken: ({ times, more }) =>
      `Lokalen är redan bokad: ${refusedTimesText(times, "sv")}${more > 0 ? ` och ${more} gånger till` : ""}. Välj en annan tid.`,
    notAvailable: "Lokalen är inte tillgänglig för privatpersoner eller andra. Välj den förening som du företräder.",
    tooManyWaiting: "Du har redan många begäranden i den här lokalen som väntar på svar. Vänta på svaren.",
    archived: "Lokalen är arkiverad, så tider kan inte längre läggas till.",
    stillBooked: ({ count }) =>
      `Lokalen har ${count} kommande bokningar eller begäranden. Besvara eller avboka dem före arkiveringen.`,
  },
  en: {
    noTimes: "With these days no time is left. Check the days and the days left out.",
    past: "The time has already passed.",
    tooFar: "A time can be asked for at most a year and a half ahead.",
    tooSoon: ({ from }) => `In this place a time can be asked for from ${formatDate(from, "en")} at the earliest.`,
    shut: ({ times }) => `The place is closed then: ${refusedTimesText(times, "en")}. See the opening hours.`,
    taken: ({ times, more }) =>
      `The place is already taken: ${refusedTimesText(times, "en")}${more > 0 ? ` and ${more} more times` : ""}. Choose another time.`,
    notAvailable: "The place is not available to private persons or others. Choose the association you act for.",
    tooManyWaiting: "You already have many requests waiting in this place. Wait for the answers.",
    archived: "The place is archived, so no more times can be added.",
    stillBooked: ({ count }) =>
      `The place has ${count} coming bookings or requests. Answer or cancel them before archiving.`,
  },
});
