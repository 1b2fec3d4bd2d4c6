import { createTransport } from "nodemailer";
import { environment } from "#env.server";
import type { RenderedLetter } from "#emails/layout";
import { DemoMailModel } from "#models/demo-mail.server";

export type MailAttachment = { filename: string; contentType: string; content: Buffer };

export type OutgoingMail = {
  /** Known before sending: a receiver that gets the same letter twice after a crash can tell. */
  id: string;
  to: string;
  letter: RenderedLetter;
  attachments: MailAttachment[];
};

let transport: ReturnType<typeof createTransport> | undefined;

async function sendBySmtp(smtpUrl: string, { id, to, letter, attachments }: OutgoingMail): Promise<void> {
  const { mailFrom, publicUrl } = environment();
  transport ??= createTransport(smtpUrl, { from: mailFrom });
  const messageId = `<${id.replace(/[^\w.-]/g, ".")}@${new URL(publicUrl).hostname}>`;
  await transport.sendMail({ to, ...letter, messageId, attachments, headers: { "Auto-Submitted": "auto-generated" } });
}

async function keepForDemo({ id, to, letter, attachments }: OutgoingMail, now: Date): Promise<void> {
  const { subject, text } = letter;
  const attachmentNames = attachments.map(({ filename }) => filename);
  await DemoMailModel.updateOne(
    { _id: id },
    { $set: { to, subject, text, attachmentNames, sentAt: now } },
    { upsert: true },
  );
}

/** Sends a letter for real; in demo mode it is also kept for the mailbox page, and that alone is enough there. */
export async function sendMail(mail: OutgoingMail, now: Date): Promise<void> {
  const { smtpUrl, demo } = environment();
  if (smtpUrl) await sendBySmtp(smtpUrl, mail);
  else if (!demo) throw new Error("SMTP_URL is not set");
  if (demo) await keepForDemo(mail, now);
}
