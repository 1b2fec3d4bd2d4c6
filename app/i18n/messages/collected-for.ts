import { texts } from "#i18n/texts";

type Words = {
  lead: string;
  note: string;
  noteOf: (about: { title: string }) => string;
  noteHint: string;
  handOver: string;
  giveTitle: string;
  giveLead: string;
  madeTitle: string;
  madeLead: (until: { date: string }) => string;
  qrHint: string;
  shownCode: string;
  shownHint: string;
};

type ForBoth = { client: Words; self: Words };

const fi: ForBoth = {
  client: {
    lead: "Tähän kootut toiminnat voit antaa asiakkaalle paperilla, linkkinä tai viestinä. Asiakkaasta ei tallenneta mitään.",
    note: "Sana asiakkaalle",
    noteOf: ({ title }) => `Sana asiakkaalle: ${title}`,
    noteHint: "Näkyy asiakkaan paperissa. Älä kirjoita nimeä, puhelinnumeroa tai henkilötunnusta.",
    handOver: "Anna asiakkaalle",
    giveTitle: "Anna asiakkaalle",
    giveLead: "Saat linkin, QR-koodin ja tulostettavan paperin. Asiakkaasta ei tallenneta mitään.",
    madeTitle: "Valmis annettavaksi",
    madeLead: ({ date }) => `Linkki toimii ${date} asti. Sitä ei voi hakea myöhemmin: anna se nyt.`,
    qrHint: "Asiakas osoittaa puhelimen kameralla, niin sivu aukeaa.",
    shownCode: "Asiakkaan koodi",
    shownHint: "Asiakas näyttää tämän, kun hän tulee paikalle.",
  },
  self: {
    lead: "Tähän kokoat toimintaa itsellesi tai läheisellesi. Voit tulostaa listan, avata sen puhelimella tai lähettää sen linkkinä.",
    note: "Muistiinpano",
    noteOf: ({ title }) => `Muistiinpano: ${title}`,
    noteHint: "Näkyy paperissa ja linkin takana. Älä kirjoita nimiä, puhelinnumeroita tai henkilötunnuksia.",
    handOver: "Tee paperi tai linkki",
    giveTitle: "Paperi ja linkki",
    giveLead: "Saat linkin, QR-koodin ja tulostettavan paperin. Nimeäsi ei tarvitse kertoa.",
    madeTitle: "Valmis",
    madeLead: ({ date }) => `Linkki toimii ${date} asti. Sitä ei voi hakea myöhemmin: ota se talteen nyt.`,
    qrHint: "Osoita puhelimen kameralla, niin sivu aukeaa.",
    shownCode: "Koodi",
    shownHint: "Näytä tämä, kun tulet paikalle. Nimeäsi siitä ei näe.",
  },
};

const sv: ForBoth = {
  client: {
    lead: "Verksamheterna här kan du ge till klienten på papper, som en länk eller som ett meddelande. Inget sparas om klienten.",
    note: "Ett ord till klienten",
    noteOf: ({ title }) => `Ett ord till klienten: ${title}`,
    noteHint: "Syns på klientens papper. Skriv inte namn, telefonnummer eller personbeteckning.",
    handOver: "Ge till klienten",
    giveTitle: "Ge till klienten",
    giveLead: "Du får en länk, en QR-kod och ett papper att skriva ut. Inget sparas om klienten.",
    madeTitle: "Färdigt att ges",
    madeLead: ({ date }) => `Länken fungerar till och med ${date}. Den kan inte hämtas senare: ge den nu.`,
    qrHint: "Klienten riktar telefonens kamera mot koden så öppnas sidan.",
    shownCode: "Klientens kod",
    shownHint: "Klienten visar den här när hen kommer.",
  },
  self: {
    lead: "Här samlar du verksamhet åt dig själv eller någon närstående. Du kan skriva ut listan, öppna den i telefonen eller skicka den som en länk.",
    note: "Anteckning",
    noteOf: ({ title }) => `Anteckning: ${title}`,
    noteHint: "Syns på pappret och bakom länken. Skriv inte namn, telefonnummer eller personbeteckningar.",
    handOver: "Gör papper eller länk",
    giveTitle: "Papper och länk",
    giveLead: "Du får en länk, en QR-kod och ett papper att skriva ut. Du behöver inte uppge ditt namn.",
    madeTitle: "Klart",
    madeLead: ({ date }) => `Länken fungerar till och med ${date}. Den kan inte hämtas senare: spara den nu.`,
    qrHint: "Rikta telefonens kamera mot koden så öppnas sidan.",
    shownCode: "Kod",
    shownHint: "Visa den här när du kommer. Ditt namn syns inte.",
  },
};

const en: ForBoth = {
  client: {
    lead: "Hand what you have collected here to your client on paper, as a link or in a message. Nothing is stored about the client.",
    note: "A word to the client",
    noteOf: ({ title }) => `A word to the client: ${title}`,
    noteHint: "Shown on the client's paper. Do not write a name, a phone number or an identity code.",
    handOver: "Give to the client",
    giveTitle: "Give to the client",
    giveLead: "You get a link, a QR code and a paper to print. Nothing is stored about the client.",
    madeTitle: "Ready to be given",
    madeLead: ({ date }) => `The link works until ${date}. It cannot be looked up later: give it now.`,
    qrHint: "The client points a phone's camera at it and the page opens.",
    shownCode: "The client's code",
    shownHint: "The client shows this on coming.",
  },
  self: {
    lead: "Here you collect activities for yourself or somebody close to you. You can print the list, open it on your phone or send it as a link.",
    note: "Note",
    noteOf: ({ title }) => `Note: ${title}`,
    noteHint: "Shown on the paper and behind the link. Do not write names, phone numbers or identity codes.",
    handOver: "Make a paper or a link",
    giveTitle: "Paper and link",
    giveLead: "You get a link, a QR code and a paper to print. You need not tell your name.",
    madeTitle: "Ready",
    madeLead: ({ date }) => `The link works until ${date}. It cannot be looked up later: keep it now.`,
    qrHint: "Point your phone's camera at it and the page opens.",
    shownCode: "Code",
    shownHint: "Show this when you come. It does not tell your name.",
  },
};

/** What a tray and its slip are called by whoever collects for a client, and by whoever collects for themselves. */
export const collectedFor = texts<Record<keyof ForBoth, Words>>({ fi, sv, en });
