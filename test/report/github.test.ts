import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { eachKind, found, hostileTexts, report, saying, source, withGaps } from './sample.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a log as GitHub documents it: `::name key=value,key=value::data`, with what is escaped put back. */
function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, list = '', data] = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
    if (name === undefined || data === undefined) return [];
    const properties = list.split(',').map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, back(value.join('='))];
    });
    return [{ name, properties: Object.fromEntries(properties) as Record<string, string>, data: back(data) }];
  });
}

function back(text: string): string {
  const meant: Readonly<Record<string, string>> = { '3A': ':', '2C': ',', '0D': '\r', '0A': '\n', '25': '%' };
  return text.replace(/%(3A|2C|0D|0A|25)/g, (_, code: string) => meant[code] as string);
}

const log = (...args: Parameters<typeof report>) => reporters.github(report(...args));

describe('the reporter github', () => {
  it('annotates the place, with title, message, article and help', () => {
    expect(log(found('heapp', 1, { help: 'Did you mean "heap"?' }))).toBe(
      '::error file=policy/activities.yaml,line=3,endLine=3,col=18,endColumn=23,title=P9000 example-error::There is no "heapp".%0APeople must know (Art. 13(1)(e) GDPR).%0ADid you mean "heap"?\n1 error\n',
    );
  });

  it('has a notice for what was not checked, and an error for a policy that could not be read', () => {
    expect(
      reporters
        .github({ ...report(found()), unchecked: 'references' })
        .split('\n')
        .slice(1),
    ).toEqual([
      '::notice title=Not everything was checked::References and the law are checked once the error is mended.',
      '1 error; references and the law are checked once the error is mended',
      '',
    ]);
    expect(commandsIn(reporters.github(withGaps())).map(({ name, data }) => `${name} ${data}`)).toEqual([
      'notice b: The law is checked once the error is mended.',
      'error c: It could not be done.',
    ]);
  });

  it('has a command for each severity, none for what is waived, and columns within one line only', () => {
    const commands = commandsIn(reporters.github(eachKind()));
    expect(commands.map(({ name, properties }) => [name, properties['line'], properties['col']])).toEqual([
      ['error', '3', '18'],
      ['warning', '3', '25'],
      ['notice', '5', '18'],
      ['warning', '7', undefined],
    ]);
    expect(reporters.github(eachKind())).toMatch(/\n1 error, 2 warnings, 1 info \(1 waived\)\n$/);
  });

  it('says so where there is nothing to annotate', () => expect(log()).toBe('no findings\n'));

  it('escapes what ends a property or a message, and nothing else', () => {
    const file = source('100%,a:b=c/d.yaml');
    const [command] = commandsIn(log(found('heapp', 1, { message: '100%: a, b\tc' }, file)));
    expect(command?.properties['file']).toBe('100%,a:b=c/d.yaml');
    expect(command?.data).toMatch(/^100%: a, b\tc\.\n/);
    expect(log(found('heapp', 1, { message: '100%: a, b' }, file))).toContain(
      'file=100%25%2Ca%3Ab=c/d.yaml,line=3,endLine=3,col=18,endColumn=23,title=P9000 example-error::100%25: a, b.%0A',
    );
  });

  it('starts no command but its own, whatever a policy says', () => {
    for (const words of hostileTexts) {
      const commands = commandsIn(reporters.github(saying(words)));
      expect(commands.map(({ name, properties }) => [name, properties['title']])).toEqual([
        ['error', 'P9000 example-error'],
        ['warning', 'P9001 example-warning'],
      ]);
    }
  });
});
