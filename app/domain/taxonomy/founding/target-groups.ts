import { foundingTerms } from "#domain/taxonomy/founding/founding-terms";

/** Whom something is meant for. */
export const targetGroups = foundingTerms([
  ["ikäihmiset", "Ikäihmiset", "Äldre", "Older people"],
  ["kaikki", "Kaikki", "Alla", "Everyone"],
  [
    "kehitysvammaiset",
    "Kehitysvammaiset",
    "Personer med intellektuell funktionsnedsättning",
    "People with intellectual disabilities",
  ],
  ["kuulovammaiset", "Kuulovammaiset", "Personer med hörselnedsättning", "People with hearing loss"],
  ["lapset", "Lapset", "Barn", "Children"],
  ["lapsiperheet", "Lapsiperheet", "Barnfamiljer", "Families with children"],
  ["maahanmuuttaneet", "Maahan muuttaneet", "Personer som flyttat till Finland", "People who have moved to Finland"],
  ["miehet", "Miehet", "Män", "Men"],
  [
    "mielenterveyskuntoutujat",
    "Mielenterveyskuntoutujat",
    "Personer i psykisk rehabilitering",
    "People in mental health recovery",
  ],
  ["muistisairaat", "Muistisairaat", "Personer med minnessjukdom", "People with a memory disorder"],
  ["naiset", "Naiset", "Kvinnor", "Women"],
  ["nuoret", "Nuoret", "Unga", "Young people"],
  ["näkövammaiset", "Näkövammaiset", "Personer med synnedsättning", "People with sight loss"],
  ["omaiset", "Omaiset ja läheiset", "Anhöriga och närstående", "Family and friends"],
  ["omaishoitajat", "Omaishoitajat", "Närståendevårdare", "Family carers"],
  ["pitkäaikaissairaat", "Pitkäaikaissairaat", "Långtidssjuka", "People with a long-term illness"],
  [
    "päihdetoipujat",
    "Päihteistä toipuvat",
    "Personer som återhämtar sig från missbruk",
    "People recovering from addiction",
  ],
  ["surevat", "Surevat", "Sörjande", "The bereaved"],
  ["työikäiset", "Työikäiset", "Personer i arbetsför ålder", "People of working age"],
  ["työttömät", "Työttömät", "Arbetslösa", "Unemployed people"],
  ["vammaiset", "Vammaiset", "Personer med funktionsnedsättning", "People with disabilities"],
  ["vapaaehtoiset", "Vapaaehtoiset", "Frivilliga", "Volunteers"],
  ["vähävaraiset", "Vähävaraiset", "Personer med små inkomster", "People on a low income"],
  ["yhdistykset", "Yhdistykset", "Föreningar", "Associations"],
]);
