import { begun, block, here, listed } from '../writer.ts';
import { nameIn } from './terms.ts';

/** Art. 14(1)(d), 30(1)(c): the categories of data, explained. */
export const data = block({
  template: 'notice/data',
  shape: {
    categories: [
      { here: 'words', name: 'words', description: 'words', examples: 'words', special: 'flag', criminal: 'flag' },
    ],
  },
  gather(writer) {
    const { model, facts, notice, language } = writer;
    const used = new Set(notice.activities.flatMap((activity) => activity.data.map(({ category }) => category)));
    const categories = [...model.dataCategories.values()].filter((category) => used.has(category));
    if (categories.length === 0) return undefined;
    return {
      categories: categories.map(({ id, entry }) => ({
        here: here('category', id, nameIn(entry.name, language.tag)),
        name: begun(writer, facts.text(entry, 'name')),
        description: facts.text(entry, 'description'),
        examples: listed(
          writer,
          (entry.examples ?? []).map((_, index) => facts.phrase(entry.examples as string[], index)),
        ),
        special: entry.special !== undefined,
        criminal: entry.criminal,
      })),
    };
  },
});
