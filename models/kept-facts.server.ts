import type { RecordFields } from "#models/define-model.server";

/** Writes that were under way when we last asked may carry an earlier time. */
const OVERLAP_MS = 10_000;
/** After so many askings everything is read anew: what clocks have hidden or a person removed does not stay. */
const READ_ANEW_AFTER = 500;

type Stamped = Pick<RecordFields, "_id" | "__v" | "updatedAt">;

const STAMPS = { __v: 1, updatedAt: 1 } as const;
const versionOf = ({ __v, updatedAt }: Stamped): string => `${__v} ${updatedAt.getTime()}`;

type Kept<Fact> = {
  database: string;
  facts: Map<string, { version: string; fact: Fact }>;
  newest: number;
  asked: number;
};

type Found = { lean: <Records>() => { exec: () => Promise<Records> } };

/** Where facts come from. */
type Source<Read, Fact> = {
  /** The records among those it is about that fit the filter; what it is about may not cease to hold of a record. */
  find: (filter: object, fields: Record<string, 1>) => Found;
  database: () => string;
  /** What is read of each record, beside its version. */
  fields: Record<string, 1>;
  /** How facts are made of these records; what that needs besides is read once for all of them. */
  factsFrom: (records: readonly Read[]) => Promise<(read: Read) => Fact>;
};

/**
 * What lists need to know of many records, kept in the memory of the process and brought up to date at each asking: only
 * what was written since is read.
 */
export class KeptFacts<Read extends Stamped, Fact> {
  #kept: Kept<Fact> | null = null;
  #refreshing: Promise<Kept<Fact>> | null = null;

  readonly #source: Source<Read, Fact>;

  constructor(source: Source<Read, Fact>) {
    this.#source = source;
  }

  /** Every fact, in no order, as the database has it now. */
  async all(): Promise<Fact[]> {
    // A reading that began before we were asked may not see what was written just now: the next one does.
    await this.#refreshing?.catch(() => undefined);
    const kept = await (this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = null)));
    return [...kept.facts.values()].map(({ fact }) => fact);
  }

  async #refresh(): Promise<Kept<Fact>> {
    const database = this.#source.database();
    const before = this.#kept;
    const isFresh = before?.database === database && before.asked < READ_ANEW_AFTER;
    const kept = isFresh ? before : { database, facts: new Map(), newest: 0, asked: 0 };
    kept.asked += 1;
    if (kept.facts.size === 0) await this.#read(kept, {});
    else await this.#readUnknown(kept);
    this.#kept = kept;
    return kept;
  }

  async #readUnknown(kept: Kept<Fact>): Promise<void> {
    const since = { updatedAt: { $gte: new Date(kept.newest - OVERLAP_MS) } };
    const stamps = await this.#source.find(since, STAMPS).lean<Stamped[]>().exec();
    const unknown = stamps.filter((stamp) => kept.facts.get(stamp._id)?.version !== versionOf(stamp));
    if (unknown.length > 0) await this.#read(kept, { _id: { $in: unknown.map(({ _id }) => _id) } });
  }

  async #read(kept: Kept<Fact>, filter: object): Promise<void> {
    const records = await this.#source
      .find(filter, { ...this.#source.fields, ...STAMPS })
      .lean<Read[]>()
      .exec();
    const factOf = await this.#source.factsFrom(records);
    for (const record of records) {
      kept.facts.set(record._id, { version: versionOf(record), fact: factOf(record) });
      kept.newest = Math.max(kept.newest, record.updatedAt.getTime());
    }
  }
}
