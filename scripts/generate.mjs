// Makes everything that is generated: the tables of law, the schema's twins, the templates, the page, the script of preview, the starter, the
// pages of the rules, the case study and the page on templates.
for (const part of ['law', 'schema', 'templates', 'page', 'preview', 'cli', 'rules', 'case-study', 'templates-doc'])
  await import(`./generate-${part}.mjs`);
