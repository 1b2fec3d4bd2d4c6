import { Button } from "#components/button";
import { DataTable } from "#components/data-table";
import { UNIT_ROLES } from "#domain/staff-posts";
import { byName } from "#i18n/format";
import { site } from "#i18n/messages/site";
import { staff } from "#i18n/messages/staff";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { StaffRow, StaffView } from "../queries.server";

/** Who holds which role, each with a way to take it away. */
export function StaffTable({ view, ownId }: { view: StaffView; ownId: string }) {
  const t = useTexts(staff);
  const compare = byName(useLocale());
  const people = view.people.toSorted((a, b) => compare(a.name || a.email, b.name || b.email));
  return (
    <DataTable
      caption={t.since}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          head: t.columns.person,
          rowHeader: true,
          cell: ({ id, name }) => `${name || t.noName}${id === ownId ? ` (${t.you})` : ""}`,
        },
        { key: "email", head: t.columns.email, cell: ({ email }) => email },
        { key: "roles", head: t.columns.roles, cell: (row) => <Roles row={row} /> },
      ]}
    />
  );
}

function Roles({ row }: { row: StaffRow }) {
  const t = useTexts(staff);
  const { roles } = useTexts(site);
  return (
    <ul className="staff-roles">
      {row.roles.map(({ role, units }) => (
        <li className="staff-role" key={role}>
          <span>
            {roles[role]}
            {UNIT_ROLES.some((unitRole) => unitRole === role) ? (
              <span className="muted"> · {units.length === 0 ? t.everyUnit : units.join(", ")}</span>
            ) : null}
          </span>
          <form method="post" action="/office/staff">
            <input type="hidden" name="intent" value="revoke" />
            <input type="hidden" name="personId" value={row.id} />
            <input type="hidden" name="role" value={role} />
            <Button
              variant="quiet"
              size="small"
              aria-label={t.removeNamed({ role: roles[role], person: row.name || row.email })}
            >
              {t.remove}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
