export const locales = {
  'en': () => import('./en.js'),
};
