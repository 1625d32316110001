import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';

// Catalog: device-read-basis
export const deviceReadUndeclared: Rule = {
  code: 'P4014',
  name: 'device-read-undeclared',
  severity: 'warning',
  cites: ['eprivacy:5(3)', 'guidance:edpb-2-2023'],
  since: '2018-05-25',
  summary: 'attributes of devices are processed, and no reading from the device is declared',
  why: 'Reading the size of the screen or the like by a script is access to information on the device, as reading a cookie is.',
  fix: 'Declare it under `cookies:` with `technology: device-read` and its consent or exemption, or take the attribute out.',
  bad: `
dataCategories:
  contact-data:
    name: Device
    examples: [screen resolution] #!
`,
  good: `
dataCategories:
  contact-data:
    name: Device
    examples: [screen resolution]
cookies:
  one:
    name: screen size
    technology: device-read
    party: first
    purpose: It fits the page to your screen.
    category: necessary
    duration: session
    exemption: The page could not be shown right.
    access: []
`,
  *check({ model, notices }) {
    if ([...model.cookies.values()].some(({ entry }) => entry.technology === 'device-read')) return;
    for (const { id, entry } of model.dataCategories.values()) {
      const { examples = [] } = entry;
      for (const [nth, example] of examples.entries()) {
        const found = wordsFound(example, 'device-attribute', notices);
        if (!found) continue;
        yield {
          at: placeOfText(model.spans, examples, nth, found.locale),
          message: `"${id}" holds "${found.words}", which is read from the device, and no such reading is declared`,
          help: 'Add an entry under `cookies:` with `technology: device-read`, its purpose, and consent or exemption.',
        };
      }
    }
  },
};
