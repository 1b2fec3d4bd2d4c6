import { texts } from "#i18n/texts";

type Count = { count: number };

/** The list of premises and the ways to narrow it. */
export const premisesList = texts({
  fi: {
    priceFilter: "Hinta",
    people: ({ count }: Count) => (count === 1 ? "1 hengelle" : `${count} hengelle`),
    lead: "Kokoushuoneita, saleja ja ryhmätiloja yhdistysten ja muiden käyttöön. Katso, milloin tila on vapaa, ja pyydä aikaa.",
    count: ({ count }: Count) => (count === 1 ? "1 tila" : `${count} tilaa`),
    filter: "Rajaa",
    narrow: "Rajaa tiloja",
    village: "Alue",
    municipality: "Kunta",
    allMunicipalities: "Kaikki kunnat",
    size: "Koko vähintään",
    anySize: "Minkä kokoinen tahansa",
    facilityFilter: "Tilassa on",
    forAssociations: "Yhdistyksille maksuton",
    freeAt: "Vapaana",
    freeOn: "Päivä",
    freeFrom: "Alkaa",
    freeUntil: "Päättyy",
    freeHint: "Kirjoita kaikki kolme, niin näet vain tilat, jotka ovat silloin vapaina.",
    freeBad: "Kirjoita päivä ja kellonajat, esimerkiksi 17 ja 19.",
    freeThen: ({ time }: { time: string }) => `Vapaana ${time}`,
    chosen: "Valitut rajaukset",
    more: "Näytä lisää",
    sort: "Järjestys",
    sorts: { name: "Nimi", capacity: "Koko", village: "Alue", price: "Hinta" },
    nothing: "Näillä ehdoilla ei löytynyt tiloja",
    nothingText: "Poista jokin rajaus tai katso kaikki tilat.",
    clear: "Katso kaikki tilat",
    freeNow: ({ count }: Count) =>
      count === 0
        ? "Tällä viikolla ei enää varattavaa"
        : count === 1
          ? "1 vapaa päivä tällä viikolla"
          : `${count} vapaata päivää tällä viikolla`,
  },
  sv: {
    priceFilter: "Pris",
    people: ({ count }) => (count === 1 ? "1 person" : `${count} personer`),
    lead: "Mötesrum, salar och grupprum för föreningar och andra. Se när en lokal är ledig och be om en tid.",
    count: ({ count }) => (count === 1 ? "1 lokal" : `${count} lokaler`),
    filter: "Begränsa",
    narrow: "Begränsa lokalerna",
    village: "Område",
    municipality: "Kommun",
    allMunicipalities: "Alla kommuner",
    size: "Storlek minst",
    anySize: "Vilken storlek som helst",
    facilityFilter: "Lokalen har",
    forAssociations: "Gratis för föreningar",
    freeAt: "Ledig",
    freeOn: "Dag",
    freeFrom: "Börjar",
    freeUntil: "Slutar",
    freeHint: "Fyll i alla tre, så ser du bara de lokaler som är lediga då.",
    freeBad: "Skriv dagen och klockslagen, till exempel 17 och 19.",
    freeThen: ({ time }) => `Ledig ${time}`,
    chosen: "Valda begränsningar",
    more: "Visa fler",
    sort: "Ordning",
    sorts: { name: "Namn", capacity: "Storlek", village: "Område", price: "Pris" },
    nothing: "Inga lokaler hittades med de här villkoren",
    nothingText: "Ta bort någon begränsning eller se alla lokaler.",
    clear: "Se alla lokaler",
    freeNow: ({ count }) =>
      count === 0
        ? "Inget mer att boka den här veckan"
        : count === 1
          ? "1 ledig dag den här veckan"
          : `${count} lediga dagar den här veckan`,
  },
  en: {
    priceFilter: "Price",
    people: ({ count }) => (count === 1 ? "1 person" : `${count} people`),
    lead: "Meeting rooms, halls and group rooms for associations and others. See when a place is free and ask for a time.",
    count: ({ count }) => (count === 1 ? "1 place" : `${count} places`),
    filter: "Narrow",
    narrow: "Narrow the places",
    village: "Area",
    municipality: "Municipality",
    allMunicipalities: "All municipalities",
    size: "Size at least",
    anySize: "Any size",
    facilityFilter: "The place has",
    forAssociations: "Free of charge for associations",
    freeAt: "Free at",
    freeOn: "Day",
    freeFrom: "From",
    freeUntil: "Until",
    freeHint: "Fill in all three to see only the places that are free then.",
    freeBad: "Write the day and the times, for example 17 and 19.",
    freeThen: ({ time }) => `Free ${time}`,
    chosen: "Chosen filters",
    more: "Show more",
    sort: "Order",
    sorts: { name: "Name", capacity: "Size", village: "Area", price: "Price" },
    nothing: "No places were found with these conditions",
    nothingText: "Take away a condition or see all places.",
    clear: "See all places",
    freeNow: ({ count }) =>
      count === 0
        ? "Nothing left to book this week"
        : count === 1
          ? "1 free day this week"
          : `${count} free days this week`,
  },
});
