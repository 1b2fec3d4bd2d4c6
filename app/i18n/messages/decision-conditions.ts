import { texts } from "#i18n/texts";

/** What a decision document says of what it replaces, of the conditions of an award and of the way to court. */
export const decisionConditions = texts({
  fi: {
    replaces: {
      appeal: ({ number }: { number: string }) =>
        `Tämä päätös on tehty oikaisuvaatimuksen johdosta. Se korvaa päätöksen ${number}.`,
      factualError: ({ number }: { number: string }) =>
        `Tämä päätös korjaa asiavirheen (hallintolaki 50 §). Se korvaa päätöksen ${number}.`,
      typingError: ({ number }: { number: string }) =>
        `Tämä päätös korjaa kirjoitus- tai laskuvirheen (hallintolaki 51 §). Se korvaa päätöksen ${number}.`,
    },
    replacesWhy: ({ note }: { note: string }) => `Miksi päätös korjataan: ${note}`,
    conditions: {
      title: "Avustuksen ehdot",
      purpose: "Avustus on käytettävä siihen tarkoitukseen, johon se on myönnetty.",
      useBy: ({ date }: { date: string }) => `Avustus on käytettävä viimeistään ${date}.`,
      ownShare: ({ percent }: { percent: number }) =>
        `Hakija maksaa itse vähintään ${percent}\u00A0% kaikista kuluista.`,
      eligible: ({ costs }: { costs: string }) => `Avustuksella voi maksaa: ${costs}`,
      ineligible: ({ costs }: { costs: string }) => `Avustuksella ei voi maksaa: ${costs}`,
      notOnward: "Avustusta ei saa jakaa eteenpäin.",
      onward:
        "Avustuksen saa jakaa eteenpäin. Avustuksen saaja vastaa siitä, että jaettu raha käytetään tähän tarkoitukseen, ja kerää kuitit niiltä, joille se on jaettu.",
      change: "Jos suunnitelma muuttuu, siitä on ilmoitettava kaupungille ennen kuin rahaa käytetään muuhun.",
      recovery: "Väärin perustein saatu tai väärin käytetty avustus peritään takaisin.",
      accept: "Yhdistyksen nimenkirjoittaja hyväksyy ehdot Kumppani-palvelussa.",
    },
    court: {
      title: "Valitusosoitus",
      intro:
        "Oikaisuvaatimuksen johdosta tehtyyn päätökseen haetaan muutosta valittamalla hallinto-oikeuteen (kuntalaki 135 §).",
      whoTitle: "Kuka voi valittaa",
      who: "Valittaa voi se, joka teki oikaisuvaatimuksen. Jos päätös on oikaisuvaatimuksen johdosta muuttunut, valittaa voi myös asianosainen ja kunnan jäsen (kuntalaki 137 §).",
      when: ({ sentOn, noticedOn }: { sentOn: string; noticedOn: string }) =>
        `Valitus on tehtävä 30 päivän kuluessa siitä, kun päätöksestä on saatu tieto (laki oikeudenkäynnistä hallintoasioissa 13 §). Päätös on lähetetty sähköisesti ${sentOn}. Tieto katsotaan saaduksi ${noticedOn}, jollei muuta näytetä. Tätä päivää ei lasketa määräaikaan.`,
      postedOn: ({ sentOn, noticedOn }: { sentOn: string; noticedOn: string }) =>
        `Valitus on tehtävä 30 päivän kuluessa siitä, kun päätöksestä on saatu tieto (laki oikeudenkäynnistä hallintoasioissa 13 §). Päätös on lähetetty kirjeenä ${sentOn}. Tieto katsotaan saaduksi seitsemäntenä päivänä lähettämisestä eli ${noticedOn}, jollei muuta näytetä (hallintolaki 59 §). Tätä päivää ei lasketa määräaikaan.`,
      whenByLetter:
        "Valitus on tehtävä 30 päivän kuluessa siitä, kun päätöksestä on saatu tieto (laki oikeudenkäynnistä hallintoasioissa 13 §). Päätös lähetetään kirjeenä. Tieto katsotaan saaduksi seitsemäntenä päivänä kirjeen lähettämisestä, jollei muuta näytetä (hallintolaki 59 §). Tätä päivää ei lasketa määräaikaan.",
      where:
        "Valitus toimitetaan kunnan alueen hallinto-oikeudelle (Pieksämäellä Itä-Suomen hallinto-oikeus), helpoimmin asiointipalvelussa asiointi.oikeus.fi/hallintotuomioistuimet.",
      whatDecision: ({ caseNumber }: { caseNumber: string }) =>
        `päätös, johon haetaan muutosta (asianumero ${caseNumber})`,
      whatChange: "miltä kohdin siihen haetaan muutosta ja mitä muutoksia vaaditaan",
      whatGrounds: "vaatimusten perustelut",
      whatRight: "mihin valitusoikeus perustuu, jos päätös ei kohdistu valittajaan",
      whatSender: "valittajan nimi, postiosoite, puhelinnumero ja sähköpostiosoite",
      enclosed:
        "Mukaan liitetään tämä päätös ja asiakirjat, joihin vedotaan, sekä selvitys siitä, milloin päätöksestä on saatu tieto.",
      whatTitle: "Mitä valituksessa kerrotaan",
      fee: "Tuomioistuin voi periä valituksesta oikeudenkäyntimaksun.",
    },
  },
  sv: {
    replaces: {
      appeal: ({ number }) =>
        `Det här beslutet har fattats med anledning av en omprövningsbegäran. Det ersätter beslutet ${number}.`,
      factualError: ({ number }) =>
        `Det här beslutet rättar ett sakfel (förvaltningslagen 50 §). Det ersätter beslutet ${number}.`,
      typingError: ({ number }) =>
        `Det här beslutet rättar ett skriv- eller räknefel (förvaltningslagen 51 §). Det ersätter beslutet ${number}.`,
    },
    replacesWhy: ({ note }) => `Varför beslutet rättas: ${note}`,
    conditions: {
      title: "Villkor för understödet",
      purpose: "Understödet ska användas till det ändamål som det har beviljats för.",
      useBy: ({ date }) => `Understödet ska användas senast ${date}.`,
      ownShare: ({ percent }) => `Sökanden betalar själv minst ${percent}\u00A0% av alla kostnader.`,
      eligible: ({ costs }) => `Med understödet får man betala: ${costs}`,
      ineligible: ({ costs }) => `Med understödet får man inte betala: ${costs}`,
      notOnward: "Understödet får inte delas ut vidare.",
      onward:
        "Understödet får delas ut vidare. Understödstagaren ansvarar för att pengarna används till detta ändamål och samlar in kvittona av dem som har fått pengarna.",
      change: "Om planen ändras ska staden underrättas innan pengarna används till något annat.",
      recovery: "Understöd som har fåtts på fel grunder eller använts fel återkrävs.",
      accept: "Föreningens namntecknare godkänner villkoren i tjänsten Kumppani.",
    },
    court: {
      title: "Besvärsanvisning",
      intro:
        "Ändring i ett beslut som har fattats med anledning av en omprövningsbegäran söks genom besvär hos förvaltningsdomstolen (kommunallagen 135 §).",
      whoTitle: "Vem får anföra besvär",
      who: "Besvär får anföras av den som begärde omprövning. Om beslutet har ändrats får också parter och kommunmedlemmar anföra besvär (kommunallagen 137 §).",
      when: ({ sentOn, noticedOn }) =>
        `Besvär ska anföras inom 30 dagar från delfåendet av beslutet (lagen om rättegång i förvaltningsärenden 13 §). Beslutet har skickats elektroniskt ${sentOn}. Delfåendet anses ha skett ${noticedOn}, om inte något annat visas. Den dagen räknas inte med i tidsfristen.`,
      postedOn: ({ sentOn, noticedOn }) =>
        `Besvär ska anföras inom 30 dagar från delfåendet av beslutet (lagen om rättegång i förvaltningsärenden 13 §). Beslutet har skickats per brev ${sentOn}. Delfåendet anses ha skett den sjunde dagen efter att brevet skickades, det vill säga ${noticedOn}, om inte något annat visas (förvaltningslagen 59 §). Den dagen räknas inte med i tidsfristen.`,
      whenByLetter:
        "Besvär ska anföras inom 30 dagar från delfåendet av beslutet (lagen om rättegång i förvaltningsärenden 13 §). Beslutet skickas per brev. Delfåendet anses ha skett den sjunde dagen efter att brevet skickades, om inte något annat visas (förvaltningslagen 59 §). Den dagen räknas inte med i tidsfristen.",
      where:
        "Besvären lämnas till förvaltningsdomstolen i området (i Pieksämäki Östra Finlands förvaltningsdomstol), lättast i tjänsten asiointi.oikeus.fi/hallintotuomioistuimet.",
      whatDecision: ({ caseNumber }) => `det beslut som överklagas (ärendenummer ${caseNumber})`,
      whatChange: "till vilka delar det överklagas och vilka ändringar som yrkas",
      whatGrounds: "grunderna för yrkandena",
      whatRight: "vad besvärsrätten grundar sig på, om beslutet inte riktar sig till den som överklagar",
      whatSender: "namn, postadress, telefonnummer och e-postadress till den som överklagar",
      enclosed:
        "Till besvären fogas detta beslut och de handlingar som åberopas samt en utredning om när beslutet har delgetts.",
      whatTitle: "Vad besvären ska innehålla",
      fee: "Domstolen kan ta ut en rättegångsavgift.",
    },
  },
  en: {
    replaces: {
      appeal: ({ number }) => `This decision was made on a request for review. It replaces the decision ${number}.`,
      factualError: ({ number }) =>
        `This decision corrects an error of substance (Administrative Procedure Act, section 50). It replaces the decision ${number}.`,
      typingError: ({ number }) =>
        `This decision corrects an error of writing or counting (Administrative Procedure Act, section 51). It replaces the decision ${number}.`,
    },
    replacesWhy: ({ note }) => `Why it is corrected: ${note}`,
    conditions: {
      title: "Conditions of the grant",
      purpose: "The grant must be used for the purpose for which it was awarded.",
      useBy: ({ date }) => `The grant must be used by ${date}.`,
      ownShare: ({ percent }) => `The applicant bears at least ${percent}% of all costs itself.`,
      eligible: ({ costs }) => `The grant may pay for: ${costs}`,
      ineligible: ({ costs }) => `The grant may not pay for: ${costs}`,
      notOnward: "The grant may not be granted onward.",
      onward:
        "The grant may be granted onward. Its recipient answers for the money being used for this purpose, and collects the receipts from those who got it.",
      change: "If the plan changes, the city must be told before money is used for anything else.",
      recovery: "A grant obtained on wrong grounds or used wrongly is recovered.",
      accept: "A signatory of the association accepts the conditions in the Kumppani service.",
    },
    court: {
      title: "How to appeal",
      intro:
        "A decision made on a request for review is appealed against in the administrative court (Local Government Act, section 135).",
      whoTitle: "Who may appeal",
      who: "Whoever made the request may appeal. If the decision was changed, so may the parties and the members of the municipality (section 137).",
      when: ({ sentOn, noticedOn }) =>
        `The appeal must be made within 30 days of being notified of the decision (Administrative Judicial Procedure Act, section 13). The decision was sent electronically on ${sentOn}. Notice is deemed received on ${noticedOn}, unless otherwise shown. That day is not counted.`,
      postedOn: ({ sentOn, noticedOn }) =>
        `The appeal must be made within 30 days of being notified of the decision (Administrative Judicial Procedure Act, section 13). The decision was sent by letter on ${sentOn}. Notice is deemed received on the seventh day after sending, ${noticedOn}, unless otherwise shown (Administrative Procedure Act, section 59). That day is not counted.`,
      whenByLetter:
        "The appeal must be made within 30 days of being notified of the decision (Administrative Judicial Procedure Act, section 13). The decision is sent by letter. Notice is deemed received on the seventh day after the letter was sent, unless otherwise shown (Administrative Procedure Act, section 59). That day is not counted.",
      where:
        "The appeal is sent to the administrative court of the area (for Pieksämäki that of Eastern Finland), most easily at asiointi.oikeus.fi/hallintotuomioistuimet.",
      whatDecision: ({ caseNumber }) => `the decision that is appealed against (case number ${caseNumber})`,
      whatChange: "which parts of it are appealed against and what changes are demanded",
      whatGrounds: "the grounds for the demands",
      whatRight: "what the right of appeal is based on, if the decision is not addressed to the appellant",
      whatSender: "the name, postal address, telephone number and email address of the appellant",
      enclosed:
        "This decision, the documents relied on and an account of when notice of the decision was received are enclosed.",
      whatTitle: "What the appeal must say",
      fee: "The court may charge a fee.",
    },
  },
});
