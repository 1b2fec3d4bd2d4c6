import { nameIndex } from "#domain/associations/name-index";
import { parseRegisterNumber } from "#domain/associations/register-number";
import { plainName } from "#domain/associations/similar-name";
import type { ImportedRecord, Reference } from "#domain/import/imported-record";

/** An association that stands in the directory, as far as it can be told apart from others. */
export type KnownAssociation = {
  _id: string;
  name: string;
  otherNames: string[];
  registerNumber: string | null;
  businessId: string | null;
  importedAs: { source: string; id: string }[];
};

export type SuspectReason = "registerNumber" | "businessId" | "name";
/** A record that another may be about. `sameSource`: it came from the same source, which has another id for it. */
export type Suspect = { id: string; name: string; reason: SuspectReason; sameSource: boolean };

/** What a reference leads to. */
export type Resolved = { id: string } | { id: null; code: "unknownAssociation" | "ambiguousAssociation" };

/** More than anybody would look through. */
const MOST_SUSPECTS = 5;

const textIn = ({ said }: ImportedRecord, path: string): string => {
  const value = said.find((saying) => saying.path === path)?.value;
  return typeof value === "string" ? value : "";
};

/** Looks associations of a municipality up by whatever a file calls them. */
export class AssociationBook {
  readonly #byFileId = new Map<string, string>();
  readonly #byNumber = new Map<string, KnownAssociation>();
  readonly #byBusinessId = new Map<string, KnownAssociation>();
  readonly #byPlainName = new Map<string, Set<string>>();
  readonly #names = nameIndex<KnownAssociation>();
  readonly #ids = new Set<string>();

  constructor(
    known: readonly KnownAssociation[],
    readonly source: string,
  ) {
    for (const association of known) this.#add(association);
  }

  #add(association: KnownAssociation): void {
    const { _id, name, otherNames, registerNumber, businessId, importedAs } = association;
    this.#ids.add(_id);
    for (const { source, id } of importedAs) if (source === this.source) this.#byFileId.set(id, _id);
    if (registerNumber) this.#byNumber.set(registerNumber, association);
    if (businessId) this.#byBusinessId.set(businessId, association);
    for (const each of [name, ...otherNames]) {
      this.#names.add(each, association);
      const plain = plainName(each);
      this.#byPlainName.set(plain, (this.#byPlainName.get(plain) ?? new Set()).add(_id));
    }
  }

  /** The association that a file points to; a person who wrote it into a cell may have written its number or name. */
  resolve({ text, isLoose }: Reference): Resolved {
    const byId = this.#byFileId.get(text) ?? (isLoose && this.#ids.has(text) ? text : undefined);
    if (byId !== undefined) return { id: byId };
    if (!isLoose) return { id: null, code: "unknownAssociation" };
    const number = parseRegisterNumber(text);
    const byNumber = (number.ok && this.#byNumber.get(number.value)) || this.#byBusinessId.get(text);
    if (byNumber) return { id: byNumber._id };
    const [only, ...others] = this.#byPlainName.get(plainName(text)) ?? [];
    if (only === undefined) return { id: null, code: "unknownAssociation" };
    return others.length > 0 ? { id: null, code: "ambiguousAssociation" } : { id: only };
  }

  /** Associations that a new one may be the same as: an equal number is certain, a near-equal name a suspicion. */
  suspectsOf(record: ImportedRecord): Suspect[] {
    const found = new Map<string, Suspect>();
    const suspect = (association: KnownAssociation | undefined, reason: SuspectReason) => {
      if (!association || found.has(association._id)) return;
      const { _id, name, importedAs } = association;
      const sameSource = importedAs.some(({ source }) => source === this.source);
      found.set(_id, { id: _id, name, reason, sameSource });
    };
    suspect(this.#byNumber.get(textIn(record, "registerNumber")), "registerNumber");
    suspect(this.#byBusinessId.get(textIn(record, "businessId")), "businessId");
    for (const association of this.#names.nearlySame(textIn(record, "name"))) suspect(association, "name");
    return [...found.values()].slice(0, MOST_SUSPECTS);
  }
}

/** Two associations cannot have one number: such a row can only mean the same one. */
export const isCertain = (suspects: readonly Suspect[]): boolean => suspects.some(({ reason }) => reason !== "name");
