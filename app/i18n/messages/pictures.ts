import { texts } from "#i18n/texts";

type Name = { name: string };

/** Pictures of associations, activities and premises: choosing, describing and removing them. */
export const pictures = texts({
  fi: {
    title: "Kuvat",
    photosOf: ({ name }: Name) => `Kuva: ${name}`,
    lead: "Kuvat näkyvät kaikille, kun tiedot on julkaistu. Kysy lupa ihmisiltä, jotka kuvasta tunnistaa.",
    logo: {
      title: "Tunnus eli logo",
      lead: "Yhdistyksen merkki. Jos sellaista ei ole, jätä tyhjäksi.",
      altHint: "Esimerkiksi: Kiskolan Kulkijoiden tunnus, sininen soutuvene.",
    },
    photo: {
      title: "Kuva toiminnasta",
      lead: "Kuva, josta näkee, mitä teette ja millaista teillä on.",
      altHint: "Yksi lause riittää. Esimerkiksi: Kymmenen ihmistä kävelee lumisella metsätiellä sauvojen kanssa.",
    },
    activityPhoto: {
      title: "Kuva",
      lead: "Kuva, josta näkee, mitä tapahtuu ja millaista siellä on.",
      altHint: "Yksi lause riittää. Esimerkiksi: Neljä miestä istuu laiturilla onkimassa, vedessä kelluu vene.",
    },
    premisesPhoto: {
      title: "Kuva tilasta",
      lead: "Kuva, josta näkee, millainen tila on. Se näkyy tilan sivulla ja tilojen luettelossa.",
      altHint:
        "Yksi lause riittää. Esimerkiksi: Valoisa sali, jossa on pitkiä pöytiä, tuoleja ja pieni keittiö perällä.",
    },
    chooseFile: "Valitse kuva",
    replaceFile: "Vaihda kuva toiseen",
    fileHint: "JPG, PNG tai WebP, enintään 25 megatavua. Kuvaa ei tarvitse pienentää, se tehdään puolestasi.",
    fileKept: "Lähettämäsi kuva on tallessa. Korjaa teksti ja tallenna, tai valitse toinen kuva.",
    alt: "Mitä kuvassa näkyy",
    addPhoto: "Lisää toiminnalle kuva",
    changePhoto: "Vaihda kuva",
    add: "Lisää kuva",
    save: "Tallenna",
    saving: "Tallennetaan…",
    remove: "Poista kuva",
    removeText: "Kuva poistuu sivuilta heti. Sen voi lisätä uudelleen.",
    removeNow: "Poista kuva nyt",
    refusals: {
      empty: "Tiedosto on tyhjä. Valitse toinen kuva.",
      tooLarge: "Kuva on liian suuri. Enintään 25 megatavua mahtuu.",
      kindNotAllowed:
        "Tätä tiedostoa ei voi käyttää. Valitse kuva, joka on JPG, PNG tai WebP. Jos puhelimesi tekee HEIC-kuvia, tallenna kuva ensin JPG-muodossa.",
      unreadable: "Kuvaa ei voitu lukea. Se on ehkä katkennut matkalla. Valitse kuva uudelleen tai kokeile toista.",
      fileMissing: "Valitse kuva.",
      waitsForApproval: "Tiedot odottavat hyväksyntää, joten kuvia ei voi juuri nyt muuttaa.",
      archived: "Tiedot on arkistoitu, joten kuvia ei voi muuttaa.",
      changedMeanwhile:
        "Joku muu ehti muuttaa näitä tietoja. Kirjoittamasi on tallessa: katso kuva ja tallenna uudelleen.",
    },
  },
  sv: {
    title: "Bilder",
    photosOf: ({ name }) => `Bild: ${name}`,
    lead: "Bilderna syns för alla när uppgifterna är publicerade. Be om lov av dem som känns igen på bilden.",
    logo: {
      title: "Logotyp",
      lead: "Föreningens märke. Finns det inget, lämna tomt.",
      altHint: "Till exempel: Kiskolan Kulkijats märke, en blå roddbåt.",
    },
    photo: {
      title: "Bild av verksamheten",
      lead: "En bild som visar vad ni gör och hur det är hos er.",
      altHint: "En mening räcker. Till exempel: Tio personer går med stavar på en snöig skogsväg.",
    },
    activityPhoto: {
      title: "Bild",
      lead: "En bild som visar vad som händer och hur det är där.",
      altHint: "En mening räcker. Till exempel: Fyra män sitter på en brygga och metar, en båt flyter i vattnet.",
    },
    premisesPhoto: {
      title: "Bild av lokalen",
      lead: "En bild som visar hur lokalen är. Den syns på lokalens sida och i listan över lokaler.",
      altHint: "En mening räcker. Till exempel: En ljus sal med långa bord, stolar och ett litet kök längst bak.",
    },
    chooseFile: "Välj en bild",
    replaceFile: "Byt till en annan bild",
    fileHint: "JPG, PNG eller WebP, högst 25 megabyte. Bilden behöver inte förminskas, det görs åt dig.",
    fileKept: "Bilden du skickade finns kvar. Rätta texten och spara, eller välj en annan bild.",
    alt: "Vad bilden visar",
    addPhoto: "Lägg till en bild av verksamheten",
    changePhoto: "Byt bild",
    add: "Lägg till bilden",
    save: "Spara",
    saving: "Sparar…",
    remove: "Ta bort bilden",
    removeText: "Bilden försvinner från sidorna genast. Den kan läggas till på nytt.",
    removeNow: "Ta bort bilden nu",
    refusals: {
      empty: "Filen är tom. Välj en annan bild.",
      tooLarge: "Bilden är för stor. Högst 25 megabyte ryms.",
      kindNotAllowed:
        "Filen kan inte användas. Välj en bild i formatet JPG, PNG eller WebP. Om din telefon tar HEIC-bilder, spara bilden först som JPG.",
      unreadable: "Bilden gick inte att läsa. Den kan ha avbrutits på vägen. Välj den på nytt eller pröva en annan.",
      fileMissing: "Välj en bild.",
      waitsForApproval: "Uppgifterna väntar på godkännande, så bilderna kan inte ändras just nu.",
      archived: "Uppgifterna är arkiverade, så bilderna kan inte ändras.",
      changedMeanwhile: "Någon annan hann ändra uppgifterna. Det du skrev finns kvar: se på bilden och spara på nytt.",
    },
  },
  en: {
    title: "Pictures",
    photosOf: ({ name }) => `Picture: ${name}`,
    lead: "Everyone sees the pictures once the details are published. Ask those who can be recognised for permission.",
    logo: {
      title: "Logo",
      lead: "The association's mark. If there is none, leave this empty.",
      altHint: "For example: The mark of Kiskolan Kulkijat, a blue rowing boat.",
    },
    photo: {
      title: "Picture of what you do",
      lead: "A picture that shows what you do and what it is like.",
      altHint: "One sentence is enough. For example: Ten people walk with poles along a snowy forest road.",
    },
    activityPhoto: {
      title: "Picture",
      lead: "A picture that shows what happens and what it is like there.",
      altHint: "One sentence is enough. For example: Four men sit fishing on a jetty, a boat floats beside them.",
    },
    premisesPhoto: {
      title: "Picture of the place",
      lead: "A picture that shows what the place is like. It stands on its page and in the list of premises.",
      altHint: "One sentence is enough. For example: A bright hall with long tables, chairs and a small kitchen.",
    },
    chooseFile: "Choose a picture",
    replaceFile: "Change it for another picture",
    fileHint: "JPG, PNG or WebP, at most 25 megabytes. You need not make it smaller, it is done for you.",
    fileKept: "The picture you sent is kept. Correct the text and save, or choose another picture.",
    alt: "What the picture shows",
    addPhoto: "Add a picture of the activity",
    changePhoto: "Change the picture",
    add: "Add the picture",
    save: "Save",
    saving: "Saving…",
    remove: "Remove the picture",
    removeText: "The picture leaves the pages at once. It can be added again.",
    removeNow: "Remove the picture now",
    refusals: {
      empty: "The file is empty. Choose another picture.",
      tooLarge: "The picture is too large. At most 25 megabytes fit.",
      kindNotAllowed:
        "This file cannot be used. Choose a picture that is JPG, PNG or WebP. If your phone makes HEIC pictures, save it as JPG first.",
      unreadable: "The picture could not be read. It may have been cut off on its way. Choose it again or try another.",
      fileMissing: "Choose a picture.",
      waitsForApproval: "The details are waiting for approval, so the pictures cannot be changed right now.",
      archived: "The details are archived, so the pictures cannot be changed.",
      changedMeanwhile:
        "Someone else changed this meanwhile. What you wrote is kept: look at the picture and save again.",
    },
  },
});
