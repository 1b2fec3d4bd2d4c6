import type { ReactNode } from "react";

/**
 * Lets a wide table be scrolled by finger, wheel and keyboard without moving the page. No landmark: it mostly stands in a
 * section that bears the same name. Browsers let the keyboard into
 * a scrolling region by themselves or with the tabindex that a script gives it when it really scrolls.
 */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="table-region" role="group" aria-label={label} data-scrollable="">
      {children}
    </div>
  );
}
