// Every id that the manifest and the code share, in one place. Each command's handler is the file of its name.

/** This extension, as the editor knows it. */
export const extensionId = 'isnad.isnad';

/** The language of a corpus's sources. */
export const languageId = 'isnad';

/** The views of the sidebar, in the order of the manifest. */
export const views = {
  agencies: 'isnad.agencies',
  events: 'isnad.events',
  comparisons: 'isnad.comparisons',
  sources: 'isnad.sources',
  review: 'isnad.review',
} as const;
