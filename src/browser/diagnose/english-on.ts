/** The language of what is written in English on every page; none where the page is English. */
export const englishOn = () => (document.documentElement.lang === 'en' ? undefined : 'en');
