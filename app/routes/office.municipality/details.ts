import { REGISTRY_CLOSES } from "#domain/grants/appealing";
import type { MunicipalityDetails } from "#use-cases/update-municipality.server";
import type { MunicipalityForm } from "./schema";

/** The form's flat fields as the details they stand for. */
export function detailsOf(form: MunicipalityForm): MunicipalityDetails {
  const { nameFi, nameSv, nameEn, caseNumberPrefix, bodies } = form;
  const { registryAddress: address, registryEmail: email, registryPhone: phone, registryClosesAt: closesAt } = form;
  const { debtorName: name, debtorIban: iban, debtorBic: bic, debtorBusinessId: businessId } = form;
  return {
    names: { fi: nameFi, sv: nameSv ?? null, en: nameEn ?? null },
    caseNumberPrefix,
    decidingBodies: bodies,
    registry: address && email ? { address, email, phone: phone ?? null, closesAt: closesAt ?? REGISTRY_CLOSES } : null,
    debtor: name && iban && businessId ? { name, iban, bic: bic ?? null, businessId } : null,
  };
}
