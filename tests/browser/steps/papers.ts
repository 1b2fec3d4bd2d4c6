/** A small but real PDF of one page that says the text; each text makes another file. */
export function pdfSaying(text: string): Buffer {
  const drawing = `BT /F1 18 Tf 40 100 Td (${text}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const starts: number[] = [];
  let file = "%PDF-1.4\n";
  objects.forEach((object, index) => {
    starts.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, "latin1");
}

/** For a file field: a real PDF. */
export const paper = (name: string, text = name) => ({ name, mimeType: "application/pdf", buffer: pdfSaying(text) });

/** Says that it is a PDF, and is a script. */
export const falsePaper = {
  name: "talousarvio.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("#!/bin/sh\necho this is not a paper\n"),
};
