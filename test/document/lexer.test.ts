import fc from 'fast-check';
import { Lexer } from 'marked';
import { expect, it } from 'vitest';
import { lexBlocks, lexLine } from '../../src/tree/lexer.ts';

const PIECES = [
  ...['**', '*', '_', '__', '~~', '`', '[', '](', ')', '>', '<', '\\', '|', '-', '#', ':', '.', ',', '!', '&amp;'],
  ...[' ', '\n', '\n\n', '    ', 'a', 'word', 'two words', '1.', '=', '\u00a0', '“', '”', 'é'],
  ...[
    'https://example.com/a_b',
    'www.example.com',
    'mailto:a@example.com',
    'a.b@example.com',
    '[x]: https://x.example',
  ],
  ...['**bold**', '**bold and more**,', '(**bold**)', '**a:** b', '**a**b', '| a | b |\n|---|---|\n| c | d |\n'],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

it('reads Markdown as marked does, whatever it leaves out on the way', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(lexBlocks(text)).toEqual(new Lexer({ gfm: true }).lex(text));
      expect(lexLine(text)).toEqual(new Lexer({ gfm: true }).inlineTokens(text));
    }),
    { numRuns: 3_000, seed: 7 },
  );
});
