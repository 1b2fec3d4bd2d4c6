import { data } from "@remix-run/node";
import type { z } from "zod";
import { PICTURES, pictureFormSchema, type PictureSlot } from "#domain/files/picture-rules";
import type { Actor } from "#domain/roles";
import type { FormReply, PageRefusal } from "#domain/shared/form-reply";
import { answerRefusal } from "#http/answer-refusal.server";
import { keptUpload } from "#http/kept-upload.server";
import { parseFormData, statusOf } from "#http/parse-form.server";
import { receiveUpload } from "#http/receive-upload.server";
import { redirectWithFlash } from "#http/respond.server";
import type { FileReference } from "#models/grant-case.server";
import type { PictureTarget } from "#use-cases/picture-holder.server";
import { removePicture } from "#use-cases/remove-picture.server";
import { setPicture } from "#use-cases/set-picture.server";

type Answer = {
  request: Request;
  targetOf: (slot: PictureSlot) => PictureTarget;
  backTo: string;
  actor: Actor;
  now: Date;
};

/** The form with the file that came along, now or with an earlier try, and why a file was not taken. */
async function takeIn(request: Request, actor: Actor) {
  const { form: sent, file } = await receiveUpload(request, actor.personId, PICTURES);
  const form = parseFormData(sent, pictureFormSchema);
  const upload = file?.ok ? file.value : await keptUpload(form.typed["fileId"]?.[0], actor);
  const refusals: PageRefusal[] = file && !file.ok ? [file.refusal] : [];
  return { form, upload, refusals };
}

/** What was typed, with the file named as attached. */
const typedWith = (typed: Record<string, string[]>, upload: FileReference | null) => ({
  ...typed,
  fileId: upload ? [upload.fileId] : [],
  fileName: upload ? [upload.name] : [],
});

type Wish = z.output<typeof pictureFormSchema>;

function carryOut(wish: Wish, upload: FileReference | null, { targetOf, actor, now }: Answer) {
  const command = { target: targetOf(wish.slot), version: wish.version, actor, now };
  return wish.intent === "remove" ? removePicture(command) : setPicture({ ...command, upload, alt: wish.alt });
}

/** Takes in the form of a picture and does what it asks: a new picture, new words for it, or none any more. */
export async function answerPictureForm(answer: Answer) {
  const { form, upload, refusals } = await takeIn(answer.request, answer.actor);
  const typed = typedWith(form.typed, upload);
  if (!form.ok || refusals.length > 0) {
    const reply = { values: typed, errors: form.ok ? {} : form.errors, refusals };
    return data<FormReply>(reply, { status: refusals.length > 0 ? statusOf(refusals) : 400 });
  }
  const done = await carryOut(form.value, upload, answer);
  if (done.ok)
    return redirectWithFlash(answer.backTo, form.value.intent === "remove" ? "pictureRemoved" : "pictureSaved");
  const isGone = done.refusal.code === "unreadable";
  return answerRefusal(done.refusal, { typed: isGone ? typedWith(form.typed, null) : typed });
}
