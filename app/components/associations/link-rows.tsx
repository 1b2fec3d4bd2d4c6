import type { AssociationFormView } from "#components/associations/use-association-form";
import { Button } from "#components/button";
import { FoldedFields } from "#components/folded-fields";
import { TextField } from "#components/text-field";
import { MOST_LINKS } from "#domain/associations/association-profile";
import { associationDetails } from "#i18n/messages/association-details";
import { useTexts } from "#i18n/use-texts";

function LinkRow({ form, index }: { form: AssociationFormView; index: number | "__index__" }) {
  const t = useTexts(associationDetails);
  return (
    <li>
      <TextField
        {...form.field(`links[${index}]`)}
        label={index === "__index__" ? t.folds.links : t.link({ number: index + 1 })}
        inputMode="url"
        optional
      />
    </li>
  );
}

/** Pages elsewhere: two empty rows to begin with, more with one press. */
export function LinkRows({ form, count }: { form: AssociationFormView; count: number }) {
  const t = useTexts(associationDetails);
  const names = Array.from({ length: count }, (_, index) => `links[${index}]`);
  return (
    <FoldedFields id="links" title={t.folds.links} filled={form.filled(...names)} open={form.wrong("links")}>
      <p className="field-hint">{t.hints.links}</p>
      <ul className="link-rows" data-rows="links">
        {names.map((name, index) => (
          <LinkRow key={name} form={form} index={index} />
        ))}
      </ul>
      {count < MOST_LINKS ? (
        <>
          <template data-row-template="links">
            <LinkRow form={form} index="__index__" />
          </template>
          <p className="needs-script">
            <Button type="button" variant="quiet" size="small" icon="plus" data-add-row="links">
              {t.addLink}
            </Button>
          </p>
        </>
      ) : null}
    </FoldedFields>
  );
}
