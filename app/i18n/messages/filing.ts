import type { EntryWay } from "#domain/grants/entry";
import { texts } from "#i18n/texts";

type At = { at: string };
type Filed = { number: number; at: string };

/** Filing, opening again and the receipt; what the city writes in for an applicant. */
export const filing = texts({
  fi: {
    reopenTitle: "Haluatteko muuttaa hakemusta?",
    reopenLead: ({ at }: At) =>
      `Voitte avata hakemuksen ja lähettää sen uudelleen, kunnes haku sulkeutuu ${at}. Lähetetty hakemus on voimassa koko ajan, kunnes lähetätte uuden version.`,
    reopenAsArrives: ({ at }: At) =>
      `Voitte avata hakemuksen ja lähettää sen uudelleen, kunnes se viedään päätettäväksi, viimeistään ${at}. Lähetetty hakemus on voimassa koko ajan, kunnes lähetätte uuden version.`,
    reopen: "Avaa ja muuta",
    reopenedTitle: "Muutoksia ei ole vielä lähetetty",
    reopenedLead: ({ number, at, close }: Filed & { close: string }) =>
      `Voimassa on versio ${number}, joka saapui ${at}. Jos ette lähetä hakemusta uudelleen ennen kuin haku sulkeutuu ${close}, käsittelemme sen.`,
    reopenedClosed: ({ number, at }: Filed) =>
      `Haku on sulkeutunut. Muutoksia ei voi enää lähettää, joten käsittelemme version ${number}, joka saapui ${at}.`,
    continueChanging: "Jatka muuttamista",
    keepFiled: "Hylkää muutokset",
    keepFiledLead: "Hylätyt muutokset eivät säily. Lähetetty versio jää voimaan.",
    standing: "Voimassa oleva hakemus",
    receiptsTitle: "Vastaanottotodistukset",
    receiptName: ({ number, at }: Filed) => `Versio ${number}, saapui ${at}`,
    inForce: "Voimassa",
    replaced: "Korvattu uudella",
    receiptTitle: "Vastaanottotodistus",
    receiptLead: "Hakemuksenne on perillä kaupungilla.",
    receiptLeadAgain: "Muutettu hakemuksenne on perillä kaupungilla.",
    caseNumber: "Asianumero",
    version: "Versio",
    applicant: "Hakija",
    call: "Haku",
    arrived: "Saapui",
    filedBy: "Lähetti",
    enteredBy: "Kirjasi kaupungilla",
    givenBy: "Antoi",
    way: "Tapa",
    late: "Saapui hakuajan päätyttyä",
    requested: "Haettu summa",
    attachmentsCount: "Liitteitä",
    nextTitle: "Mitä nyt tapahtuu?",
    nextOpen: ({ at }: At) =>
      `Voitte muuttaa hakemusta tai perua sen, kunnes haku sulkeutuu ${at}. Sen jälkeen hakemusta ei voi muuttaa.`,
    nextAsArrives: ({ at }: At) =>
      `Voitte muuttaa hakemusta tai perua sen, kunnes se viedään päätettäväksi, viimeistään ${at}. Päätös voi tulla jo ennen sitä.`,
    nextClosed: "Haku on sulkeutunut, joten hakemusta ei voi enää muuttaa. Jos jotain puuttuu, pyydämme täydennystä.",
    withdrawnNote: "Hakemus on peruttu, joten sitä ei enää käsitellä. Tämä sivu kertoo, mitä silloin lähetettiin.",
    enterReviewLead:
      "Lue vielä kerran, että kaikki on kuten hakijan paperissa. Kirjattua hakemusta ei voi enää muuttaa täällä.",
    nextPrepared: "Valmistelija käy hakemuksen läpi. Näette hakemuksen sivulta, missä se on menossa.",
    nextMail: "Sama todistus on lähetetty sähköpostilla kaikille yhdistyksen edustajille.",
    replacedNote: ({ number }: { number: number }) => `Tämän version on korvannut versio ${number}.`,
    toCase: "Hakemuksen sivulle",
    versionContent: "Näin hakemus lähetettiin",
    ways: {
      paper: "Paperilla",
      phone: "Puhelimitse",
      counter: "Palvelupisteessä",
      email: "Sähköpostilla",
    } satisfies Record<EntryWay, string>,
    enteringTitle: ({ association }: { association: string }) => `Kirjaat hakemusta, jonka hakija on ${association}`,
    enteringLead: ({ way, at, by }: { way: string; at: string; by: string }) =>
      `${way}, saapui ${at}, antoi ${by}. Saapumisaika ratkaisee, tuliko hakemus ajoissa.`,
    enteringLate: "Hakemus saapui hakuajan päätyttyä. Sen voi kirjata, ja se merkitään myöhästyneeksi.",
    enteredTitle: "Kaupunki kirjaa hakemustanne",
    enteredLead:
      "Hakemus on tullut kaupungille, ja virkailija kirjaa sitä palveluun. Saatte todistuksen sähköpostilla. Voitte lukea alta, mitä on kirjattu, mutta ette muuttaa sitä: jos jokin on väärin, kertokaa siitä virkailijalle.",
    openAgain: "Hakija on avannut hakemuksen uudelleen",
    openAgainLead:
      "Tässä näkyy viimeksi lähetetty versio, joka on voimassa. Uuden version hakija voi lähettää haun sulkeutumiseen asti.",
    enteredByCity: "Kaupunki on kirjannut hakemuksen hakijan puolesta",
    enteredHow: ({ way, at, by, enteredBy }: { way: string; at: string; by: string; enteredBy: string }) =>
      `${way}, saapui ${at}, antoi ${by}. Kirjasi ${enteredBy}.`,
    enterMissing:
      "Voit kirjata hakemuksen myös vajaana: se on vireillä saapumisestaan lähtien, ja puuttuvat tiedot pyydetään täydennyksenä. Nimi ja haettu summa tarvitaan.",
    enter: "Kirjaa hakemus",
    enterDeclared: "Hakija on allekirjoittanut hakemuksen tai vakuuttanut, että tiedot ovat oikein.",
  },
  sv: {
    reopenTitle: "Vill ni ändra ansökan?",
    reopenLead: ({ at }) =>
      `Ni kan öppna ansökan och skicka den på nytt tills ansökningstiden går ut ${at}. Den skickade ansökan gäller hela tiden tills ni skickar en ny version.`,
    reopenAsArrives: ({ at }) =>
      `Ni kan öppna ansökan och skicka den på nytt tills den förs till beslut, dock senast ${at}. Den skickade ansökan gäller hela tiden tills ni skickar en ny version.`,
    reopen: "Öppna och ändra",
    reopenedTitle: "Ändringarna är inte skickade ännu",
    reopenedLead: ({ number, at, close }) =>
      `Version ${number} som inkom ${at} gäller. Om ni inte skickar ansökan på nytt innan ansökningstiden går ut ${close} behandlar vi den.`,
    reopenedClosed: ({ number, at }) =>
      `Ansökningstiden har gått ut. Ändringar kan inte längre skickas, så vi behandlar version ${number} som inkom ${at}.`,
    continueChanging: "Fortsätt ändra",
    keepFiled: "Förkasta ändringarna",
    keepFiledLead: "Förkastade ändringar sparas inte. Den skickade versionen förblir i kraft.",
    standing: "Ansökan som gäller",
    receiptsTitle: "Mottagningsbevis",
    receiptName: ({ number, at }) => `Version ${number}, inkom ${at}`,
    inForce: "Gäller",
    replaced: "Ersatt av en ny",
    receiptTitle: "Mottagningsbevis",
    receiptLead: "Er ansökan har kommit fram till staden.",
    receiptLeadAgain: "Er ändrade ansökan har kommit fram till staden.",
    caseNumber: "Ärendenummer",
    version: "Version",
    applicant: "Sökande",
    call: "Utlysning",
    arrived: "Inkom",
    filedBy: "Skickades av",
    enteredBy: "Infördes i staden av",
    givenBy: "Lämnades av",
    way: "Sätt",
    late: "Inkom efter ansökningstidens slut",
    requested: "Sökt belopp",
    attachmentsCount: "Bilagor",
    nextTitle: "Vad händer nu?",
    nextOpen: ({ at }) =>
      `Ni kan ändra eller återta ansökan tills ansökningstiden går ut ${at}. Därefter kan den inte ändras.`,
    nextAsArrives: ({ at }) =>
      `Ni kan ändra eller återta ansökan tills den förs till beslut, dock senast ${at}. Beslutet kan komma redan före det.`,
    nextClosed:
      "Ansökningstiden har gått ut, så ansökan kan inte längre ändras. Om något saknas ber vi om komplettering.",
    withdrawnNote: "Ansökan är återtagen och behandlas inte längre. Den här sidan visar vad som skickades då.",
    enterReviewLead:
      "Läs en gång till att allt är som i sökandens papper. En införd ansökan kan inte längre ändras här.",
    nextPrepared: "Beredaren går igenom ansökan. På ansökans sida ser ni hur långt den har kommit.",
    nextMail: "Samma bevis har skickats per e-post till alla som företräder föreningen.",
    replacedNote: ({ number }) => `Den här versionen har ersatts av version ${number}.`,
    toCase: "Till ansökans sida",
    versionContent: "Så här skickades ansökan",
    ways: { paper: "På papper", phone: "Per telefon", counter: "På servicestället", email: "Per e-post" },
    enteringTitle: ({ association }) => `Du för in en ansökan, sökande är ${association}`,
    enteringLead: ({ way, at, by }) =>
      `${way}, inkom ${at}, lämnades av ${by}. Ankomsttiden avgör om ansökan kom i tid.`,
    enteringLate: "Ansökan kom efter ansökningstidens slut. Den kan föras in och märks som försenad.",
    enteredTitle: "Staden för in er ansökan",
    enteredLead:
      "Ansökan har kommit till staden och en tjänsteinnehavare för in den i tjänsten. Ni får ett bevis per e-post. Nedan kan ni läsa vad som förts in, men inte ändra det: om något är fel, säg till tjänsteinnehavaren.",
    openAgain: "Sökanden har öppnat ansökan på nytt",
    openAgainLead:
      "Här visas den version som skickades senast och som gäller. En ny version kan skickas tills ansökningstiden går ut.",
    enteredByCity: "Staden har fört in ansökan för sökanden",
    enteredHow: ({ way, at, by, enteredBy }) => `${way}, inkom ${at}, lämnades av ${by}. Infördes av ${enteredBy}.`,
    enterMissing:
      "Du kan föra in ansökan också om den är ofullständig: den är anhängig från att den kom, och det som saknas begärs som komplettering. Namnet och det sökta beloppet behövs.",
    enter: "För in ansökan",
    enterDeclared: "Sökanden har undertecknat ansökan eller försäkrat att uppgifterna är riktiga.",
  },
  en: {
    reopenTitle: "Do you want to change the application?",
    reopenLead: ({ at }) =>
      `You may open the application and submit it again until the call closes ${at}. What you submitted counts all the time, until you submit a new version.`,
    reopenAsArrives: ({ at }) =>
      `You may open the application and submit it again until it is taken to decision, at the latest ${at}. What you submitted counts all the time, until you submit a new version.`,
    reopen: "Open and change",
    reopenedTitle: "The changes are not submitted yet",
    reopenedLead: ({ number, at, close }) =>
      `Version ${number}, received ${at}, counts. If you do not submit again before the call closes ${close}, that is the one we handle.`,
    reopenedClosed: ({ number, at }) =>
      `The call has closed. Changes can no longer be submitted, so we handle version ${number}, received ${at}.`,
    continueChanging: "Go on changing",
    keepFiled: "Discard the changes",
    keepFiledLead: "Discarded changes are not kept. The submitted version stays in force.",
    standing: "The application that counts",
    receiptsTitle: "Receipts",
    receiptName: ({ number, at }) => `Version ${number}, received ${at}`,
    inForce: "Counts",
    replaced: "Replaced",
    receiptTitle: "Receipt",
    receiptLead: "Your application has reached the city.",
    receiptLeadAgain: "Your changed application has reached the city.",
    caseNumber: "Case number",
    version: "Version",
    applicant: "Applicant",
    call: "Call",
    arrived: "Received",
    filedBy: "Submitted by",
    enteredBy: "Entered in the city by",
    givenBy: "Given by",
    way: "How it came",
    late: "Came after the call had closed",
    requested: "Sum applied for",
    attachmentsCount: "Attachments",
    nextTitle: "What happens now?",
    nextOpen: ({ at }) =>
      `You may change or withdraw the application until the call closes ${at}. After that it cannot be changed.`,
    nextAsArrives: ({ at }) =>
      `You may change or withdraw the application until it is taken to decision, at the latest ${at}. The decision may come before that.`,
    nextClosed:
      "The call has closed, so the application can no longer be changed. If something is missing, we will ask for it.",
    withdrawnNote: "The application is withdrawn and is handled no more. This page tells what was sent then.",
    enterReviewLead:
      "Read once more that all is as in the applicant's papers. An entered application can no longer be changed here.",
    nextPrepared: "The preparer goes through the application. Its page shows where it is.",
    nextMail: "The same receipt has been sent by email to everyone who acts for the association.",
    replacedNote: ({ number }) => `This version has been replaced by version ${number}.`,
    toCase: "To the application's page",
    versionContent: "As the application was submitted",
    ways: { paper: "On paper", phone: "By telephone", counter: "At the service point", email: "By email" },
    enteringTitle: ({ association }) => `You are entering an application of ${association}`,
    enteringLead: ({ way, at, by }) =>
      `${way}, received ${at}, given by ${by}. The time of arrival decides whether it came in time.`,
    enteringLate: "The application came after the call had closed. It can be entered, and is marked as late.",
    enteredTitle: "The city is entering your application",
    enteredLead:
      "The application has reached the city, and an official is entering it. You will get a receipt by email. You can read below what has been entered, but not change it: if something is wrong, tell the official.",
    openAgain: "The applicant has opened the application again",
    openAgainLead:
      "This is the version submitted last, and it counts. A new one may be submitted until the call closes.",
    enteredByCity: "The city entered the application for the applicant",
    enteredHow: ({ way, at, by, enteredBy }) => `${way}, received ${at}, given by ${by}. Entered by ${enteredBy}.`,
    enterMissing:
      "You may enter the application although it is not whole: it is pending from its arrival, and what is missing is asked for. A name and the sum applied for are needed.",
    enter: "Enter the application",
    enterDeclared: "The applicant has signed the application or assured that the details are true.",
  },
});
