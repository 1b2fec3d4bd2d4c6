/** Rows of a table that cannot be imported, each in another way, by the code it is told off with. */
export const BROKEN_ROWS: [code: string, row: string][] = [
  ["tooFewCells", "liian lyhyt"],
  ["tooManyCells", "x1;Pitkä ry;;;;;;ylimääräinen"],
  ["brokenQuotes", '"avoin lainaus;x2;;;;;'],
  ["brokenQuotes", 'x3;"rikki"x;;;;;'],
  ["notARegisterNumber", "x4;Numero ry;12a;;;;"],
  ["wrongCheckDigit", "x5;Tunnus ry;;0242746-3;;;"],
  ["notAnEmail", "x6;Posti ry;;;ei osoite;;"],
  ["notANumber", "x7;Jäsenet ry;;;;monta;"],
  ["required", "x8;;;;;;kuvaus ilman nimeä"],
  ["duplicateId", "1;Sama tunnus ry;;;;;"],
];

const HEAD = "Tunnus;Yhdistyksen nimi;Rekisterinumero;Y-tunnus;Sähköposti;Jäsenmäärä;Kuvaus";

const goodRow = (number: number): string => {
  const name = number % 3 === 0 ? `"Väinölän ""Kerho"" ${number} ry"` : `Jäppilän Kyläyhdistys ${number} ry`;
  const text = number % 5 === 0 ? '"Retkiä; lauluja\r\nja kahvia – äänekkäästi"' : "Hyvää mieltä kylälle";
  return `${number};${name};;;yhdistys${number}@example.org;${number % 400};${text}`;
};

/** A table as Excel saves it in Finland: Windows-1252, semicolons, quotes, empty lines, and ten rows that are broken. */
export function bigTable(rows: number): Buffer {
  const lines = [HEAD];
  for (let number = 1; number <= rows; number += 1) {
    lines.push(goodRow(number));
    if (number % 500 === 0) lines.push("", ";;;;;;");
    const broken = BROKEN_ROWS[number / 7 - 1];
    if (broken) lines.push(broken[1]);
  }
  // The dash is the one sign of these that Latin-1 lacks.
  return Buffer.from(
    lines
      .join("\r\n")
      .split("–")
      .map((part) => part.normalize("NFC"))
      .join("\u0096"),
    "latin1",
  );
}
