/** How one comes along: just come, sign up, book a time, or get in touch first. */
export const REGISTRATION_KINDS = ["open", "signUp", "appointment", "contact"] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

/** A draft may lack it. */
export type Registration = RegistrationKind | "notYet";
