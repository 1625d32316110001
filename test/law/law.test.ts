import { describe, expect, it } from 'vitest';
import { lawOn, resolveCitation } from '../../src/law/index.ts';

const TODAY = '2026-11-23';

/** What a transfer to a country could rest on, on a day, apart from safeguards. */
function route(country: string, date: string): string {
  const law = lawOn(date);
  return law.isEea(country) ? 'no third country' : (law.adequacy(country)?.decision ?? 'none');
}

describe('transfers to the United States', () => {
  it.each([
    ['2015-10-05', '2000/520/EC'],
    ['2015-10-06', 'none'],
    ['2018-08-01', '(EU) 2016/1250'],
    ['2020-07-15', '(EU) 2016/1250'],
    ['2020-07-16', 'none'],
    ['2020-07-17', 'none'],
    ['2023-07-09', 'none'],
    ['2023-07-10', '(EU) 2023/1795'],
    [TODAY, '(EU) 2023/1795'],
  ])('on %s could rest on %s', (date, decision) => expect(route('US', date)).toBe(decision));
});

describe('transfers to the United Kingdom', () => {
  it.each([
    ['2018-08-01', 'no third country'],
    ['2020-12-31', 'no third country'],
    ['2021-01-01', 'no third country'],
    ['2021-06-27', 'no third country'],
    ['2021-06-28', '(EU) 2021/1772'],
    [TODAY, '(EU) 2021/1772'],
    ['2031-12-27', '(EU) 2021/1772'],
    ['2031-12-28', 'none'],
  ])('on %s: %s', (date, expected) => expect(route('GB', date)).toBe(expected));
});

describe('transfers to other countries today', () => {
  it.each(['DE', 'FR', 'HR', 'GR', 'IS', 'LI', 'NO'])('%s is no third country', (country) => {
    expect(route(country, TODAY)).toBe('no third country');
    expect(route(country, '2018-05-25')).toBe('no third country');
  });

  it('counts Switzerland as a third country with an adequate level of protection', () => {
    expect(route('CH', TODAY)).toBe('2000/518/EC');
  });

  it.each(['SG', 'IN', 'AU', 'CN', 'toString', ''])('finds no adequacy decision for %j', (country) => {
    expect(route(country, TODAY)).toBe('none');
  });

  it('says to whom a decision is limited', () => {
    const law = lawOn(TODAY);
    expect(law.adequacy('CA')?.scope).toContain('PIPEDA');
    expect(law.adequacy('US')).toMatchObject({ register: 'https://www.dataprivacyframework.gov/list' });
    expect(law.adequacy('NZ')?.scope).toBeUndefined();
  });

  it('knows the decision for an international organisation, and names the doubt about it', () => {
    expect(lawOn(TODAY).adequacy('European Patent Organisation')).toMatchObject({
      confirmed: false,
      doubt: expect.stringContaining('number'),
    });
    expect(lawOn('2025-07-14').adequacy('European Patent Organisation')).toBeUndefined();
  });
});

describe('a decision that a policy names', () => {
  const old = { since: '2021-09-27', by: 'Decision (EU) 2021/914, Art. 4', legacyUntil: '2022-12-27' };
  const shield = { since: '2020-07-16', by: 'case C-311/18' };
  it.each([
    ['Privacy Shield', '2018-08-01', { state: 'in-force', since: '2016-07-12' }],
    ['Privacy Shield', '2020-07-15', { state: 'in-force', since: '2016-07-12' }],
    ['Privacy Shield', '2020-07-16', { state: 'fallen', ...shield }],
    ['Privacy Shield', '2020-07-17', { state: 'fallen', ...shield }],
    ['Privacy Shield', TODAY, { state: 'fallen', ...shield }],
    ['Safe Harbor', '2018-08-01', { state: 'fallen', since: '2015-10-06', by: 'case C-362/14' }],
    ['2010/87/EU', '2018-08-01', { state: 'in-force', since: '2010-02-05' }],
    ['2010/87/EU', '2021-09-26', { state: 'in-force', since: '2010-02-05' }],
    ['2010/87/EU', '2021-09-27', { state: 'fallen', ...old }],
    ['2010/87/EU', '2022-12-27', { state: 'fallen', ...old }],
    ['2010/87/EU', '2022-12-28', { state: 'fallen', ...old }],
    ['2001/497/EC', TODAY, { state: 'fallen', ...old }],
    ['2004/915/EC', TODAY, { state: 'fallen', ...old }],
    ['(EU) 2021/914', '2021-06-26', { state: 'not-yet' }],
    ['(EU) 2021/914', '2021-06-27', { state: 'in-force', since: '2021-06-27' }],
    ['(EU) 2021/914', TODAY, { state: 'in-force', since: '2021-06-27' }],
    ['Data Privacy Framework', '2023-07-09', { state: 'not-yet' }],
    ['Data Privacy Framework', '2023-07-10', { state: 'in-force', since: '2023-07-10' }],
  ])('%s on %s', (text, date, expected) => {
    const { instrument, ...state } = lawOn(date).decisionState(text) ?? {};
    expect(instrument?.source).toBeTruthy();
    expect(state).toEqual(expected);
  });

  it.each([
    ['2016/1250', '(EU) 2016/1250'],
    ['(EU) 2016/1250', '(EU) 2016/1250'],
    ['Commission Implementing Decision (EU)2016/1250 of 12 July 2016', '(EU) 2016/1250'],
    ['EU-U.S. Privacy Shield', '(EU) 2016/1250'],
    ['privacy shield', '(EU) 2016/1250'],
    ['Beschluss 2010/87/EU', '2010/87/EU'],
    ['Decision C(2010) 593, 2010/87/EU', '2010/87/EU'],
    ['DPF', '(EU) 2023/1795'],
    ['Safe Harbour', '2000/520/EC'],
    ['2012/484/EU', '2012/484/EU'],
  ])('%j means %s', (text, decision) => {
    expect(lawOn(TODAY).decisionState(text)?.instrument.decision).toBe(decision);
  });

  it.each([
    '',
    'standard clauses',
    'Swiss-US Privacy Shield',
    '2016/679',
    '12016/1250',
    '2016/12501',
    '1'.repeat(99_999),
  ])('%j means none that is known', (text) => expect(lawOn(TODAY).decisionState(text)).toBeUndefined());

  it('reads no more than the beginning of a long text', () => {
    expect(lawOn(TODAY).decisionState(`${'1'.repeat(100_000)} 2010/87/EU`)).toBeUndefined();
  });

  it('has the roles of each module of the clauses of 2021', () => {
    const instrument = lawOn(TODAY).decisionState('(EU) 2021/914')?.instrument;
    expect(instrument && 'roles' in instrument && instrument.roles).toEqual([
      { module: 1, exporter: 'controller', importer: 'controller' },
      { module: 2, exporter: 'controller', importer: 'processor' },
      { module: 3, exporter: 'processor', importer: 'processor' },
      { module: 4, exporter: 'processor', importer: 'controller' },
    ]);
  });
});

describe('legal bases', () => {
  const law = lawOn(TODAY);
  const following = (provision: string) =>
    Object.entries(law.basis(provision) ?? {})
      .filter(([key, value]) => value === true && key !== 'confirmed')
      .map(([key]) => key)
      .sort();

  it.each([
    ['gdpr:6(1)(a)', ['portability', 'withdrawal']],
    ['gdpr:6(1)(b)', ['portability']],
    ['gdpr:6(1)(c)', ['needsObligation', 'noErasure']],
    ['gdpr:6(1)(d)', []],
    ['gdpr:6(1)(e)', ['needsObligation', 'noErasure', 'objection']],
    ['gdpr:6(1)(f)', ['needsInterest', 'objection']],
    ['gdpr:9(2)(a)', ['explicit', 'portability', 'withdrawal']],
    ['gdpr:9(2)(b)', ['needsLaw']],
    ['gdpr:9(2)(h)', ['needsLaw', 'noErasure']],
    ['gdpr:10', ['needsLaw']],
  ])('from %s follows %j', (provision, expected) => expect(following(provision)).toEqual(expected));

  it('says of each consequence that does not follow that it does not', () => {
    expect(law.basis('gdpr:6(1)(b)')).toMatchObject({ id: 'gdpr:6(1)(b)', objection: false, needsInterest: false });
  });

  it.each(['gdpr:6', 'gdpr:6(1)', 'gdpr:13(1)(a)', 'gdpr:49(1)(a)', 'gdpr:22(2)(c)', 'bdsg:26(1)', 'toString'])(
    '%s is no basis for processing',
    (provision) => expect(law.basis(provision)).toBeUndefined(),
  );

  it.each([
    ['contract', 'gdpr:22(2)(a)'],
    ['law', 'gdpr:22(2)(b)'],
    ['consent', 'gdpr:22(2)(c)'],
  ])('an automated decision by %s rests on %s', (word, id) => expect(law.decisionGround(word)?.id).toBe(id));

  it.each([
    ['consent', 'gdpr:49(1)(a)'],
    ['contract', 'gdpr:49(1)(b)'],
    ['contract-for-subject', 'gdpr:49(1)(c)'],
    ['public-interest', 'gdpr:49(1)(d)'],
    ['legal-claims', 'gdpr:49(1)(e)'],
    ['vital-interests', 'gdpr:49(1)(f)'],
    ['register', 'gdpr:49(1)(g)'],
    ['compelling', 'gdpr:49(1)(2)'],
  ])('the derogation "%s" is %s', (word, id) => {
    expect(law.derogation(word)?.id).toBe(id);
    expect(resolveCitation(id)).toHaveProperty('citation');
  });

  it('wants explicit consent where the provision says so', () => {
    expect(law.derogation('consent')).toMatchObject({ explicit: true, withdrawal: true });
    expect(law.decisionGround('consent')).toMatchObject({ explicit: true, withdrawal: true });
    expect(law.decisionGround('contract')).toMatchObject({ explicit: false, withdrawal: false });
  });
});

describe('acts', () => {
  it.each([
    ['gdpr', TODAY, 'in-force', undefined],
    ['gdpr', '2018-05-24', 'not-yet', undefined],
    ['dpd', '2018-05-24', 'in-force', undefined],
    ['dpd', '2018-05-25', 'fallen', ['gdpr']],
    ['tmg', '2024-05-13', 'in-force', undefined],
    ['tmg', '2024-05-14', 'fallen', ['tdddg', 'ddg']],
    ['ttdsg', '2021-11-30', 'not-yet', undefined],
    ['ttdsg', '2021-12-01', 'in-force', undefined],
    ['ttdsg', '2024-05-14', 'fallen', ['tdddg']],
    ['tdddg', '2024-05-13', 'not-yet', undefined],
    ['tdddg', '2024-05-14', 'in-force', undefined],
    ['ddg', '2024-05-14', 'in-force', undefined],
  ])('%s on %s is %s', (id, date, state, replacedBy) => {
    const found = lawOn(date).act(id);
    expect(found?.state).toBe(state);
    expect(found?.replacedBy?.map((act) => act.id)).toEqual(replacedBy);
  });

  it('is silent about others', () => expect(lawOn(TODAY).act('stvo')).toBeUndefined());
});

describe('supervisory authorities', () => {
  const law = lawOn(TODAY);

  it.each(['AT', 'BE', 'FR', 'IE', 'IS', 'LI', 'NO', 'SE'])('%s has one', (country) => {
    expect(law.authorities(country)).toHaveLength(1);
  });

  it('finds that of the seat in each German Land', () => {
    const lands = new Set(law.authorities('DE').flatMap(({ land }) => land ?? []));
    expect(lands.size).toBe(16);
    for (const land of lands) expect(law.authorities('DE', land).length).toBe(land === 'Bayern' ? 2 : 1);
    expect(law.authorities('DE', 'Brandenburg')).toMatchObject([
      { website: 'https://www.lda.brandenburg.de', address: 'Stahnsdorfer Damm 77, 14532 Kleinmachnow' },
    ]);
  });

  it('tells apart the two of Bavaria, and that of the federation', () => {
    expect(law.authorities('DE', 'Bayern').map(({ bodies }) => bodies)).toEqual(['private', 'public']);
    expect(law.authorities('DE').filter(({ bodies }) => bodies === 'federal')).toHaveLength(1);
  });

  it.each(['CH', 'GB', 'US', ''])('there is none in %j', (country) => expect(law.authorities(country)).toEqual([]));
});
