import { expect, test } from "vitest";
import { readBounces } from "#emails/read-bounce";

const LETTER = "6b0725658197cdce41e4554e.6b0725658197cdce41e4554f";

type Notice = { action?: string; status?: string; original?: string; recipients?: string[] };

/** A notice as Postfix writes it. */
function notice({ action = "failed", status = "5.1.1", original, recipients }: Notice = {}): Buffer {
  const failed = recipients ?? [
    "Final-Recipient: rfc822; moved@example.net\r\nOriginal-Recipient: rfc822;Seura@example.org",
  ];
  const blocks = failed.map(
    (recipient) =>
      `${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 User\r\n    unknown`,
  );
  const headers = `From: kumppani@example.org\r\nSubject: =?utf-8?q?Pit=C3=A4v=C3=A4tk=C3=B6?=\r\nMessage-ID:\r\n <${LETTER}@localhost>`;
  const part = original ?? `Content-Type: message/rfc822\r\n\r\n${headers}\r\n\r\nHei!`;
  return Buffer.from(
    [
      "From: MAILER-DAEMON@mx.example.net",
      "Subject: Undelivered Mail Returned to Sender",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B1"',
      "",
      "--B1\r\nContent-Type: text/plain\r\n\r\nI'm sorry to have to inform you.",
      `--B1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n${blocks.join("\r\n\r\n")}\r\n`,
      `--B1\r\n${part}`,
      "--B1--",
      "",
    ].join("\r\n"),
  );
}

test("tells which letter came back, whom it was for, and why", async () => {
  expect(await readBounces(notice())).toEqual([{ letter: LETTER, recipient: "seura@example.org", status: "5.1.1" }]);
});

test("reads the letter's name from its headers alone", async () => {
  const original = `Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${LETTER}@localhost>\r\n`;
  expect(await readBounces(notice({ original }))).toMatchObject([{ letter: LETTER }]);
});

test("does without the letter, and with several recipients", async () => {
  const original = "Content-Type: text/plain\r\n\r\nThe message is not attached.";
  const recipients = ["Final-Recipient: rfc822; a@example.org", "Final-Recipient: rfc822; b@example.org"];
  expect(await readBounces(notice({ original, recipients }))).toEqual([
    { letter: null, recipient: "a@example.org", status: "5.1.1" },
    { letter: null, recipient: "b@example.org", status: "5.1.1" },
  ]);
});

test.each([
  ["a delay", notice({ action: "delayed", status: "4.4.1" })],
  ["a delivery", notice({ action: "delivered", status: "2.0.0" })],
  ["a refusal of ourselves", notice({ status: "5.7.1" })],
  ["an ordinary mail", Buffer.from("From: a@example.org\r\nSubject: Hei\r\n\r\nLoma-aika\r\n")],
  ["nothing", Buffer.alloc(0)],
])("%s marks nobody", async (_, raw) => {
  expect(await readBounces(raw)).toEqual([]);
});
