// Makes everything that is generated: the tables of law, the schema's twins, the templates, the page, the script of preview, the starter, the
// pages of the rules, the case study, the page on templates and the table of TILT documents.
for (const part of [
  'law',
  'schema',
  'templates',
  'page',
  'preview',
  'cli',
  'rules',
  'case-study',
  'templates-doc',
  'tilt',
])
  await import(`./generate-${part}.mjs`);
