import { texts } from "#i18n/texts";

/** The answers to a programme's own form as they are read: by the applicant before filing, by the official after. */
export const formAnswers = texts({
  fi: {
    declared: "Vakuutettu",
    notDeclared: "Ei vakuutettu",
    unanswered: "Ei vastausta",
    noneTold: "Ei ole",
    reportInService: "Selvitys on palvelussa",
    share: ({ share }: { share: string }) => `${share} menoista`,
    attachments: ({ count }: { count: number }) => (count === 1 ? "1 tiedosto" : `${count} tiedostoa`),
  },
  sv: {
    declared: "Försäkrat",
    notDeclared: "Inte försäkrat",
    unanswered: "Inget svar",
    noneTold: "Finns inte",
    reportInService: "Redovisningen finns i tjänsten",
    share: ({ share }) => `${share} av utgifterna`,
    attachments: ({ count }) => (count === 1 ? "1 fil" : `${count} filer`),
  },
  en: {
    declared: "Assured",
    notDeclared: "Not assured",
    unanswered: "No answer",
    noneTold: "None",
    reportInService: "The report is in the service",
    share: ({ share }) => `${share} of the costs`,
    attachments: ({ count }) => (count === 1 ? "1 file" : `${count} files`),
  },
});
