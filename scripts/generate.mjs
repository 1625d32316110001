// Makes everything that is generated: the tables of law, the schema's twins, the templates, the page, the starter, the
// pages of the rules and the case study.
for (const part of ['law', 'schema', 'templates', 'page', 'cli', 'rules', 'case-study'])
  await import(`./generate-${part}.mjs`);
