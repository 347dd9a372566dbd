/** Payloads in the shapes that the vendors document. */

const gitlabProject = {
  id: 30,
  name: 'till',
  web_url: 'https://gitlab.example.com/shop/till',
  path_with_namespace: 'shop/till',
  default_branch: 'main',
};

export function gitlabDeployment(
  status: string,
  at: string,
  extra: object = {},
) {
  return {
    object_kind: 'deployment',
    status,
    status_changed_at: at,
    deployment_id: 15,
    deployable_id: 796,
    deployable_url: 'https://gitlab.example.com/shop/till/-/jobs/796',
    environment: 'production',
    environment_tier: 'production',
    project: gitlabProject,
    short_sha: '279484c0',
    commit_url:
      'https://gitlab.example.com/shop/till/-/commit/279484c09fbe69ededfced8c1bb6e6d24616b468',
    commit_title: 'Add new file',
    ...extra,
  };
}

export function gitlabIncident(extra: object = {}) {
  return {
    object_kind: 'issue',
    event_type: 'issue',
    project: gitlabProject,
    object_attributes: {
      id: 301,
      iid: 23,
      title: 'The till does not open',
      type: 'Incident',
      severity: 'high',
      state: 'opened',
      created_at: '2026-06-03 10:00:00 UTC',
      updated_at: '2026-06-03 10:00:00 UTC',
      url: 'https://gitlab.example.com/shop/till/-/issues/23',
      ...extra,
    },
  };
}

export function pagerduty(
  type: string,
  occurredAt: string,
  extra: object = {},
) {
  return {
    event: {
      id: `${type} ${occurredAt}`,
      event_type: type,
      resource_type: 'incident',
      occurred_at: occurredAt,
      data: {
        id: 'PGR0VU2',
        type: 'incident',
        html_url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
        number: 2,
        status: 'triggered',
        created_at: '2026-06-03T11:00:00Z',
        title: 'A little bump in the road',
        service: { id: 'PF9KMXH', summary: 'Till', type: 'service_reference' },
        priority: { id: 'PSO75BM', summary: 'P1', type: 'priority_reference' },
        urgency: 'high',
        ...extra,
      },
    },
  };
}

export function alerts(...list: object[]) {
  return {
    version: '4',
    groupKey: '{}/{severity="critical"}:{alertname="ProbeFailure"}',
    truncatedAlerts: 0,
    status: 'firing',
    receiver: 'pilots',
    groupLabels: { alertname: 'ProbeFailure' },
    externalURL: 'http://alertmanager.example.com:9093',
    alerts: list.map(alert => ({
      status: 'firing',
      labels: { alertname: 'ProbeFailure', severity: 'critical', job: 'till' },
      annotations: { summary: 'The till does not answer' },
      startsAt: '2026-06-03T12:00:00.828739266Z',
      endsAt: '0001-01-01T00:00:00Z',
      generatorURL: 'http://prometheus.example.com:9090/graph?g0.expr=up',
      fingerprint: '1a30ba71cca2921f',
      ...alert,
    })),
  };
}

export function cdevent(type: string, timestamp: string, subject: object) {
  return {
    context: {
      specversion: '0.5.1',
      id: `${type} ${timestamp}`,
      source: '/clusters/one',
      type: `dev.cdevents.${type}.0.3.0`,
      timestamp,
    },
    subject: { source: '/clusters/one', ...subject },
  };
}
