import { expect, it } from 'vitest';
import { definitionAt } from '../../src/schema/describe.ts';
import schema from '../../src/schema/policy.schema.json' with { type: 'json' };
import { ENTRY_MAPS } from '../../src/source/index.ts';

it('the keys whose entries several files can contribute are those whose entries have ids', () => {
  const withIds = Object.keys(schema.properties).filter((key) => {
    const node = definitionAt([key]);
    return node?.type === 'object' && typeof node.additionalProperties === 'object';
  });
  expect(withIds.sort()).toEqual([...ENTRY_MAPS].sort());
});
