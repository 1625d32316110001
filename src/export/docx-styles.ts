import { AlignmentType, BorderStyle, LevelFormat } from 'docx';

/** Twentieths of a point, as Word measures. */
export const INDENT = 360;
export const LEVELS = 6;
const levels = [...Array(LEVELS).keys()];

export const SECTIONS = {
  reference: 'sections',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: levels
      .slice(0, level + 1)
      .map((each) => `%${each + 1}`)
      .join('.'),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 680, hanging: 680 } } },
  })),
};

export const BULLETS = {
  reference: 'bullets',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: (level + 1) * INDENT, hanging: INDENT } } },
  })),
};

export const NUMBERS = {
  reference: 'numbers',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: (level + 1) * INDENT, hanging: INDENT } } },
  })),
};

/** How paragraphs look; lengths in twentieths of a point, sizes in half points. */
export function stylesFor(locale: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1D2329' },
    paragraph: { keepNext: true, spacing: { before, after: 120 } },
  });
  const line = { style: BorderStyle.SINGLE, size: 8, space: 6, color: '8A4B08' };
  const style = (id: string, run: object, paragraph: object) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(40, 0),
      heading1: heading(28, 360),
      heading2: heading(24, 240),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      style('Label', { bold: true }, { keepNext: true, spacing: { before: 120, after: 60 } }),
      style('Quotation', {}, { indent: { left: INDENT }, border: { left: { ...line, color: '56606B' } } }),
      style(
        'Callout',
        {},
        { border: { top: line, bottom: line, left: line, right: line }, shading: { fill: 'FFF6E8' } },
      ),
      style(
        'Note',
        { size: 19, color: '56606B' },
        { indent: { left: INDENT }, border: { left: { ...line, color: 'D5DAE0' } } },
      ),
      style('Cell', { size: 20 }, { spacing: { after: 0, line: 250 } }),
      style('CellHead', { size: 20, bold: true }, { keepNext: true, spacing: { after: 0, line: 250 } }),
    ],
  };
}
