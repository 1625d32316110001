// Makes everything that is generated: the tables of law, the schema's twins, the templates, the page, the starter and the pages of
// the rules.
for (const part of ['law', 'schema', 'templates', 'page', 'cli', 'rules']) await import(`./generate-${part}.mjs`);
