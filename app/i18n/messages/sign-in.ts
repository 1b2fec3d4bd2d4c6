import { texts } from "#i18n/texts";

export const signIn = texts({
  fi: {
    title: "Kirjaudu sähköpostilla",
    lead: "Lähetämme sinulle kuuden numeron koodin. Salasanaa ei tarvita, eikä mitään tarvitse muistaa.",
    heldTitle: "Kirjoittamasi on tallessa",
    heldText: "Istuntosi ehti päättyä. Kun kirjaudut tällä samalla laitteella, jatkat siitä, mihin jäit.",
    labels: { email: "Sähköpostiosoite" },
    emailHint: "Jos et ole käyttänyt Kumppania ennen, tili syntyy samalla.",
    send: "Lähetä koodi",
    sending: "Lähetetään…",
    codeTitle: "Kirjoita koodi",
    codeLead: "Lähetimme koodin sähköpostiisi. Se on voimassa 10 minuuttia.",
    codeLabels: { code: "Kuuden numeron koodi" },
    codeHint: "Koodi tulee yleensä minuutissa. Katso myös roskapostista.",
    enter: "Kirjaudu",
    another: "Pyydä uusi koodi",
    mailbox: "Demossa koodin näkee postilaatikosta",
    refusals: {
      codeExpired: "Koodi ei ole enää voimassa. Pyydä uusi koodi.",
      wrongCode: ({ attemptsLeft }: { attemptsLeft: number }) =>
        attemptsLeft === 1
          ? "Koodi on väärä. Voit yrittää vielä kerran."
          : `Koodi on väärä. Yrityksiä on jäljellä ${attemptsLeft}.`,
    },
  },
  sv: {
    title: "Logga in med e-post",
    lead: "Vi skickar dig en kod med sex siffror. Du behöver inget lösenord och inget att komma ihåg.",
    heldTitle: "Det du skrev finns kvar",
    heldText: "Din session hann ta slut. När du loggar in på samma enhet fortsätter du där du blev.",
    labels: { email: "E-postadress" },
    emailHint: "Om du inte har använt Kumppani förut skapas ett konto samtidigt.",
    send: "Skicka koden",
    sending: "Skickar…",
    codeTitle: "Skriv koden",
    codeLead: "Vi skickade koden till din e-post. Den gäller i 10 minuter.",
    codeLabels: { code: "Kod med sex siffror" },
    codeHint: "Koden kommer oftast inom en minut. Titta också i skräpposten.",
    enter: "Logga in",
    another: "Be om en ny kod",
    mailbox: "I demon syns koden i postlådan",
    refusals: {
      codeExpired: "Koden gäller inte längre. Be om en ny kod.",
      wrongCode: ({ attemptsLeft }) =>
        attemptsLeft === 1
          ? "Koden är fel. Du kan försöka en gång till."
          : `Koden är fel. Du har ${attemptsLeft} försök kvar.`,
    },
  },
  en: {
    title: "Sign in by email",
    lead: "We send you a six-digit code. No password is needed, and nothing has to be remembered.",
    heldTitle: "What you wrote is safe",
    heldText: "Your session had ended. Sign in on this same device, and you go on from where you were.",
    labels: { email: "Email address" },
    emailHint: "If you have not used Kumppani before, an account is made at the same time.",
    send: "Send the code",
    sending: "Sending…",
    codeTitle: "Enter the code",
    codeLead: "We sent the code to your email. It is valid for 10 minutes.",
    codeLabels: { code: "Six-digit code" },
    codeHint: "The code usually arrives within a minute. Check the spam folder too.",
    enter: "Sign in",
    another: "Ask for a new code",
    mailbox: "In the demo the code is in the mailbox",
    refusals: {
      codeExpired: "The code is no longer valid. Ask for a new code.",
      wrongCode: ({ attemptsLeft }) =>
        attemptsLeft === 1
          ? "The code is wrong. You may try once more."
          : `The code is wrong. You have ${attemptsLeft} tries left.`,
    },
  },
});
