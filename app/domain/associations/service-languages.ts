/** Languages one is served in: those of the service itself and the most spoken others. */
export const SERVICE_LANGUAGES = ["fi", "sv", "en", "ru", "uk", "ar", "et", "so", "fa"] as const;
export type ServiceLanguage = (typeof SERVICE_LANGUAGES)[number];
