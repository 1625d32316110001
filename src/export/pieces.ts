// What Excel can hold in one cell; LibreOffice holds more.
const MOST_CHARACTERS = 32_767;
const MOST_LINES = 254;

/** A text in pieces that a cell of a spreadsheet can hold, divided between lines, else between words. Nothing is left out. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > 0) {
    const end = endOfPiece(rest.slice(0, MOST_CHARACTERS + 1));
    found.push(rest.slice(0, end));
    rest = rest.slice(rest[end] === '\n' ? end + 1 : end);
  }
  return found;
}

/** How much of a text fits; of a longer one, its beginning is enough to tell. */
function endOfPiece(text: string): number {
  const lines = endOfLines(text);
  if (lines <= MOST_CHARACTERS) return lines;
  const lineBreak = text.lastIndexOf('\n');
  if (lineBreak > 0) return lineBreak;
  const space = text.lastIndexOf(' ', MOST_CHARACTERS - 1);
  if (space > 0) return space + 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(MOST_CHARACTERS - 1));
  return splitsPair ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
}

function endOfLines(text: string): number {
  let end = -1;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    end = text.indexOf('\n', end + 1);
    if (end === -1) return text.length;
  }
  return end;
}
