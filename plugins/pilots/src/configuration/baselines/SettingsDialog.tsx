import { TextAreaField, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionDialog, useAction } from '../../ground/acting';
import { Loaded } from '../../ground/layout';
import { usePilot, usePilotReading } from '../../ground/reading';
import { useText } from '../../translation';
import { linesOf } from './linesOf';

type Settings = PilotsSchemas['ConfigurationSettingsView'];

/** Which environments there are, what is secret, and what is read from where. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const reading = usePilotReading(pilot =>
    pilot.get('/configuration/settings'),
  );
  return (
    <Loaded reading={reading} lines={1}>
      {settings => <SettingsForm settings={settings} onClose={onClose} />}
    </Loaded>
  );
}

function SettingsForm({
  settings: current,
  onClose,
}: {
  settings: Settings;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  // What was opened is what is changed; a version that came meanwhile is a conflict.
  const [settings] = useState(current);
  const [form, setForm] = useState(() => formOf(settings));
  const action = useAction(
    () =>
      resource.put('/configuration/settings', {
        body: inputOf(form, settings),
        ifMatch: settings.etag,
      }),
    { done: t('configuration.settingsSaved'), onDone: onClose },
  );
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  });
  return (
    <ActionDialog
      title={t('configuration.settings')}
      isOpen
      onClose={onClose}
      width={720}
      confirm={t('ground.action.save')}
      pending={action.pending}
      error={action.error}
      onConfirm={() => action.run()}
    >
      <TextField
        label={t('configuration.settingsEnvironment')}
        {...field('environment')}
      />
      <TextField
        label={t('configuration.settingsReference')}
        {...field('reference')}
      />
      <TextAreaField
        label={t('configuration.settingsSources')}
        description={t('configuration.settingsSourcesHint')}
        rows={3}
        {...field('sources')}
      />
      <TextAreaField
        label={t('configuration.settingsResidency')}
        description={t('configuration.settingsPatternsHint')}
        rows={2}
        {...field('residency')}
      />
      <TextAreaField
        label={t('configuration.settingsSecrets')}
        rows={2}
        {...field('secrets')}
      />
      <TextAreaField
        label={t('configuration.settingsPlain')}
        rows={2}
        {...field('plain')}
      />
    </ActionDialog>
  );
}

function formOf(settings: Settings) {
  return {
    environment: settings.environment ?? '',
    reference: settings.reference ?? '',
    sources: settings.sources
      .map(one => `${one.environment} ${one.url} ${one.every}`)
      .join('\n'),
    residency: settings.constraints
      .filter(({ kind }) => kind === 'data-residency')
      .map(({ path }) => path)
      .join('\n'),
    secrets: settings.secrets.join('\n'),
    plain: settings.plain.join('\n'),
  };
}

function inputOf(form: ReturnType<typeof formOf>, before: Settings) {
  return {
    environment: form.environment.trim() || undefined,
    reference: form.reference.trim() || undefined,
    secrets: linesOf(form.secrets),
    plain: linesOf(form.plain),
    constraints: [
      ...linesOf(form.residency).map(path => ({
        path,
        kind: 'data-residency',
      })),
      ...before.constraints.filter(({ kind }) => kind !== 'data-residency'),
    ],
    sources: linesOf(form.sources).map(line => {
      const [environment, url, every] = line.split(/\s+/);
      return { environment, url, every };
    }),
  };
}
