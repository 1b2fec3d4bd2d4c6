import { texts } from "#i18n/texts";

type Count = { count: number };
type Name = { name: string };
type Both = { name: string; other: string };

/** The pages where an administrator adds a word, edits it, takes it out of use or merges it with another. */
export const termEditing = texts({
  fi: {
    newTitle: "Lisää sana",
    newLead: ({ name }: Name) => `Sanasto: ${name}.`,
    wordLead: ({ name }: Name) => `Sana ”${name}” on jo käytössä tiedoissa. Anna sille nimi, joka sivuilla näkyy.`,
    labels: {
      nameFi: "Nimi suomeksi",
      nameSv: "Nimi ruotsiksi",
      nameEn: "Nimi englanniksi",
      synonyms: "Hakusanat",
      sensitive: "Arkaluonteinen tarve",
      lat: "Leveysaste",
      lon: "Pituusaste",
    },
    sensitiveHint: "Sivuilla on silloin nappi, jolla pääsee nopeasti pois.",
    position: "Paikka kartalla",
    positionHint:
      "Asteina, esimerkiksi 62,300 ja 27,133. Näistä palveluohjaajan työpöytä laskee matkan kylästä kylään.",
    nameHint: "Jos nimi puuttuu, sivuilla näkyy suomenkielinen.",
    synonymsHint:
      "Sanoja, joilla ihmiset tätä etsivät, millä tahansa kielellä. Yksi riville. Sanan alku riittää: ”yksinäi” löytää myös sanalla ”yksinäiselle”.",
    save: "Tallenna",
    cancel: "Peruuta",
    term: "Sana",
    code: ({ name }: Name) => `Tunnus tiedoissa: ${name}`,
    retire: "Poista käytöstä",
    retireTitle: "Poista sana käytöstä",
    retireLead:
      "Sanaa ei voi enää valita. Tiedot, joissa se jo on, säilyvät ennallaan. Voit palauttaa sen milloin vain.",
    restore: "Palauta käyttöön",
    restoreTitle: "Sana on poistettu käytöstä",
    restoreLead: "Sitä ei voi valita, mutta se näkyy tiedoissa, joissa se jo on.",
    merge: "Yhdistä toiseen sanaan",
    mergeTitle: "Kaksi sanaa samasta asiasta?",
    mergeLead: "Yhdistä tämä toiseen sanaan, niin kaikki tiedot siirtyvät mukana.",
    isMerged: ({ name }: Name) => `Tämä sana on yhdistetty sanaan ”${name}”.`,
    toMerged: ({ name }: Name) => `Avaa ${name}`,
    mergePage: ({ name }: Name) => `Yhdistä ”${name}” toiseen sanaan`,
    mergeInto: "Mihin sanaan yhdistetään",
    choose: "Valitse sana",
    chooseFirst: "Valitse sana luettelosta.",
    next: "Jatka",
    noTargets: "Sanastossa ei ole toista sanaa, johon tämän voisi yhdistää.",
    confirmTitle: ({ name, other }: Both) => `Yhdistetäänkö ”${name}” sanaan ”${other}”?`,
    confirmRecords: ({ count }: Count) =>
      count === 0
        ? "Sana ei ole käytössä missään tiedossa."
        : count === 1
          ? "1 tieto siirtyy mukana. Siihen ei jää samaa sanaa kahdesti."
          : `${count} tietoa siirtyy mukana. Mihinkään niistä ei jää samaa sanaa kahdesti.`,
    confirmSearch: ({ name, other }: Both) => `Haku sanalla ”${name}” löytää jatkossa sanan ”${other}”.`,
    unmergeTitle: "Peru yhdistäminen",
    unmergeBack: ({ name, other }: Both) =>
      `Sana ”${name}” tulee takaisin nimineen ja hakusanoineen. Tiedot, joissa se oli yhdistettäessä ja joissa on yhä ”${other}”, saavat sen takaisin.`,
    unmergeStays: ({ name, other }: Both) =>
      `Tieto, josta ”${other}” on sen jälkeen poistettu, jää ennalleen, ja sen jälkeen lisätyt säilyvät. Jos ”${other}” on poistettu ja lisätty samaan tietoon uudelleen, eroa ei näe: siihenkin palaa ”${name}”.`,
    unmerge: "Peru yhdistäminen",
    confirmUndo: "Voit perua yhdistämisen myöhemmin sanan omalta sivulta.",
    confirm: "Yhdistä sanat",
    chooseAnother: "Valitse toinen sana",
    refusals: {
      nameTaken: ({ name }: Name) => `Sana ”${name}” on jo sanastossa. Muokkaa sitä tai anna toinen nimi.`,
      termMissing: "Sanaa ei enää ole sanastossa.",
      notStanding: "Sana on jo yhdistetty toiseen. Valitse se sana, johon se on yhdistetty.",
      intoItself: "Sanaa ei voi yhdistää itseensä.",
      notMerged: "Sanaa ei ole yhdistetty toiseen.",
      notUndoable:
        "Tätä yhdistämistä ei voi perua: se tehtiin ennen kuin perumiseen tarvittavat tiedot jäivät talteen.",
      undoFirst: ({ name }: Name) => `Sana ”${name}” on itse yhdistetty toiseen. Peru ensin se.`,
    },
  },
  sv: {
    newTitle: "Lägg till ett ord",
    newLead: ({ name }) => `Ordlista: ${name}.`,
    wordLead: ({ name }) => `Ordet ”${name}” används redan i uppgifterna. Ge det ett namn som visas på sidorna.`,
    labels: {
      nameFi: "Namn på finska",
      nameSv: "Namn på svenska",
      nameEn: "Namn på engelska",
      synonyms: "Sökord",
      sensitive: "Känsligt behov",
      lat: "Latitud",
      lon: "Longitud",
    },
    sensitiveHint: "Sidorna har då en knapp som leder snabbt bort.",
    position: "Plats på kartan",
    positionHint:
      "I grader, till exempel 62,300 och 27,133. Av dem räknas avståndet från by till by vid servicehandledningen.",
    nameHint: "Om namnet saknas visas det finska på sidorna.",
    synonymsHint:
      "Ord som människor söker det här med, på vilket språk som helst. Ett per rad. Början av ordet räcker: ”ensam” hittar också med ”ensamhet”.",
    save: "Spara",
    cancel: "Avbryt",
    term: "Ord",
    code: ({ name }) => `Kod i uppgifterna: ${name}`,
    retire: "Ta ur bruk",
    retireTitle: "Ta ordet ur bruk",
    retireLead:
      "Ordet kan inte längre väljas. Uppgifter som redan har det behåller det. Du kan ta det i bruk igen när som helst.",
    restore: "Ta i bruk igen",
    restoreTitle: "Ordet är taget ur bruk",
    restoreLead: "Det kan inte väljas, men det syns i uppgifter som redan har det.",
    merge: "Slå samman med ett annat ord",
    mergeTitle: "Två ord för samma sak?",
    mergeLead: "Slå samman det här med ett annat ord, så följer alla uppgifter med.",
    isMerged: ({ name }) => `Det här ordet har slagits samman med ”${name}”.`,
    toMerged: ({ name }) => `Öppna ${name}`,
    mergePage: ({ name }) => `Slå samman ”${name}” med ett annat ord`,
    mergeInto: "Vilket ord det blir",
    choose: "Välj ett ord",
    chooseFirst: "Välj ett ord i listan.",
    next: "Fortsätt",
    noTargets: "Ordlistan har inget annat ord som det här kunde slås samman med.",
    confirmTitle: ({ name, other }) => `Ska ”${name}” bli ”${other}”?`,
    confirmRecords: ({ count }) =>
      count === 0
        ? "Ordet används inte i någon uppgift."
        : count === 1
          ? "1 uppgift följer med. Samma ord blir inte kvar två gånger i den."
          : `${count} uppgifter följer med. Samma ord blir inte kvar två gånger i någon av dem.`,
    confirmSearch: ({ name, other }) => `En sökning med ”${name}” hittar i fortsättningen ”${other}”.`,
    unmergeTitle: "Ångra sammanslagningen",
    unmergeBack: ({ name, other }) =>
      `Ordet ”${name}” kommer tillbaka med sina namn och sökord. Uppgifter som hade det vid sammanslagningen och fortfarande har ”${other}” får det tillbaka.`,
    unmergeStays: ({ name, other }) =>
      `Uppgifter som ”${other}” har tagits bort från sedan dess förblir som de är, och det som lagts till sedan dess blir kvar. Om ”${other}” har tagits bort och lagts till på nytt i samma uppgifter syns ingen skillnad: även där kommer ”${name}” tillbaka.`,
    unmerge: "Ångra sammanslagningen",
    confirmUndo: "Du kan ångra sammanslagningen senare på ordets egen sida.",
    confirm: "Slå samman orden",
    chooseAnother: "Välj ett annat ord",
    refusals: {
      nameTaken: ({ name }) => `Ordet ”${name}” finns redan i listan. Redigera det eller ge ett annat namn.`,
      termMissing: "Ordet finns inte längre i listan.",
      notStanding: "Ordet har redan slagits samman med ett annat. Välj det ord som det har blivit.",
      intoItself: "Ett ord kan inte slås samman med sig självt.",
      notMerged: "Ordet är inte sammanslaget med ett annat.",
      notUndoable: "Den här sammanslagningen går inte att ångra: den gjordes innan det som behövs för det sparades.",
      undoFirst: ({ name }) => `Ordet ”${name}” är självt sammanslaget med ett annat. Ångra det först.`,
    },
  },
  en: {
    newTitle: "Add a word",
    newLead: ({ name }) => `List: ${name}.`,
    wordLead: ({ name }) => `Records hold the word “${name}” already. Give it the name that pages will show.`,
    labels: {
      nameFi: "Name in Finnish",
      nameSv: "Name in Swedish",
      nameEn: "Name in English",
      synonyms: "Search words",
      sensitive: "Sensitive need",
      lat: "Latitude",
      lon: "Longitude",
    },
    sensitiveHint: "Pages then have a button for leaving quickly.",
    position: "Place on the map",
    positionHint:
      "In degrees, for example 62.300 and 27.133. From these the counsellors’ desk reckons the distance from village to village.",
    nameHint: "Where a name is missing, pages show the Finnish one.",
    synonymsHint:
      "Words that people look for this with, in any language. One per line. The beginning is enough: “lonel” also finds with “loneliness”.",
    save: "Save",
    cancel: "Cancel",
    term: "Word",
    code: ({ name }) => `Code in the records: ${name}`,
    retire: "Retire",
    retireTitle: "Retire the word",
    retireLead: "It can no longer be chosen. Records that have it keep it. You can bring it back at any time.",
    restore: "Bring back",
    restoreTitle: "The word is retired",
    restoreLead: "It cannot be chosen, but records that have it show it.",
    merge: "Merge into another word",
    mergeTitle: "Two words for one thing?",
    mergeLead: "Merge this into another word, and every record follows.",
    isMerged: ({ name }) => `This word has been merged into “${name}”.`,
    toMerged: ({ name }) => `Open ${name}`,
    mergePage: ({ name }) => `Merge “${name}” into another word`,
    mergeInto: "The word it becomes",
    choose: "Choose a word",
    chooseFirst: "Choose a word from the list.",
    next: "Continue",
    noTargets: "The list has no other word to merge this into.",
    confirmTitle: ({ name, other }) => `Merge “${name}” into “${other}”?`,
    confirmRecords: ({ count }) =>
      count === 0
        ? "No record uses the word."
        : count === 1
          ? "1 record follows. It will not hold the same word twice."
          : `${count} records follow. None of them will hold the same word twice.`,
    confirmSearch: ({ name, other }) => `A search for “${name}” will find “${other}” from now on.`,
    unmergeTitle: "Undo the merge",
    unmergeBack: ({ name, other }) =>
      `The word “${name}” comes back with its names and search words. Records that had it when it was merged and still have “${other}” get it back.`,
    unmergeStays: ({ name, other }) =>
      `Records from which “${other}” was removed since stay as they are, and what was added since stays. Where “${other}” was removed from a record and added to it again, no difference can be seen: “${name}” comes back there too.`,
    unmerge: "Undo the merge",
    confirmUndo: "You can undo the merge later on the word's own page.",
    confirm: "Merge the words",
    chooseAnother: "Choose another word",
    refusals: {
      nameTaken: ({ name }) => `The list has “${name}” already. Edit that one, or give another name.`,
      termMissing: "The word is no longer in the list.",
      notStanding: "The word has been merged into another already. Choose the one it has become.",
      intoItself: "A word cannot be merged into itself.",
      notMerged: "The word is not merged into another.",
      notUndoable: "This merge cannot be undone: it was made before what undoing needs was kept.",
      undoFirst: ({ name }) => `The word “${name}” is itself merged into another. Undo that first.`,
    },
  },
});
