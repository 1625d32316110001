import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { hostileTexts, saying } from './sample.ts';

/** What terminals and CI systems act on, wherever it stands in a log. */
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|##\w*\[/;

describe.each(Object.keys(reporters) as (keyof typeof reporters)[])('the reporter %s', (name) => {
  it('lets no text steer a terminal or start a command', () => {
    for (const words of hostileTexts) {
      const text = reporters[name](saying(words), { color: false });
      expect(STEERING.exec(text)?.[0], words).toBeUndefined();
      const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
      const own = name === 'github' ? /^::(?:error|warning) file=[^:]*,title=P900\d example-\w+::/ : /^(?!)/;
      expect(
        commands.filter((line) => !own.test(line)),
        words,
      ).toEqual([]);
    }
  });

  it('prints the same for the same findings', () => {
    const texts = hostileTexts.map((words) => reporters[name](saying(words), { color: false }));
    expect(hostileTexts.map((words) => reporters[name](saying(words), { color: false }))).toEqual(texts);
  });
});
