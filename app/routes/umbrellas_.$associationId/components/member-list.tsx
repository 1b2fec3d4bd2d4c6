import { DataTable, type Column } from "#components/data-table";
import { umbrellas } from "#i18n/messages/umbrellas";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useTexts } from "#i18n/use-texts";
import type { PublicUmbrellaView } from "../queries.server";

type Member = PublicUmbrellaView["members"][number];

/** The members, each with what it is about and where it works. */
export function MemberList({ members, caption }: { members: readonly Member[]; caption: string }) {
  const t = useTexts(umbrellas);
  const [fieldNames, areaNames] = [useTerms("fields"), useTerms("villages")];
  const lang = useFinnish();
  const columns: Column<Member>[] = [
    {
      key: "name",
      head: t.name,
      rowHeader: true,
      cell: ({ id, name }) => (
        <a href={`/associations/${id}`} lang={lang}>
          {name}
        </a>
      ),
    },
    { key: "fields", head: t.fields, cell: ({ fields }) => fieldNames.line(fields) || "–" },
    { key: "areas", head: t.areas, cell: ({ operatingArea }) => areaNames.line(operatingArea) || "–" },
  ];
  return <DataTable caption={caption} columns={columns} rows={members} rowKey={({ id }) => id} />;
}
