import { askedFields } from "./enhance/asked-fields";
import { autosave } from "./enhance/autosave";
import { charCount } from "./enhance/char-count";
import { copyText } from "./enhance/copy-text";
import { countdown } from "./enhance/countdown";
import { dialogs } from "./enhance/dialogs";
import { filePreview } from "./enhance/file-preview";
import { fillBlank } from "./enhance/fill-blank";
import { focusOnLoad } from "./enhance/focus-on-load";
import { insertText } from "./enhance/insert-text";
import { keepFocus } from "./enhance/keep-focus";
import { liveLeastShare } from "./enhance/live-least-share";
import { livePart } from "./enhance/live-part";
import { livePayable } from "./enhance/live-payable";
import { liveSum } from "./enhance/live-sum";
import { menus } from "./enhance/menus";
import { openTargets } from "./enhance/open-target";
import { personalData } from "./enhance/personal-data";
import { printPage } from "./enhance/print-page";
import { quickExit } from "./enhance/quick-exit";
import { reviewRows } from "./enhance/review-rows";
import { rows } from "./enhance/rows";
import { scheduleTimes } from "./enhance/schedule-times";
import { searchKey } from "./enhance/search-key";
import { sectionNeeds } from "./enhance/section-needs";
import { scrollable } from "./enhance/scrollable";
import { steadyForm } from "./enhance/steady-form";
import { submitOnChange } from "./enhance/submit-on-change";
import { submitKeys } from "./enhance/submit-keys";
import { submitOnce } from "./enhance/submit-once";
import { suggestions } from "./enhance/suggestions";
import { toldAfterSave } from "./enhance/told-after-save";
import { toasts } from "./enhance/toasts";
import { trayButtons } from "./enhance/tray-buttons";
import { trial } from "./enhance/trial";
import { unsentSteps } from "./enhance/unsent-steps";

/** Pages are whole without this. React itself comes only to the pages that ask for it. */
const ENHANCEMENTS = [
  reviewRows,
  rows,
  askedFields,
  steadyForm,
  submitKeys,
  submitOnce,
  submitOnChange,
  autosave,
  charCount,
  copyText,
  countdown,
  dialogs,
  filePreview,
  fillBlank,
  focusOnLoad,
  insertText,
  keepFocus,
  liveLeastShare,
  livePart,
  livePayable,
  liveSum,
  menus,
  openTargets,
  personalData,
  printPage,
  quickExit,
  scheduleTimes,
  scrollable,
  searchKey,
  sectionNeeds,
  suggestions,
  toldAfterSave,
  toasts,
  trayButtons,
  trial,
  unsentSteps,
];

function start(): void {
  ENHANCEMENTS.forEach((enhance) => enhance());
  if ("__remixContext" in window) void import("./hydrate").then(({ hydrate }) => hydrate());
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
