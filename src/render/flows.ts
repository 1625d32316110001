import type { Box, Picture } from '../tree/index.ts';
import { escapeHtml } from './escape.ts';

/** Lengths in units of the drawing, which are pixels where it is shown in full width. */
const WIDTH = 200;
const BETWEEN_COLUMNS = 80;
const BETWEEN_BOXES = 14;
const LINE = 18;
const PADDING = 9;
const HEAD = 30;
/** About as many letters of 14 pixels as a box is wide. */
const LETTERS = 22;
const MOST_LINES = 4;

interface Placed extends Box {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * A picture of columns of boxes with arrows from each column to the next, as an SVG without script or style of its own. It
 * is hidden from screen readers: the table that stands beside it says the same.
 */
export function drawFlows(picture: Picture): string {
  const columns = ordered(picture).map(({ title, boxes }, index) => ({
    title,
    x: index * (WIDTH + BETWEEN_COLUMNS),
    boxes: boxes.map(measured),
  }));
  const heights = columns.map(({ boxes }) => boxes.reduce((sum, { height }) => sum + height + BETWEEN_BOXES, 0));
  const tallest = Math.max(...heights);
  const boxes = columns.flatMap(({ x, boxes: column }, index) =>
    stacked(column, x, HEAD + (tallest - (heights[index] ?? 0)) / 2),
  );
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const width = columns.length * WIDTH + (columns.length - 1) * BETWEEN_COLUMNS;
  return [
    `<svg viewBox="-1 0 ${width + 2} ${Math.ceil(HEAD + tallest)}" aria-hidden="true" focusable="false">`,
    ...columns.map(({ title, x }) => `<text class="head" x="${x}" y="${LINE}">${escapeHtml(title)}</text>`),
    ...picture.arrows.map(([from, to]) => arrow(byId.get(from), byId.get(to))),
    ...boxes.map(drawBox),
    '</svg>',
  ].join('\n');
}

/** Each column in the order of what its boxes are tied to in the column before, so that few arrows cross. */
function ordered({ columns, arrows }: Picture): Picture['columns'] {
  const places = new Map<string, number>();
  const [, middle] = columns;
  for (const [index, { id }] of (middle?.boxes ?? []).entries()) places.set(id, index);
  const mean = ({ id }: Box) => {
    const tied = arrows.flatMap(([from, to]) =>
      from === id ? (places.get(to) ?? []) : to === id ? (places.get(from) ?? []) : [],
    );
    return tied.reduce((sum, place) => sum + place, 0) / Math.max(1, tied.length);
  };
  return columns.map((column) =>
    column === middle ? column : { ...column, boxes: [...column.boxes].sort((a, b) => mean(a) - mean(b)) },
  );
}

function measured(box: Box): Placed {
  const lines = wrapped(box.name);
  const notes = box.note ? wrapped(box.note) : [];
  return { ...box, lines, notes, x: 0, y: 0, height: (lines.length + notes.length) * LINE + 2 * PADDING };
}

function stacked(boxes: readonly Placed[], x: number, top: number): Placed[] {
  let y = top;
  return boxes.map((box) => {
    const placed = { ...box, x, y };
    y += box.height + BETWEEN_BOXES;
    return placed;
  });
}

function arrow(from: Placed | undefined, to: Placed | undefined): string {
  if (!from || !to) return '';
  const [x1, y1] = [from.x + WIDTH, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const half = BETWEEN_COLUMNS / 2;
  return `<path d="M${x1} ${y1}C${x1 + half} ${y1} ${x2 - half} ${y2} ${x2} ${y2}"/>`;
}

/** What leaves the European Economic Area has a broken line around it. */
function drawBox({ x, y, height, lines, notes, leaves }: Placed): string {
  const line = (text: string, index: number, kind: string) =>
    `<text${kind} x="${x + PADDING}" y="${y + PADDING + (index + 0.75) * LINE}">${escapeHtml(text)}</text>`;
  return [
    `<rect${leaves ? ' class="leaves"' : ''} x="${x}" y="${y}" width="${WIDTH}" height="${height}" rx="6"/>`,
    ...lines.map((text, index) => line(text, index, '')),
    ...notes.map((text, index) => line(text, lines.length + index, ' class="note"')),
  ].join('');
}

/** A text in lines that fit a box; what does not fit is cut, and stands in the table. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap(parts)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? '').slice(0, LETTERS - 1)}…`];
}

function parts(word: string): string[] {
  const letters = [...word];
  if (letters.length <= LETTERS) return word === '' ? [] : [word];
  return [`${letters.slice(0, LETTERS - 1).join('')}-`, ...parts(letters.slice(LETTERS - 1).join(''))];
}
