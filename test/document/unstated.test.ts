import { describe, expect, it } from 'vitest';
import { compile } from '../../src/index.ts';

const RIGHTS =
  'sections: [{ id: controller, show: controller }, { id: rights, show: rights }, { id: changes, show: changes }]';

async function drafted(controller: string, notice: string) {
  const policy = `
policyc: 1
controller: { ${controller} }
dataSubjects: { users: { name: Users } }
notices:
  main: { title: Notice, audience: [users], ${notice}${RIGHTS} }
`;
  const files = [{ path: 'policy.yaml', content: new TextEncoder().encode(policy) }];
  const { findings, outputs } = await compile({ files, today: '2026-11-23', allowFindings: true, formats: ['md'] });
  const notices = outputs.filter(({ path }) => path.endsWith('notice.md'));
  return {
    rules: findings.filter(({ fault }) => fault.severity === 'error').map(({ fault }) => fault.name),
    paths: notices.map(({ path }) => path),
    text: notices.map(({ content }) => String(content)).join(''),
  };
}

describe('the draft of a policy', () => {
  it('without name, day, version and language says nothing in their place, in English', async () => {
    const { rules, paths, text } = await drafted('email: privacy@example.com', '');
    expect(rules).toEqual(['seat-unstated', 'controller-unnamed', 'version-unstated', 'language-unstated']);
    expect(paths).toEqual(['main/en/notice.md']);
    expect(text).not.toMatch(/Who is responsible:|Version\b|effective|applies from|undefined|: *\.|\(\)/);
  });

  it('without any word on the controller has sentences that end', async () => {
    const { text } = await drafted('', 'languages: [de], ');
    expect(text).toContain('Das Gesetz bezeichnet uns als Verantwortlichen.\n');
    expect(text).toContain('Um Ihre Rechte auszuüben, schreiben Sie uns.\n');
  });

  it('with a day alone says from when it is effective', async () => {
    const { text } = await drafted('name: A', 'languages: [fr], effective: 2026-11-01, ');
    expect(text).toContain('**En vigueur à compter du\u00a0:** 1er novembre 2026.');
    expect(text).toContain('Ce document s’applique à compter du 1er novembre 2026.');
  });

  it('in a language without templates has English sentences around its own words', async () => {
    const { rules, paths } = await drafted('name: A', 'languages: [es], effective: 2026-11-01, version: "1", ');
    expect(rules).toEqual(['seat-unstated', 'language-without-templates']);
    expect(paths).toEqual(['main/en/notice.md']);
  });
});
