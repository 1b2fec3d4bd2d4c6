import { expect, test } from "vitest";
import { receiveTexts } from "#http/receive-upload.server";

const sent = (count: number, text = "Talkoot") => {
  const body = new FormData();
  for (let index = 0; index < count; index += 1) body.append(`rows[${index}].name`, text);
  return receiveTexts(new Request("http://localhost/", { method: "POST", body }));
};

test("every field of a long form comes in, as long as it was written", async () => {
  const form = await sent(400, "ä".repeat(20_000));
  expect([...form.keys()]).toHaveLength(400);
  expect(form.get("rows[399].name")).toHaveLength(20_000);
});

test("a form with more than is taken in is refused, and not cut", async () => {
  await expect(sent(2001)).rejects.toMatchObject({ status: 400 });
  await expect(sent(1, "a".repeat(60_001))).rejects.toMatchObject({ status: 400 });
});
