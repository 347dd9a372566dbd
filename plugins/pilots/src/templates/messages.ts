/** Texts of the room: packs to begin with. */
export const templatesMessages = {
  'field.label': 'Begin the readiness pack with',
  'field.headings': 'Headings to fill in',
  'field.help':
    'The pack of a pilot that was decided, without its names, dates and addresses; or just the headings.',
  'field.failed': 'Saved packs cannot be read; the pack begins with headings.',
  save: 'Save this pack as a template',
  saveExplain:
    'The next pilot can begin with it. People, addresses, links, dates and the name of this pilot are taken out; read it once more all the same.',
  saveTitle: 'Title',
  saved: 'The pack is saved as a template',
  saveOff:
    'The product manager, service owner or tech lead of the pilot saves its pack',
} as const;
