import { createContext } from "react";

/** What the document needs to know of the response it is part of. */
export const PageContext = createContext<{ nonce: string; entryUrl: string }>({ nonce: "", entryUrl: "" });
