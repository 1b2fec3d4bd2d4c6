import { texts } from "#i18n/texts";

type Words = {
  title: string;
  members: string;
  memberCount: (facts: { count: number }) => string;
  rights: string;
  belongsToNone: string;
  rightCount: (facts: { belongsTo: number; mayEdit: number }) => string;
};

/** The desk's ways to umbrella organisations and members. */
export const umbrellaLinks = texts<Words>({
  fi: {
    title: "Muiden kanssa",
    members: "Jäsenyhdistykset",
    memberCount: ({ count }) => (count === 1 ? "1 yhdistys kuuluu teihin" : `${count} yhdistystä kuuluu teihin`),
    rights: "Kattojärjestöt ja muokkausoikeus",
    belongsToNone: "Yhdistys ei ole kertonut kuuluvansa kattojärjestöön.",
    rightCount: ({ belongsTo, mayEdit }) =>
      `${belongsTo === 1 ? "Kuuluu yhteen kattojärjestöön" : `Kuuluu ${belongsTo} kattojärjestöön`}. ${
        mayEdit === 0
          ? "Kukaan niistä ei saa muokata tietoja puolestanne."
          : mayEdit === 1
            ? "Yksi saa muokata tietoja puolestanne."
            : `${mayEdit} saa muokata tietoja puolestanne.`
      }`,
  },
  sv: {
    title: "Tillsammans med andra",
    members: "Medlemsföreningar",
    memberCount: ({ count }) => (count === 1 ? "1 förening hör till er" : `${count} föreningar hör till er`),
    rights: "Takorganisationer och redigeringsrätt",
    belongsToNone: "Föreningen har inte berättat att den hör till någon takorganisation.",
    rightCount: ({ belongsTo, mayEdit }) =>
      `${belongsTo === 1 ? "Hör till en takorganisation" : `Hör till ${belongsTo} takorganisationer`}. ${
        mayEdit === 0
          ? "Ingen av dem får redigera uppgifterna för er."
          : mayEdit === 1
            ? "En får redigera uppgifterna för er."
            : `${mayEdit} får redigera uppgifterna för er.`
      }`,
  },
  en: {
    title: "Together with others",
    members: "Member associations",
    memberCount: ({ count }) => (count === 1 ? "1 association belongs to you" : `${count} associations belong to you`),
    rights: "Umbrella organisations and the right to edit",
    belongsToNone: "The association has not said that it belongs to an umbrella organisation.",
    rightCount: ({ belongsTo, mayEdit }) =>
      `${belongsTo === 1 ? "Belongs to one umbrella organisation" : `Belongs to ${belongsTo} umbrella organisations`}. ${
        mayEdit === 0
          ? "None of them may edit the details for you."
          : mayEdit === 1
            ? "One may edit the details for you."
            : `${mayEdit} may edit the details for you.`
      }`,
  },
});
