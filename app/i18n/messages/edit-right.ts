import { texts } from "#i18n/texts";

type Name = { name: string };

/** Asking an association for the right to act for it, and answering. */
export const editRight = texts({
  fi: {
    title: "Pyydä oikeutta muokata",
    lead: ({ name }: Name) => `Näin pääset pitämään yhdistyksen ${name} tietoja ajan tasalla.`,
    toMembers: "Pyyntö lähtee sähköpostilla yhdistyksen toimijoille. Nimenkirjoittaja päättää siitä.",
    toCoordinator:
      "Yhdistyksellä ei ole vielä omia toimijoita. Pyyntö lähtee järjestöyhteyshenkilölle, joka päättää siitä.",
    shown: ({ name }: Name) => `He näkevät nimesi ja sähköpostiosoitteesi ${name}. Muuta emme kerro.`,
    send: "Lähetä pyyntö",
    states: {
      open: "Pyyntösi on lähetetty. Saat viestin, kun sinut on lisätty.",
      given: "Pyyntösi on hyväksytty.",
      declined: "Pyyntöäsi ei hyväksytty. Jos se oli erehdys, ota yhteyttä yhdistykseen.",
      member: "Olet jo yhdistyksen toimija.",
    },
    open: "Avaa yhdistyksen sivu työpöydälläsi",
    publicPage: "Katso yhdistyksen yhteystiedot",
    askedTitle: "Pyytää oikeutta muokata",
    askedLead: "Hyväksy vain, jos tunnet henkilön.",
    give: "Lisää toimijaksi",
    giveLabel: ({ name }: Name) => `Lisää toimijaksi: ${name}`,
    decline: "Ei nyt",
    declineLabel: ({ name }: Name) => `Ei nyt: ${name}`,
    refusals: {
      alreadyMember: "Olet jo yhdistyksen toimija.",
      alreadyAsked: "Olet jo pyytänyt oikeutta. Pyyntö odottaa vastausta.",
      tooManyRequests: "Olet lähettänyt tänään jo monta pyyntöä. Yritä huomenna uudelleen.",
    },
  },
  sv: {
    title: "Be om rätt att redigera",
    lead: ({ name }) => `Så kan du hålla uppgifterna för ${name} aktuella.`,
    toMembers: "Begäran skickas per e-post till föreningens personer. En namntecknare bestämmer.",
    toCoordinator: "Föreningen har inga egna personer ännu. Begäran skickas till föreningskoordinatorn, som bestämmer.",
    shown: ({ name }) => `De ser ditt namn och din e-postadress ${name}. Annat berättar vi inte.`,
    send: "Skicka begäran",
    states: {
      open: "Din begäran har skickats. Du får ett meddelande när du har lagts till.",
      given: "Din begäran har godkänts.",
      declined: "Din begäran godkändes inte. Om det var ett misstag, kontakta föreningen.",
      member: "Du hör redan till föreningen.",
    },
    open: "Öppna föreningens sida på ditt skrivbord",
    publicPage: "Se föreningens kontaktuppgifter",
    askedTitle: "Ber om rätt att redigera",
    askedLead: "Godkänn bara om du känner personen.",
    give: "Lägg till som redaktör",
    giveLabel: ({ name }) => `Lägg till som redaktör: ${name}`,
    decline: "Inte nu",
    declineLabel: ({ name }) => `Inte nu: ${name}`,
    refusals: {
      alreadyMember: "Du hör redan till föreningen.",
      alreadyAsked: "Du har redan bett om rätten. Begäran väntar på svar.",
      tooManyRequests: "Du har redan skickat många begäranden i dag. Försök igen i morgon.",
    },
  },
  en: {
    title: "Ask for the right to edit",
    lead: ({ name }) => `This is how you come to keep the details of ${name} up to date.`,
    toMembers: "The request goes by email to the association's people. A signatory decides.",
    toCoordinator: "The association has no people of its own yet. The request goes to the coordinator, who decides.",
    shown: ({ name }) => `They see your name and your email address ${name}. We tell nothing else.`,
    send: "Send the request",
    states: {
      open: "Your request has been sent. You get a message when you have been added.",
      given: "Your request has been accepted.",
      declined: "Your request was not accepted. If that was a mistake, contact the association.",
      member: "You act for the association already.",
    },
    open: "Open the association's page on your desk",
    publicPage: "See the association's contact details",
    askedTitle: "Asks for the right to edit",
    askedLead: "Accept only if you know the person.",
    give: "Add as an editor",
    giveLabel: ({ name }) => `Add as an editor: ${name}`,
    decline: "Not now",
    declineLabel: ({ name }) => `Not now: ${name}`,
    refusals: {
      alreadyMember: "You act for the association already.",
      alreadyAsked: "You have asked already. The request waits for an answer.",
      tooManyRequests: "You have sent many requests today. Try again tomorrow.",
    },
  },
});
