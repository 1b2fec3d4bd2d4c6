import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Icon } from "#components/icon";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type ToastProps = { tone?: "success" | "error" | "info" | undefined; children: ReactNode };

const TONE_ICON = { success: "check", error: "warning", info: "info" } as const;

/** What just happened, said once after a redirect. It stays until closed: people read at their own pace. */
export function Toast({ tone = "success", children }: ToastProps) {
  const t = useTexts(components);
  return (
    <div className={classNames("toast", `toast-${tone}`)} role={tone === "error" ? "alert" : "status"} data-toast="">
      <Icon name={TONE_ICON[tone]} />
      <div className="toast-text">{children}</div>
      <button className="icon-button needs-script" type="button" data-dismiss="">
        <Icon name="close" label={t.closeMessage} />
      </button>
    </div>
  );
}
