import type { ActivityExample } from "#domain/associations/examples/example";

/** Examples for places where people meet, and for the tasks of those who make it happen. */
export const TOGETHER_EXAMPLES: readonly ActivityExample[] = [
  {
    code: "familyCafe",
    texts: {
      fi: {
        name: "Perhekahvila",
        title: "Perhekahvila",
        description:
          "Perhekahvila on avoin kaikille lapsiperheille. Lapset leikkivät ja aikuiset saavat juoda kahvin kuumana ja jutella muiden kanssa. Tule ja lähde silloin kun teille sopii.\n\nPaikalla on [kuka, esimerkiksi kaksi vapaaehtoista]. Aina yksi meistä katsoo, ettei kukaan jää yksin.",
      },
      sv: {
        name: "Familjekafé",
        title: "Familjekafé",
        description:
          "Familjekaféet är öppet för alla barnfamiljer. Barnen leker, och de vuxna får dricka sitt kaffe varmt och prata med andra. Kom och gå när det passar er.\n\nPå plats finns [vem, till exempel två frivilliga]. Någon av oss ser alltid till att ingen blir ensam.",
      },
      en: {
        name: "Family café",
        title: "Family café",
        description:
          "The family café is open to all families with children. Children play, and adults can have their coffee while it is hot and talk with others. Come and go as it suits you.\n\nYou are welcomed by [whom, for example two volunteers]. One of us always sees to it that nobody is left alone.",
      },
    },
    answers: {
      categories: ["kohtaamispaikka"],
      needs: ["vanhemmuus", "yksinäisyys"],
      targetGroups: ["lapsiperheet"],
      volunteerType: "vertaistuki",
      scheduleKind: "weekly",
      seasonStart: "8",
      seasonEnd: "5",
      costKind: "free",
      freeText: "[hinta, esimerkiksi kahvi ja välipala 1 €]",
      membershipRequired: "no",
      registration: "open",
      joiningText: "Tule mukaan ilman ilmoittautumista. Sisätossut mukaan lapselle.",
      groupKind: "open",
      referralAccepted: true,
      warmHandover: true,
      plainFinnish:
        "Perhekahvilassa lapset leikkivät ja vanhemmat juttelevat. Kaikki perheet voivat tulla. Ei tarvitse ilmoittautua.",
    },
  },
  {
    code: "workParty",
    texts: {
      fi: {
        name: "Talkoot",
        title: "Talkoot: [missä tai mitä tehdään]",
        description:
          "Kunnostamme yhdessä [mitä, esimerkiksi uimarannan ja laavun]. Työtä riittää kaikenkuntoisille: voit haravoida, maalata tai keittää kahvia. Ohjaamme työn paikan päällä.\n\nTalkooväelle on tarjolla [mitä, esimerkiksi keittoa ja kahvia]. Yhdistyksellä on vakuutus.",
      },
      sv: {
        name: "Talko",
        title: "Talko: [var eller vad ni gör]",
        description:
          "Vi rustar tillsammans upp [vad, till exempel badstranden och vindskyddet]. Det finns arbete för alla krafter: du kan kratta, måla eller koka kaffe. Vi visar på plats hur man gör.\n\nVi bjuder på [vad, till exempel soppa och kaffe]. Föreningen har en försäkring.",
      },
      en: {
        name: "Working together (talkoot)",
        title: "Working together: [where or at what]",
        description:
          "Together we mend [what, for example the beach and the lean-to]. There is work for everyone, fit or not: you can rake, paint or make coffee. We show you how.\n\nThose who help get [what, for example soup and coffee]. The association has an insurance.",
      },
    },
    answers: {
      kind: "task",
      volunteerType: "talkooapu",
      needs: ["haluaa auttaa"],
      targetGroups: ["kaikki"],
      scheduleKind: "dates",
      costKind: "free",
      membershipRequired: "no",
      registration: "open",
      joiningText: "Tule paikalle. Työkäsineet mukaan, työkalut saat meiltä.",
      plainFinnish: "Teemme yhdessä töitä ja syömme yhdessä. Kaikki voivat auttaa. Saat ruokaa ja kahvia.",
    },
  },
  {
    code: "volunteerTask",
    texts: {
      fi: {
        name: "Vapaaehtoistehtävä",
        title: "Haemme mukaan: [tehtävä, esimerkiksi kauppakaveri]",
        description:
          "Tehtävässä [mitä tehdään]. Aikaa kuluu [kuinka paljon, esimerkiksi pari tuntia viikossa], ja sovimme ajat niin, että ne sopivat sinulle.\n\nEt tarvitse kokemusta: saat perehdytyksen ja oman yhteyshenkilön. Maksamme matkakulut, ja yhdistyksellä on vakuutus. Voit lopettaa milloin vain.",
      },
      sv: {
        name: "Frivilliguppgift",
        title: "Vi söker: [uppgift, till exempel en vän till butiken]",
        description:
          "I uppgiften [vad man gör]. Det tar [hur mycket tid, till exempel ett par timmar i veckan], och vi kommer överens om tider som passar dig.\n\nDu behöver ingen erfarenhet: du får en introduktion och en egen kontaktperson. Vi betalar resorna, och föreningen har en försäkring. Du kan sluta när du vill.",
      },
      en: {
        name: "Volunteer task",
        title: "We look for: [task, for example a shopping companion]",
        description:
          "In this task you [what one does]. It takes [how much time, for example a couple of hours a week], at times that suit you.\n\nYou need no experience: you are shown how and get a contact person of your own. We pay your travel, and the association has an insurance. You can stop at any time.",
      },
    },
    answers: {
      kind: "task",
      volunteerType: "asiointiapu",
      needs: ["haluaa auttaa"],
      targetGroups: ["vapaaehtoiset"],
      scheduleKind: "byAgreement",
      costKind: "free",
      membershipRequired: "no",
      registration: "contact",
      joiningText: "Soita tai kirjoita [kenelle]. Tavataan ensin kahvikupin ääressä.",
      notFor: "[Mitä tehtävään ei kuulu, esimerkiksi hoito tai siivous]",
      plainFinnish: "Haluatko auttaa? Opetamme sinulle tehtävän. Saat oman yhteyshenkilön. Voit lopettaa milloin vain.",
    },
  },
];
