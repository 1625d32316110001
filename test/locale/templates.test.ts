import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeTemplates } from '../../src/document/index.ts';
import { mistakesIn } from '../../src/locale/check.ts';
import { languageTags, type Shape } from '../../src/locale/index.ts';
import { readTemplate } from '../../src/locale/parts.ts';

function mistakesOf(text: string, shape: Shape): string[] {
  const read = readTemplate(text);
  const mistakes = 'template' in read ? mistakesIn(read.template, shape) : read.mistakes;
  return mistakes.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe.each([...languageTags])('the templates of %s', (tag) => {
  it.each(noticeTemplates.map(({ template, shape }) => [template, shape as Shape] as const))(
    '%s uses only what its data have',
    (template, shape) => {
      expect(mistakesOf(readFileSync(`templates/${tag}/${template}.md`, 'utf8'), shape)).toEqual([]);
    },
  );

  it('are those that there is data for, and no others', () => {
    expect(readdirSync(`templates/${tag}/notice`).sort()).toEqual(
      noticeTemplates.map(({ template }) => `${template.slice('notice/'.length)}.md`).sort(),
    );
  });

  it.each(noticeTemplates.map(({ template, shape }) => [template, shape as Shape] as const))(
    '%s prints all words that its data have',
    (template, shape) => {
      const text = readFileSync(`templates/${tag}/${template}.md`, 'utf8');
      const names = (of: Shape): string[] =>
        typeof of !== 'object'
          ? []
          : Array.isArray(of)
            ? names(of[0] as Shape)
            : Object.entries(of as Readonly<Record<string, Shape>>).flatMap(([name, inner]) => [name, ...names(inner)]);
      expect(names(shape).filter((name) => !new RegExp(`[{ ./]${name}[} .]`).test(text))).toEqual([]);
    },
  );
});

const DATA = {
  name: 'words',
  text: 'passage',
  dpo: { email: 'words' },
  urgent: 'flag',
  items: [{ title: 'words' }],
} as const;

describe('what a template may not hold', () => {
  it.each([
    ['a helper', '{{upper name}}', '{{upper name}}: only a value can stand between {{ and }}; there are no helpers'],
    [
      'a block that there is not',
      '{{#loop items}}x{{/loop}}',
      '{{#loop items}}x{{/loop}}: there is no block {{#loop}}; there are if, unless, each and with',
    ],
    ['another template', '{{> other}}', '{{> other}}: a template cannot include another one'],
    ['an open block', 'a\n{{#if name}}x', '{{#if name}}: the block {{#if}} is not closed'],
    ['a block closed twice', '{{#if name}}x{{/if}}{{/if}}', '{{/if}}: closes a block that is not open here'],
    [
      'an open value',
      'a\n{{name',
      '{{name: a {{ on this line, or before it, has no }}, or what stands between them is no value',
    ],
    ['a reserved character', '\ue000', '\ue000: the template holds a character that is reserved for values'],
    [
      'a log',
      '{{#log x}}{{/log}}',
      '{{#log x}}{{/log}}: there is no block {{#log}}; there are if, unless, each and with',
    ],
    ['a value that there is not', '{{nme}}', '{{nme}}: the data of this template have no "nme" here'],
    [
      'a value of an outer list',
      '{{#each items}}{{name}}{{/each}}',
      '{{name}}: the data of this template have no "name" here',
    ],
    [
      'what every object has',
      '{{constructor}}',
      '{{constructor}}: the data of this template have no "constructor" here',
    ],
    [
      'a prototype',
      '{{#with dpo.__proto__}}x{{/with}}',
      '{{#with dpo.__proto__}}x{{/with}}: the data of this template have no "dpo.__proto__" here',
    ],
    [
      'data of the engine',
      '{{#each items}}{{@index}}{{/each}}',
      '{{@index}}: only a value can stand between {{ and }}; there are no helpers',
    ],
    ['a printed flag', '{{urgent}}', '{{urgent}}: {{urgent}} is a yes or no, which cannot be printed'],
    ['a printed list', '{{items}}', '{{items}}: {{items}} is a list, which cannot be printed'],
    [
      'a list of no list',
      '{{#each dpo}}x{{/each}}',
      '{{#each dpo}}x{{/each}}: {{#each dpo}} asks for a list, and dpo is none',
    ],
  ])('%s', (_, text, mistake) => {
    expect(mistakesOf(text, DATA)).toEqual([mistake]);
  });

  it('outer values are reached by ../', () => {
    expect(mistakesOf('{{#each items}}{{../name}} {{title}}{{#with ../dpo}}{{email}}{{/with}}{{/each}}', DATA)).toEqual(
      [],
    );
  });
});
