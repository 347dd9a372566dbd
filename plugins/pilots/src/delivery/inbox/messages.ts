/** Texts for the host's operators: what webhooks brought. */
export const inboxMessages = {
  title: 'Webhook deliveries',
  explain:
    'Every delivery is kept before it is answered and applied afterwards, in whatever order they come. Trying one again changes nothing that is known already.',
  reload: 'Look again',
  any: 'Any',
  column: {
    received: 'Received',
    source: 'Source',
    state: 'State',
    why: 'Why',
    action: 'Actions',
  },
  state: {
    pending: 'To be applied',
    applied: 'Applied',
    ignored: 'Ignored',
    waiting: 'Waits for another',
    unmapped: 'Maps to nothing',
    failed: 'Failed',
  },
  attempts_one: '{{count}} attempt',
  attempts_other: '{{count}} attempts',
  outcome: '{{accepted}} new, {{unchanged}} known, {{rejected}} refused',
  unmappedNames: 'Maps to no component: {{names}}',
  next: 'Next attempt',
  retry: 'Try again',
  retryOf: 'Try again: delivery {{id}}',
  tried: 'Tried again',
  payload: 'Payload',
  payloadOf: 'Payload of delivery {{id}}',
  truncated: 'The rest is too long to be shown.',
  none: 'No such delivery',
  noneNext:
    'Point a webhook of GitHub, GitLab, PagerDuty, Alertmanager, CDEvents or DevLake at /api/pilots/v1/webhooks/… with its secret in pilots.webhooks; what it sends shows here.',
  unmapped: {
    title: 'Names that map to nothing',
    explain:
      'Annotate the component in the catalog (github.com/project-slug, gitlab.com/project-slug, pagerduty.com/service-id, …) or name it in the configuration. What was kept meanwhile is applied within a minute.',
    name: 'Name',
    deliveries: 'Deliveries that wait',
    latest: 'Latest',
  },
} as const;
