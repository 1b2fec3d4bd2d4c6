import { createContext, useContext } from "react";

const TrayHeldContext = createContext<readonly string[]>([]);

export const TrayHeldProvider = TrayHeldContext.Provider;

/** Has this browser collected the activity? */
export const useIsOnTray = (activityId: string): boolean => useContext(TrayHeldContext).includes(activityId);
