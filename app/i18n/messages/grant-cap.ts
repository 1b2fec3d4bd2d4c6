import { texts } from "#i18n/texts";

/** The most that a call gives to one applicant, as the applicant reads it beside the sum asked for. */
export const grantCap = texts({
  fi: {
    atMost: ({ cap }: { cap: string }) => `Tässä haussa voi hakea enintään ${cap}.`,
    over: ({ cap }: { cap: string }) =>
      `Haettava summa on suurempi kuin haun enimmäisavustus ${cap}. Pienennä summaa: muuten hakemusta ei voi lähettää.`,
  },
  sv: {
    atMost: ({ cap }) => `I den här utlysningen kan man söka högst ${cap}.`,
    over: ({ cap }) =>
      `Det sökta beloppet är större än utlysningens högsta understöd ${cap}. Minska beloppet, annars kan ansökan inte skickas.`,
  },
  en: {
    atMost: ({ cap }) => `You can apply for at most ${cap} in this call.`,
    over: ({ cap }) =>
      `The sum applied for is over the largest grant of the call, ${cap}. Reduce it: otherwise the application cannot be filed.`,
  },
});
