import { expect, it } from 'vitest';
import { BASE, outputs } from '../policy.ts';

it.each([
  ['en', 'Datatilsynet (Data Inspectorate of Denmark)'],
  ['de', 'Datatilsynet'],
  ['fr', 'Datatilsynet'],
])('the name of an authority has its English translation in English alone: %s', async (language, name) => {
  const id = 'dkdi';
  const yaml = `controller: { name: Example, address: Street 1, country: DK, email: a@example.com, supervisoryAuthority: ${id} }
notices: ${BASE['notices']?.replace('[en]', `[${language}]`)}`;
  const notice = (await outputs(yaml, {}))[`main/${language}/notice.md`] ?? '';
  expect(notice.split('\n').map((line) => line.replace(/\\$/, '').trim())).toContain(name);
});
