import type { ImportProblemCode } from "#domain/import/problems";
import type { IssueCode } from "#domain/shared/issues";
import { texts } from "#i18n/texts";

type ProblemTexts = Record<Exclude<ImportProblemCode, IssueCode>, (facts: { param: string; value: string }) => string>;

/** What keeps a row of a file from being imported, and how to mend it. What a form tells too stands with the issues. */
export const importProblems = texts<ProblemTexts>({
  fi: {
    brokenQuotes: () => "Rivin lainausmerkit eivät täsmää. Jokaisella avaavalla lainausmerkillä on oltava sulkeva.",
    tooFewCells: ({ param }) => `Rivillä on liian vähän soluja. Sarakkeita on ${param}.`,
    tooManyCells: ({ param }) => `Rivillä on liian monta solua. Sarakkeita on ${param}.`,
    unknownWord: ({ param }) => `Tätä sanaa ei tunneta. Käytä jotakin näistä: ${param}.`,
    unknownAssociation: () => "Tällaista yhdistystä ei löydy hakemistosta eikä tästä tiedostosta.",
    ambiguousAssociation: () => "Tämän niminen yhdistys on useita. Käytä rekisterinumeroa tai tunnusta.",
    duplicateId: ({ param }) => `Sama tunnus on jo rivillä ${param}.`,
    nameTwice: ({ param }) => `Sama nimi on jo rivillä ${param}.`,
    numberTwice: ({ param }) => `Sama numero on jo rivillä ${param}.`,
    numberInOtherMunicipality: () => "Samalla numerolla on jo yhdistys toisen kunnan hakemistossa.",
    unknownKey: () => "Tätä kohtaa muodossa ei ole. Tarkista kirjoitusasu.",
    missing: () => "Pakollinen kohta puuttuu.",
    wrongValue: () => "Tämä arvo ei kelpaa tähän kohtaan.",
    notJson: () => "Tiedosto ei ole kelvollista JSON-muotoa.",
    noTable: () => "Tiedostosta ei löydy taulukkoa.",
  },
  sv: {
    brokenQuotes: () => "Radens citattecken stämmer inte. Varje inledande citattecken behöver ett avslutande.",
    tooFewCells: ({ param }) => `Raden har för få celler. Det finns ${param} kolumner.`,
    tooManyCells: ({ param }) => `Raden har för många celler. Det finns ${param} kolumner.`,
    unknownWord: ({ param }) => `Ordet är okänt. Använd något av dessa: ${param}.`,
    unknownAssociation: () => "Föreningen finns varken i katalogen eller i den här filen.",
    ambiguousAssociation: () => "Det finns flera föreningar med det här namnet. Använd registernummer eller id.",
    duplicateId: ({ param }) => `Samma id finns redan på rad ${param}.`,
    nameTwice: ({ param }) => `Samma namn finns redan på rad ${param}.`,
    numberTwice: ({ param }) => `Samma nummer finns redan på rad ${param}.`,
    numberInOtherMunicipality: () => "Det finns redan en förening med samma nummer i en annan kommuns katalog.",
    unknownKey: () => "Den här delen finns inte i formatet. Kontrollera stavningen.",
    missing: () => "En obligatorisk del saknas.",
    wrongValue: () => "Värdet passar inte här.",
    notJson: () => "Filen är inte giltig JSON.",
    noTable: () => "Det finns ingen tabell i filen.",
  },
  en: {
    brokenQuotes: () => "The quotation marks of the row do not match. Every opening one needs a closing one.",
    tooFewCells: ({ param }) => `The row has too few cells. There are ${param} columns.`,
    tooManyCells: ({ param }) => `The row has too many cells. There are ${param} columns.`,
    unknownWord: ({ param }) => `This word is not known. Use one of these: ${param}.`,
    unknownAssociation: () => "There is no such association in the directory or in this file.",
    ambiguousAssociation: () => "Several associations have this name. Use the register number or the id.",
    duplicateId: ({ param }) => `The same id stands already on row ${param}.`,
    nameTwice: ({ param }) => `The same name stands already on row ${param}.`,
    numberTwice: ({ param }) => `The same number stands already on row ${param}.`,
    numberInOtherMunicipality: () => "An association with the same number is in another municipality's directory.",
    unknownKey: () => "The format has no such part. Check the spelling.",
    missing: () => "A required part is missing.",
    wrongValue: () => "This value does not fit here.",
    notJson: () => "The file is not valid JSON.",
    noTable: () => "There is no table in the file.",
  },
});
