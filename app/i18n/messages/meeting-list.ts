import { texts } from "#i18n/texts";

/** The list for a meeting and the extract from its minutes as files. */
export const meetingListTexts = texts({
  fi: {
    labels: { call: "Haku", body: "Päätöksen tekijä", meeting: "Kokous" },
    fileName: { list: "esityslista", minutes: "poytakirjan-ote" },
    files: "Saavutettava PDF",
    languages: { fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" },
    reasonsInFinnish: "Perustelut ovat suomeksi.",
  },
  sv: {
    labels: { call: "Utlysning", body: "Beslutsfattare", meeting: "Möte" },
    fileName: { list: "foredragningslista", minutes: "protokollsutdrag" },
    files: "Tillgänglig PDF",
    languages: { fi: "på finska", sv: "på svenska", en: "på engelska" },
    reasonsInFinnish: "Motiveringar som inte finns på svenska står på finska.",
  },
  en: {
    labels: { call: "Call", body: "Decided by", meeting: "Meeting" },
    fileName: { list: "agenda-list", minutes: "minutes-extract" },
    files: "Accessible PDF",
    languages: { fi: "in Finnish", sv: "in Swedish", en: "in English" },
    reasonsInFinnish: "Reasons that have not been translated are in Finnish.",
  },
});
