import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { pages } from './pages.ts';

// Telephone numbers are kept on one line by the stylesheet: a space of another kind would be copied with them.
const rules = { 'tel-non-breaking': 'off' } as const;
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:a11y'], rules }),
);

it.each(pages)('html-validate finds nothing in $name', async ({ html }) => {
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => ({ ruleId, line, message })),
  );
  expect(found).toEqual([]);
});
