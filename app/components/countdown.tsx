import type { ReactNode } from "react";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type CountdownProps = {
  until: Date;
  /** The deadline in words; what is left is added after it where the browser can count. */
  children: ReactNode;
};

export function Countdown({ until, children }: CountdownProps) {
  const t = useTexts(components);
  return (
    <time
      className="countdown"
      dateTime={until.toISOString()}
      data-countdown={until.toISOString()}
      data-days-left={t.daysLeft}
      data-one-day-left={t.oneDayLeft}
      data-hours-left={t.hoursLeft}
      data-passed={t.deadlinePassed}
    >
      {children}
    </time>
  );
}
