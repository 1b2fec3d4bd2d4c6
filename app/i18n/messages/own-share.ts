import { texts } from "#i18n/texts";

/** The applicant's own money, where a call asks for a share of the costs; the least sum follows. */
export const ownShare = texts({
  fi: {
    tooLittle: ({ share }: { share: string }) =>
      `Omaa rahoitusta on vähemmän kuin tässä haussa vaaditaan. Sitä pitää olla ${share} kuluista, vähintään`,
  },
  sv: {
    tooLittle: ({ share }) =>
      `Den egna finansieringen är mindre än utlysningen kräver. Den ska vara ${share} av kostnaderna, minst`,
  },
  en: {
    tooLittle: ({ share }) =>
      `Your own funding is less than this call requires. It must be ${share} of the costs, at least`,
  },
});
