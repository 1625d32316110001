// Prints how easy each notice and each record of our policy, of the starter and of the correct fixtures is to read.
// `--sections` tells of each section too.
import { readdirSync, readFileSync } from 'node:fs';
import { importTypeScript } from './import-typescript.mjs';

const { analyse } = await importTypeScript('src/compile.ts');
const { countDocument, countSection, scoreOf } = await importTypeScript('src/rules/text/ease.ts');

const fixtures = readdirSync('test/fixtures').map((name) => [name, `test/fixtures/${name}/policy`]);
const folders = [['our policy', 'policy'], ['starter', 'templates/init'], ...fixtures];
const bySection = process.argv.includes('--sections');

line('policy', 'document', 'language', 'score', 'words a sentence', 'words');
line('---', '---', '---', '---', '---', '---');
for (const [name, folder] of folders) {
  const files = readdirSync(folder).map((path) => ({ path, content: readFileSync(`${folder}/${path}`) }));
  const { built } = await analyse({ files, today: '2026-11-23' });
  const documents = [
    ...built.notices.map(({ id, notice, language }) => ({ id, sections: notice.sections, language })),
    ...built.records.map(({ table, notice, language }) => ({
      id: `record of the ${table.id}`,
      sections: notice.sections,
      language,
    })),
  ];
  for (const { id, sections, language } of documents) {
    tell(name, id, language, countDocument(sections, language.ease));
    if (bySection) for (const section of sections) tellSection(section, language);
  }
}

function tellSection(section, language) {
  tell('', `  ${section.place.target.title}`, language, countSection(section, language.ease));
  for (const inner of section.sections) tellSection(inner, language);
}

function tell(name, id, { tag, ease }, counted) {
  if (counted.words === 0) return;
  const average = counted.words / counted.sentences;
  line(name, id, tag, scoreOf(counted, ease).toFixed(1), average.toFixed(1), counted.words);
}

function line(...cells) {
  console.log(`| ${cells.join(' | ')} |`);
}
