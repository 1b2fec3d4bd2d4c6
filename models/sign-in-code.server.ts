import { Schema } from "mongoose";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { defineModel } from "#models/define-model.server";

/** A one-time code on its way. `_id` is a random name kept in a cookie, so that no address stands in a URL. */
export type SignInCode = {
  _id: string;
  email: string;
  locale: Locale;
  /** HMAC of the code with the installation's key: six digits alone would be guessed from a plain hash at once. */
  codeHmac: string;
  attemptsLeft: number;
  expiresAt: Date;
  /** Where the person was going, without what they asked for: it stands beside their address. */
  next: string;
};

const schema = new Schema<SignInCode>(
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    codeHmac: { type: String, required: true },
    attemptsLeft: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
    next: { type: String, default: "" },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const SignInCodeModel = defineModel<SignInCode>("SignInCode", schema, "signInCodes");
