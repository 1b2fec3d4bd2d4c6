import { formatEuros } from "#i18n/format";
import { texts } from "#i18n/texts";

/** Choosing a scenario as the proposal, and trying its rule on a year that has been decided. */
export const scenarioChoice = texts({
  fi: {
    rehearse: "Kokeile viime vuoteen",
    rehearseTitle: ({ name }: { name: string }) => `${name}: viime vuoden hakemuksilla`,
    rehearseLead: ({ year }: { year: number }) =>
      `Näin sama sääntö olisi jakanut vuoden ${year} rahan. Kiinnitetyt summat eivät ole mukana.`,
    decided: "Päätettiin",
    wouldGive: "Sääntö antaisi",
    noLastYear: "Viime vuodelta ei ole päätöstä, johon vertaisit",
    noLastYearText: "Kun tämän avustuslajin edellisen vuoden haku on päätetty, voit kokeilla sääntöä sen hakemuksiin.",
    choose: "Valitse esitykseksi",
    chooseTitle: "Valitse jako esitykseksi",
    notTheirs: ({ names }: { names: string }) =>
      `Olet esteellinen tässä: ${names}. Jako muuttaisi sen riviä, joten toisen valmistelijan on valittava jako esitykseksi.`,
    chooseLead: ({ name }: { name: string }) =>
      `Esityksen summat korvataan vaihtoehdon ”${name}” summilla. Kirjoitetut perustelut säilyvät, ja voit muuttaa jokaista riviä jälkeenpäin.`,
    chooseReplaces: ({ count }: { count: number }) =>
      count === 1 ? "Yhden hakemuksen nykyinen summa muuttuu." : `${count} hakemuksen nykyinen summa muuttuu.`,
    rejectedTitle: ({ count }: { count: number }) =>
      count === 1
        ? "Yksi hakemus jäisi ilman ja esitettäisiin hylättäväksi"
        : `${count} hakemusta jäisi ilman ja esitettäisiin hylättäviksi`,
    rejectedText: "Sääntö antaa näille 0 euroa. Jokaiselle on kirjoitettava perustelu.",
    leftOpenTitle: ({ count }: { count: number }) =>
      count === 1 ? "Yksi hakemus jää auki" : `${count} hakemusta jää auki`,
    leftOpenText:
      "Sääntö ei voi laskea näille summaa. Niitä ei hylätä: mitä esityksessä jo on, säilyy, ja muun voi täydentää myöhemmin.",
    rehearseOpenText:
      "Sääntö ei voi laskea näille summaa, sillä puuttuva tieto ei ole nolla. Ne pitävät sen, mitä niille päätettiin, muut jakavat lopun, eivätkä ne ole mukana vertailussa.",
    uncounted: {
      points: "pisteitä ei ole annettu",
      applied: "haettua summaa ei ole kerrottu",
      costs: "kuluja ei ole kerrottu",
      lastYear: "ei päätöstä viime vuodelta",
      byHand: "summaa ei ole kirjoitettu",
    },
    chooseLabels: { reason: "Miksi tämä jako?" },
    chooseHint:
      "Perustelu jää esitykseen. Esimerkiksi: pisteytys painottaa lasten toimintaa, kuten lautakunta linjasi.",
    chooseConfirm: "Vie summat esitykseen",
    basis: ({ name, date }: { name: string; date: string }) =>
      `Summat tulevat jaosta ”${name}”, joka valittiin ${date}.`,
    basisDiffers: ({ count }: { count: number }) =>
      count === 1 ? "Yksi rivi poikkeaa siitä." : `${count} riviä poikkeaa siitä.`,
    refusals: {
      scoreFirst: "Jako perustuu pisteisiin. Anna ensin omat pisteesi hakemuksille, niin voit ottaa jaon esitykseksi.",
      pinsOverPot: ({ excessCents }: { excessCents: number }) =>
        `Kiinnitetyt summat ylittävät jaettavan rahan. Ylitys on ${formatEuros(excessCents, "fi")}.`,
      pinsOverPotKept:
        "Kiinnitetyt summat ylittävät jaettavan rahan. Ylitystä ei kerrota sinulle, koska siitä selviäisi sen rivin summa, jossa olet esteellinen.",
      pinOfOthersOverApplied: ({ associations }: { associations: string[] }) =>
        `Kiinnitetty summa on suurempi kuin haettu: ${associations.join(", ")}. Olet siinä esteellinen, joten toisen valmistelijan on korjattava se.`,
    },
  },
  sv: {
    rehearse: "Pröva på fjolåret",
    rehearseTitle: ({ name }) => `${name}: med fjolårets ansökningar`,
    rehearseLead: ({ year }) => `Så skulle samma regel ha fördelat pengarna år ${year}. Låsta belopp är inte med.`,
    decided: "Beslutades",
    wouldGive: "Regeln skulle ge",
    noLastYear: "Det finns inget beslut från i fjol att jämföra med",
    noLastYearText:
      "När fjolårets utlysning i samma understödsform är avgjord kan du pröva regeln på dess ansökningar.",
    choose: "Välj som förslag",
    chooseTitle: "Välj fördelningen som förslag",
    notTheirs: ({ names }) =>
      `Du är jävig i det här: ${names}. Fördelningen skulle ändra den raden, så en annan beredare måste välja den som förslag.`,
    chooseLead: ({ name }) =>
      `Beloppen i förslaget ersätts med beloppen i alternativet ”${name}”. Skrivna motiveringar finns kvar, och du kan ändra varje rad efteråt.`,
    chooseReplaces: ({ count }) =>
      count === 1
        ? "Det nuvarande beloppet ändras för en ansökan."
        : `Det nuvarande beloppet ändras för ${count} ansökningar.`,
    rejectedTitle: ({ count }) =>
      count === 1
        ? "En ansökan skulle bli utan och föreslås bli avslagen"
        : `${count} ansökningar skulle bli utan och föreslås bli avslagna`,
    rejectedText: "Regeln ger dem 0 euro. Varje avslag ska motiveras.",
    leftOpenTitle: ({ count }) => (count === 1 ? "En ansökan lämnas öppen" : `${count} ansökningar lämnas öppna`),
    leftOpenText:
      "Regeln kan inte räkna ett belopp för dem. De avslås inte: det som redan finns i förslaget står kvar, och resten kan fyllas i senare.",
    rehearseOpenText:
      "Regeln kan inte räkna ett belopp för dem, för en uppgift som saknas är inte noll. De behåller det som beslutades, de övriga delar på resten, och de är inte med i jämförelsen.",
    uncounted: {
      points: "inga poäng har getts",
      applied: "det sökta beloppet har inte uppgetts",
      costs: "kostnaderna har inte uppgetts",
      lastYear: "inget beslut från i fjol",
      byHand: "inget belopp har skrivits",
    },
    chooseLabels: { reason: "Varför den här fördelningen?" },
    chooseHint:
      "Motiveringen blir kvar i förslaget. Till exempel: poängen betonar barnens verksamhet, som nämnden har beslutat.",
    chooseConfirm: "För beloppen till förslaget",
    basis: ({ name, date }) => `Beloppen kommer från fördelningen ”${name}”, som valdes ${date}.`,
    basisDiffers: ({ count }) => (count === 1 ? "En rad avviker från den." : `${count} rader avviker från den.`),
    refusals: {
      scoreFirst:
        "Fördelningen bygger på poäng. Ge först dina egna poäng till ansökningarna, sedan kan du ta den som förslag.",
      pinsOverPot: ({ excessCents }) =>
        `De låsta beloppen överskrider pengarna som ska fördelas med ${formatEuros(excessCents, "sv")}.`,
      pinsOverPotKept:
        "De låsta beloppen överskrider pengarna som ska fördelas. Du får inte veta med hur mycket, eftersom det skulle avslöja beloppet på raden där du är jävig.",
      pinOfOthersOverApplied: ({ associations }) =>
        `Det låsta beloppet är större än det sökta: ${associations.join(", ")}. Du är jävig i det, så en annan beredare måste rätta det.`,
    },
  },
  en: {
    rehearse: "Try on last year",
    rehearseTitle: ({ name }) => `${name}: with last year's applications`,
    rehearseLead: ({ year }) =>
      `This is how the same rule would have divided the money of ${year}. Fixed sums are not included.`,
    decided: "Was decided",
    wouldGive: "The rule would give",
    noLastYear: "There is no decision of last year to compare with",
    noLastYearText:
      "When last year's call of this kind of grant has been decided, you can try the rule on its applications.",
    choose: "Choose as the proposal",
    chooseTitle: "Choose this division as the proposal",
    notTheirs: ({ names }) =>
      `You are disqualified from this: ${names}. The division would change that line, so another preparer must choose it as the proposal.`,
    chooseLead: ({ name }) =>
      `The sums of the proposal are replaced by those of the option “${name}”. Reasons that were written stay, and every line can be changed afterwards.`,
    chooseReplaces: ({ count }) =>
      count === 1 ? "The present sum of one application changes." : `The present sums of ${count} applications change.`,
    rejectedTitle: ({ count }) =>
      count === 1
        ? "One application would be left without and proposed to be rejected"
        : `${count} applications would be left without and proposed to be rejected`,
    rejectedText: "The rule gives them 0 euros. Each needs a written reason.",
    leftOpenTitle: ({ count }) =>
      count === 1 ? "One application is left open" : `${count} applications are left open`,
    leftOpenText:
      "The rule cannot count a sum for them. They are not rejected: what the proposal already holds stays, and the rest can be completed later.",
    rehearseOpenText:
      "The rule cannot count a sum for them, for a missing figure is not a zero. They keep what was decided, the others share the rest, and they are not in the comparison.",
    uncounted: {
      points: "no points have been given",
      applied: "the sum applied for has not been told",
      costs: "the costs have not been told",
      lastYear: "no decision of last year",
      byHand: "no sum has been written",
    },
    chooseLabels: { reason: "Why this division?" },
    chooseHint:
      "The reason stays in the proposal. For example: the points favour children's activities, as the board has set out.",
    chooseConfirm: "Take the sums to the proposal",
    basis: ({ name, date }) => `The sums come from the division “${name}”, chosen on ${date}.`,
    basisDiffers: ({ count }) => (count === 1 ? "One line differs from it." : `${count} lines differ from it.`),
    refusals: {
      scoreFirst:
        "The division is counted from points. Give your own points first; then you can take it as the proposal.",
      pinsOverPot: ({ excessCents }) =>
        `The fixed sums exceed the money to divide by ${formatEuros(excessCents, "en")}.`,
      pinsOverPotKept:
        "The fixed sums exceed the money to divide. By how much is not told to you, as it would reveal the sum of the line you are disqualified from.",
      pinOfOthersOverApplied: ({ associations }) =>
        `The fixed sum is more than was applied for: ${associations.join(", ")}. You are disqualified from it, so another preparer must correct it.`,
    },
  },
});
