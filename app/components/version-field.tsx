import type { FormReply } from "#domain/shared/form-reply";

type VersionFieldProps = {
  /** The version of the record as the page shows it; null while there is none. */
  version: number | null | undefined;
  reply: FormReply | undefined;
};

/**
 * The version that a form was filled in over. What was refused for another reason keeps the one it was typed over: only
 * once a collision has been shown may the next try go over what the other one wrote.
 */
export function VersionField({ version, reply }: VersionFieldProps) {
  const collided = reply?.refusals.some(({ code }) => code === "changedMeanwhile") ?? false;
  const now = String(version ?? "");
  return <input type="hidden" name="version" value={collided ? now : (reply?.values.version?.[0] ?? now)} />;
}
