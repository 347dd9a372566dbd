/** Texts of templates of standard changes. */
export const templateMessages = {
  title: 'Standard changes',
  explain:
    'A change that is made again and again is agreed on once. A deployment that names its template opens and closes its own record.',
  none: 'No templates yet',
  noneNext:
    'The product manager or the tech lead proposes one, the service owner authorises it.',
  noneAuthorised:
    'No template is authorised: propose one below, or make a normal change.',
  choose: 'Template',
  needed: 'Choose the template that it is made under',
  name: 'Template',
  version: '{{id}}, version {{version}}',
  new: 'New template',
  newOff: 'Templates are proposed by: {{roles}}',
  propose: 'Propose',
  saved: 'The template is proposed',
  edit: 'Edit {{id}}',
  editVoids:
    'Another content is authorised again before changes can be made under it.',
  authorise: 'Authorise {{id}}',
  authoriseConfirm: 'Authorise',
  authoriseExplain:
    'Every change under this template says exactly this and needs no further approval.',
  authorised: 'The template is authorised',
  reject: 'Reject {{id}}',
  rejectExplain: 'Whoever wrote it may mend it.',
  rejected: 'The template is rejected',
  retire: 'Retire {{id}}',
  retireConfirm: 'Retire',
  retireExplain: 'No change is made under it any more. It cannot come back.',
  retired: 'The template is retired',
  state: {
    proposed: 'Waits for authorisation',
    authorised: 'Authorised',
    rejected: 'Rejected',
    retired: 'Retired',
  },
} as const;
