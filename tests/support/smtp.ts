import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = {
  /** The envelope's recipients, as the server was told them. */
  recipients: string[];
  subject: string;
  text: string;
  html: string;
  attachments: Email["attachments"];
  headers: Email["headers"];
};

export type SmtpServer = {
  /** For SMTP_URL. */
  url: string;
  mails: { all: () => readonly ReceivedMail[]; to: (address: string) => ReceivedMail[] };
  /** The first mail, come or coming, that fits. */
  waitFor: (predicate: (mail: ReceivedMail) => boolean, timeoutMs?: number) => Promise<ReceivedMail>;
  /** From now on every mail is refused for the time being (451), or accepted again. */
  refuse: (refusing: boolean) => void;
  /** From now on this address is unknown here for good (550 5.1.1). */
  forget: (address: string) => void;
  stop: () => Promise<void>;
};

/** A real SMTP server on a free port that keeps what it is sent. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const received: ReceivedMail[] = [];
  let refusing = false;
  const forgotten = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const isKnown = !forgotten.has(address.toLowerCase());
      done(isKnown ? null : Object.assign(new Error(`5.1.1 <${address}> is unknown`), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      buffer(stream)
        .then(async (raw) => {
          if (refusing) throw Object.assign(new Error(`<${recipients.join()}> try again later`), { responseCode: 451 });
          received.push(mailOf(recipients, await PostalMime.parse(raw)));
        })
        .then(
          () => done(),
          (error: Error) => done(error),
        );
    },
  });
  // A sender that is killed in the middle of a letter takes its connection with it.
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "ECONNRESET") throw error;
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: {
      all: () => received,
      to: (address) => received.filter(({ recipients }) => recipients.includes(address.toLowerCase())),
    },
    waitFor: (predicate, timeoutMs = 15_000) => waitFor(received, predicate, timeoutMs),
    refuse: (value) => {
      refusing = value;
    },
    forget: (address) => forgotten.add(address.toLowerCase()),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function mailOf(recipients: string[], parsed: Email): ReceivedMail {
  const { subject = "", text = "", html = "", attachments, headers } = parsed;
  return { recipients, subject, text, html, attachments, headers };
}

async function waitFor(mails: ReceivedMail[], predicate: (mail: ReceivedMail) => boolean, timeoutMs: number) {
  const giveUpAt = Date.now() + timeoutMs;
  while (Date.now() < giveUpAt) {
    const found = mails.find(predicate);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seen = mails.map(({ recipients, subject }) => `${recipients.join(", ")}: ${subject}`).join("\n");
  throw new Error(`no such mail came within ${timeoutMs} ms; these did:\n${seen || "none"}`);
}
