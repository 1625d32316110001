// Makes everything that is generated: the tables of law, the schema's twins, the templates, the page and the starter.
for (const part of ['law', 'schema', 'templates', 'page', 'cli']) await import(`./generate-${part}.mjs`);
