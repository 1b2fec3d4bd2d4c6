import { texts } from "#i18n/texts";

/** The sums of an application as its budget tells them. */
export const budgetSumsTexts = texts({
  fi: {
    title: "Talousarviosta laskettu",
    lead: "Nämä summat tulevat talousarviosta, joten niitä ei tarvitse kirjoittaa uudelleen.",
    change: "Muuta talousarviota",
    gap: "Kuluista kattamatta",
    emptyTitle: "Talousarvio on vielä tyhjä",
    emptyLead: "Kulut, oma rahoitus ja muut tulot lasketaan talousarviosta.",
    fill: "Täytä talousarvio",
    writtenBefore: "Aiemmin kirjoitetut summat ovat tallessa, kunnes talousarvio on täytetty:",
    differTitle: "Talousarvio on muuttanut summia",
    differLead: "Talousarvion summat jäävät voimaan. Tarkista, että ne ovat oikein.",
    differ: ({ was, budget }: { was: string; budget: string }) => `ennen ${was}, talousarviossa ${budget}`,
  },
  sv: {
    title: "Räknat ur budgeten",
    lead: "De här beloppen kommer ur budgeten, så de behöver inte skrivas på nytt.",
    change: "Ändra budgeten",
    gap: "Kostnader utan täckning",
    emptyTitle: "Budgeten är ännu tom",
    emptyLead: "Kostnaderna, den egna finansieringen och andra intäkter räknas ur budgeten.",
    fill: "Fyll i budgeten",
    writtenBefore: "De belopp som skrivits tidigare finns kvar tills budgeten är ifylld:",
    differTitle: "Budgeten har ändrat beloppen",
    differLead: "Budgetens belopp gäller. Kontrollera att de stämmer.",
    differ: ({ was, budget }) => `förut ${was}, i budgeten ${budget}`,
  },
  en: {
    title: "Counted from the budget",
    lead: "These sums come from the budget, so you need not write them again.",
    change: "Change the budget",
    gap: "Costs not covered",
    emptyTitle: "The budget is still empty",
    emptyLead: "Costs, own funding and other income are counted from the budget.",
    fill: "Fill in the budget",
    writtenBefore: "The sums written before are kept until the budget is filled in:",
    differTitle: "The budget has changed the sums",
    differLead: "The sums of the budget count. See that they are right.",
    differ: ({ was, budget }) => `${was} before, ${budget} in the budget`,
  },
});
