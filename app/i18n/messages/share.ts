import { texts } from "#i18n/texts";

/** How a page is handed on, and what a printed page says of itself. */
export const share = texts({
  fi: {
    share: "Jaa",
    title: "Jaa tämä sivu",
    address: "Lyhyt osoite",
    copy: "Kopioi osoite",
    copied: "Kopioitu",
    qr: ({ address }: { address: string }) => `QR-koodi osoitteeseen ${address}`,
    qrHint: "Osoita puhelimen kameralla, niin sivu aukeaa.",
    download: "Tallenna QR-koodi",
    print: "Tulosta",
    printed: ({ date }: { date: string }) => `Tulostettu ${date}`,
    newest: "Uusimmat tiedot:",
  },
  sv: {
    share: "Dela",
    title: "Dela den här sidan",
    address: "Kort adress",
    copy: "Kopiera adressen",
    copied: "Kopierad",
    qr: ({ address }) => `QR-kod till ${address}`,
    qrHint: "Rikta telefonens kamera mot koden så öppnas sidan.",
    download: "Spara QR-koden",
    print: "Skriv ut",
    printed: ({ date }) => `Utskriven ${date}`,
    newest: "Senaste uppgifter:",
  },
  en: {
    share: "Share",
    title: "Share this page",
    address: "Short address",
    copy: "Copy the address",
    copied: "Copied",
    qr: ({ address }) => `QR code to ${address}`,
    qrHint: "Point your phone's camera at it and the page opens.",
    download: "Save the QR code",
    print: "Print",
    printed: ({ date }) => `Printed ${date}`,
    newest: "Latest details:",
  },
});
