import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { outputs } from '../policy.ts';

describe('JSON files of a build', () => {
  const policy =
    'clients:\n  client: { name: Client AG, country: DE, processing: [hosting], measures: [encryption] }\nconsents:\n  news: { title: News, text: I agree., version: "1", withdrawal: Write to us. }\ncookies:\n  sid: { name: sid, purpose: It keeps you logged in. }';

  it('the record fits its own schema', async () => {
    const built = await outputs(policy);
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync('src/records/record.schema.json', 'utf8')),
    );
    expect(validate(JSON.parse(built['records/controller.json'] as string)), JSON.stringify(validate.errors)).toBe(
      true,
    );
    expect(Object.keys(built)).toEqual(
      expect.arrayContaining([
        'records/en/processor.html',
        'records/en/processor.md',
        'records/en/processor.csv',
        'records/en/processor.xlsx',
      ]),
    );
  });

  it('consents have the hash of their words', async () => {
    expect(JSON.parse((await outputs(policy))['records/consents.json'] as string)).toEqual({
      version: 1,
      consents: [
        {
          id: 'news',
          version: '1',
          texts: {
            en: { text: 'I agree.', sha256: '826ff0dab649a97ffdd7779a332accafb35cc161012253a19383db19289d6e02' },
          },
        },
      ],
    });
  });

  it('cookies are listed', async () => {
    expect(JSON.parse((await outputs(policy))['records/cookies.json'] as string)).toEqual({
      version: 1,
      cookies: [{ id: 'sid', name: 'sid', purpose: 'It keeps you logged in.' }],
    });
  });
});
