import { texts } from "#i18n/texts";

/** Why something is among the answers: what stands before the word, the name or the piece of text that tells it. */
export const why = texts({
  fi: {
    because: "Vastaa tarpeeseen",
    seemsAbout: "Löytyi, koska kysymys näyttää koskevan:",
    fits: "Sopii toiveeseen:",
    task: "vapaaehtoistehtävä",
    told: {
      text: "Kuvauksesta:",
      need: "Vastaa tarpeeseen",
      category: "Toiminnan laji:",
      targetGroup: "Kenelle:",
      volunteerType: "Tehtävä:",
      field: "Toimiala:",
      association: "Järjestäjän nimi:",
      organiser: "Järjestäjästä:",
      place: "Paikka:",
      details: "Lisätiedoista:",
    },
  },
  sv: {
    because: "Svarar på behovet",
    seemsAbout: "Hittades eftersom frågan verkar gälla:",
    fits: "Passar önskemålet:",
    task: "frivilliguppgift",
    told: {
      text: "Ur beskrivningen:",
      need: "Svarar på behovet",
      category: "Typ av verksamhet:",
      targetGroup: "För vem:",
      volunteerType: "Uppgift:",
      field: "Område:",
      association: "Arrangörens namn:",
      organiser: "Om arrangören:",
      place: "Plats:",
      details: "Mer information:",
    },
  },
  en: {
    because: "Answers the need",
    seemsAbout: "Found because the question seems to be about:",
    fits: "Fits the wish:",
    task: "volunteer task",
    told: {
      text: "From the description:",
      need: "Answers the need",
      category: "Kind of activity:",
      targetGroup: "For whom:",
      volunteerType: "Task:",
      field: "Field:",
      association: "Organiser’s name:",
      organiser: "About the organiser:",
      place: "Place:",
      details: "More information:",
    },
  },
});
