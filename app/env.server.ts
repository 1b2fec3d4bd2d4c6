import { z } from "zod";
import { ok, refused, type Result } from "#domain/shared/result";

const flag = z.enum(["0", "1"]);
const port = z.coerce.number().int().min(1).max(65_535);

const schema = z.object({
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/, "not a mongodb:// address")
    .optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  PORT: port.default(3000),
  DEMO: flag.optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_LEASE_SECONDS: z.coerce.number().int().min(1).max(3600).default(120),
  SECRET_KEY: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
});

/** What the program may know of its surroundings; read once, nowhere else. */
export type Environment = {
  mongodbUri: string | null;
  dataDir: string;
  port: number;
  demo: boolean;
  publicUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** A worker that has had a letter in hand this long is dead, and another may take the letter. */
  mailLeaseSeconds: number;
  secretKey: string;
  logLevel: z.infer<typeof schema>["LOG_LEVEL"];
  /** How many proxies stand in front: Express believes that many X-Forwarded-For hops. */
  trustProxy: number;
};

export type EnvironmentProblem = { name: string; problem: "missing" | "invalid"; detail: string };

/** Settings that a real installation must choose itself: an invented secret or address would be worse than no start. */
const REQUIRED_OUTSIDE_DEMO = ["PUBLIC_URL", "SMTP_URL", "MAIL_FROM", "SECRET_KEY"] as const;

/** Good enough for a demo on one's own machine, and refused anywhere else. */
const DEMO_SECRET = "kumppani-demo-secret-not-for-production";

/**
 * Reads and validates the settings. Demo mode is on while MONGODB_URI is unset or with DEMO=1, off with DEMO=0.
 * @returns every problem at once, each with the setting's name, so that one start shows all that is missing.
 */
export function readEnvironment(raw: NodeJS.ProcessEnv): Result<Environment, EnvironmentProblem[]> {
  const filled = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (!parsed.success)
    return refused(
      parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), problem: "invalid", detail: issue.message })),
    );
  const value = parsed.data;
  const demo = value.DEMO === undefined ? value.MONGODB_URI === undefined : value.DEMO === "1";
  const missing = demo ? [] : REQUIRED_OUTSIDE_DEMO.filter((name) => value[name] === undefined);
  if (missing.length > 0)
    return refused(missing.map((name) => ({ name, problem: "missing", detail: "required outside demo mode" })));
  return ok({
    mongodbUri: value.MONGODB_URI ?? null,
    dataDir: value.DATA_DIR,
    port: value.PORT,
    demo,
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/$/, ""),
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM ?? "Kumppani <kumppani@example.org>",
    mailLeaseSeconds: value.MAIL_LEASE_SECONDS,
    secretKey: value.SECRET_KEY ?? DEMO_SECRET,
    logLevel: value.LOG_LEVEL,
    trustProxy: value.TRUST_PROXY,
  });
}

let current: Environment | undefined;

/** The settings of this process. The start command has validated them and said what is wrong; here a fault is fatal. */
export function environment(): Environment {
  if (current) return current;
  const read = readEnvironment(process.env);
  if (!read.ok) throw new Error(`invalid settings: ${read.refusal.map(({ name }) => name).join(", ")}`);
  return (current = read.value);
}
