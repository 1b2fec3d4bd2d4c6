import type { ServiceLanguage } from "#domain/associations/service-languages";
import { texts } from "#i18n/texts";

/** Names of the languages one is served in. */
export const serviceLanguages = texts<Record<ServiceLanguage, string>>({
  fi: {
    fi: "suomi",
    sv: "ruotsi",
    en: "englanti",
    ru: "venäjä",
    uk: "ukraina",
    ar: "arabia",
    et: "viro",
    so: "somali",
    fa: "persia",
  },
  sv: {
    fi: "finska",
    sv: "svenska",
    en: "engelska",
    ru: "ryska",
    uk: "ukrainska",
    ar: "arabiska",
    et: "estniska",
    so: "somaliska",
    fa: "persiska",
  },
  en: {
    fi: "Finnish",
    sv: "Swedish",
    en: "English",
    ru: "Russian",
    uk: "Ukrainian",
    ar: "Arabic",
    et: "Estonian",
    so: "Somali",
    fa: "Persian",
  },
});
