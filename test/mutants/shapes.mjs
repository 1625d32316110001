/**
 * Leaves the strings in shapes of templates alone: a mutant of one, `''`, is no kind of value, which the compiler refuses.
 * A list of plugins of Stryker: https://stryker-mutator.io/docs/stryker-js/disable-mutants/#using-an-ignore-plugin
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'shapes',
    value: {
      shouldIgnore: (path) =>
        path.isStringLiteral() &&
        path.findParent(({ node }) => node.type === 'ObjectProperty' && node.key.name === 'shape')
          ? 'The compiler refuses it.'
          : undefined,
    },
  },
];
