import { z } from "zod";
import { choice } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";

/** Several of a closed list, each once. */
export const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(choice(values)).max(values.length, issue("tooMany", values.length)).default([]);
