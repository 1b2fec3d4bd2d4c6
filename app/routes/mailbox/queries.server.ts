import { DemoMailModel, type DemoMail } from "#models/demo-mail.server";

export const NEWEST = 50;

export type MailView = {
  id: string;
  to: string;
  subject: string;
  text: string;
  attachmentNames: string[];
  sentAt: Date;
};
export type MailboxView = { to: string; addresses: string[]; mails: MailView[] };

/** The newest letters, to everybody or to one address. */
export async function loadMailbox(to: string): Promise<MailboxView> {
  const mails = await DemoMailModel.find(to ? { to } : {})
    .sort({ sentAt: -1, _id: -1 })
    .limit(NEWEST)
    .lean<DemoMail[]>()
    .exec();
  const addresses = await DemoMailModel.distinct("to");
  return { to, addresses: addresses.sort(), mails: mails.map(({ _id, ...mail }) => ({ id: _id, ...mail })) };
}
