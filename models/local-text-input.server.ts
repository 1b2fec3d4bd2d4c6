import type { LocalText } from "#domain/shared/locales";
import type { StoredLocalText } from "#models/local-text.server";

/** A text in three languages as a form gave it: a translation left empty is none. */
export const toStoredText = ({ fi, sv, en }: LocalText): StoredLocalText => ({ fi, sv: sv || null, en: en || null });
