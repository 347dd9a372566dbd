import { DocumentId } from '../../../pilot/PilotEntityV1alpha1';
import { DOCUMENT_TITLES } from './documentTitles';
import {
  PackDocumentDefinition,
  requireSection as section,
} from './RequiredSection';

/** The nine documents and what each must cover. @public */
export const DOCUMENT_CATALOG: Readonly<
  Record<DocumentId, PackDocumentDefinition>
> = {
  intent: {
    title: DOCUMENT_TITLES.intent,
    names: ['intent', 'intent brief'],
    sections: [
      section(
        'goals',
        'Goals',
        'objective|aim|purpose|hypothesis|intended outcome|desired outcome|expected outcome|what we want',
      ),
      section(
        'success-measures',
        'Success measures',
        'success|measure|metric|measurement|KPI|key result|indicator',
      ),
      section(
        'duration',
        'Duration',
        'timeline|time frame|timeframe|time box|timebox|schedule|period|how long|start end|start decision|date|length|calendar',
      ),
    ],
  },
  raci: {
    title: DOCUMENT_TITLES.raci,
    names: ['raci'],
    sections: [
      section(
        'roles',
        'Roles',
        'raci|responsibility|responsible|accountable|accountability|who does what',
      ),
      section('contacts', 'Contacts', 'reach|directory|phone|email|e-mail'),
      section(
        'on-call',
        'On-call',
        'oncall|rota|roster|rotation|pager|standby|stand by|duty',
      ),
    ],
  },
  architecture: {
    title: DOCUMENT_TITLES.architecture,
    names: ['architecture'],
    sections: [
      section(
        'data-flows',
        'Data flows',
        'dataflow|flow|data movement|movement of data|sequence',
      ),
      section(
        'trust-boundaries',
        'Trust boundaries',
        'trust|boundary|security zone',
      ),
      section(
        'dependencies',
        'Dependencies',
        'depend|upstream|third party|external service|external system|integration|supplier',
      ),
    ],
  },
  runbook: {
    title: DOCUMENT_TITLES.runbook,
    names: ['runbook', 'run book'],
    sections: [
      section(
        'health-checks',
        'Health checks',
        'health|healthcheck|probe|liveness|status check|readiness check',
      ),
      section(
        'alerts',
        'Alerts with thresholds',
        'alert|alarm|alerting|threshold|paging',
      ),
      section(
        'triage',
        'Triage',
        'diagnosis|diagnose|diagnostic|diagnosing|troubleshooting|troubleshoot|first response|incident response|first step|investigation|investigate',
      ),
      section(
        'escalation',
        'Escalation',
        'escalate|escalating|who to call|call out|callout',
      ),
    ],
  },
  'change-plan': {
    title: DOCUMENT_TITLES['change-plan'],
    names: ['change plan', 'plan'],
    sections: [
      section(
        'deployment',
        'Deployment method',
        'deployment|deploy|deploying|rollout|roll out|rolling out|release|releasing|go live',
      ),
      section(
        'backout',
        'Backout steps',
        'backout|back out|backing out|rollback|roll back|rolling back|revert|reverting|fallback|fall back|undo|reversal',
      ),
      section(
        'windows',
        'Windows',
        'window|maintenance|timing|when we change|change schedule|schedule',
      ),
    ],
  },
  configuration: {
    title: DOCUMENT_TITLES.configuration,
    names: ['configuration', 'configuration baseline'],
    sections: [
      section(
        'parameters',
        'Parameters',
        'setting|variable|value|flag|option|configuration item',
      ),
      section(
        'environments',
        'Environments',
        'production|prod|staging|per stage',
      ),
      section(
        'version',
        'Version',
        'versioned|versioning|revision|history|changelog|change log|tag|commit',
      ),
    ],
  },
  'security-privacy': {
    title: DOCUMENT_TITLES['security-privacy'],
    names: ['security privacy', 'security', 'privacy'],
    sections: [
      section(
        'controls',
        'Identified controls',
        'control|safeguard|protection|security measure|privacy measure',
      ),
      section('risks', 'Accepted risks', 'risk|threat'),
      section(
        'mitigations',
        'Mitigations',
        'mitigate|mitigated|mitigating|treatment|countermeasure|counter measure|remediation',
      ),
    ],
  },
  'test-evidence': {
    title: DOCUMENT_TITLES['test-evidence'],
    names: ['test evidence', 'evidence', 'test report'],
    sections: [
      section(
        'happy-paths',
        'Happy paths',
        'happy|golden path|main path|main flow|main scenario|normal case|normal path|success path|positive test|positive case',
      ),
      section(
        'edge-cases',
        'Edge cases',
        'edge|corner|boundary|limit case|unusual case|negative test|negative case',
      ),
      section(
        'failure-modes',
        'Failure modes',
        'failure|fail|failing|fault|degraded|degradation|error handling|chaos|resilience',
      ),
    ],
  },
  dashboard: {
    title: DOCUMENT_TITLES.dashboard,
    names: ['dashboard'],
    sections: [
      section(
        'metric-definitions',
        'Metric definitions',
        'definition|metric|measure|indicator|KPI|DORA',
        'business|baseline',
      ),
      section(
        'baselines',
        'Starting baselines',
        'baseline|starting value|starting point|start value|initial value|where we start|before the pilot',
      ),
      section(
        'business-measures',
        'Business measures',
        'business|outcome|adoption|conversion|value measure',
      ),
    ],
  },
};
