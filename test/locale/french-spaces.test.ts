import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'templates/fr/notice';

describe('the French sentences of the notice', () => {
  it.each(readdirSync(FOLDER))('keep the sign that ends a phrase on the line of its last word: %s', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(text.match(/.{0,30}(?<=[\p{L}}»)]) [:;!?»](?=[\s*{]).*/gu) ?? []).toEqual([]);
  });

  it.each(readdirSync(FOLDER))('set a whole space before a colon: %s', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(text.match(/.{0,30}\u202f:.*/gu) ?? []).toEqual([]);
  });
});
