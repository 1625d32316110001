import { describe, expect, test } from 'vitest';
import { bytesOf } from '../src/bytes.ts';

const LINE = 'Wir verarbeiten Ihre Daten – und löschen sie. 你好 👋🏽\n';

describe('the bytes of a text', () => {
  test.each([
    ['no text', []],
    ['a text in one piece', [LINE]],
    ['a text of many portions', Array.from({ length: 100_000 }, (_, nth) => `${nth} ${LINE}`)],
    ['one piece larger than a portion', ['a', LINE.repeat(50_000), 'z']],
    ['a text that ends with a portion', ['ä'.repeat(1_048_576), '€'.repeat(1_048_576)]],
  ])('are those of its UTF-8: %s', (_, pieces) => {
    expect(Buffer.compare(bytesOf(pieces), Buffer.from(pieces.join('')))).toBe(0);
  });
});
